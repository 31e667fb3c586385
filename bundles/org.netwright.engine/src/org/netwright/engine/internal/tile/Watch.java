// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

/**
 * Looks up from long work now and then, to see whether it is still wanted. One for each thread.
 */
public final class Watch {

	/** Products between two looks, about a millisecond. */
	private static final long PACE = 4_000_000;

	private final Runnable look;
	private long spent;

	/**
	 * Begins to watch.
	 *
	 * @param look throws something if the work is to end
	 */
	public Watch(Runnable look) {
		this.look = look;
	}

	/**
	 * Tells of work that was done.
	 *
	 * @param products how many products were added up
	 */
	public void spend(long products) {
		spent += products;
		if (spent >= PACE) {
			spent = 0;
			look.run();
		}
	}
}
