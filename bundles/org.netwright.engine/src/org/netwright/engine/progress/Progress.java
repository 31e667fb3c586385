// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.progress;

/**
 * How long work tells how far it is, and asks whether it is still wanted. The caller implements it; work that runs on
 * several threads calls it from any of them, so an implementation must bear that and return at once.
 */
public interface Progress {

	/** Never cancels and tells nobody. */
	Progress NONE = new Progress() {
		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void worked(long done, long total) {
			// nobody is watching
		}
	};

	/**
	 * Whether the caller has lost interest. Work then stops soon, with whatever it documents for that case.
	 *
	 * @return true from the moment on at which the work should stop
	 */
	boolean cancelled();

	/**
	 * Tells how far the work is.
	 *
	 * @param done units of work finished so far, from 0 to {@code total}; never decreases within one piece of work
	 * @param total all units, more than 0, or -1 while it is not known
	 */
	void worked(long done, long total);
}
