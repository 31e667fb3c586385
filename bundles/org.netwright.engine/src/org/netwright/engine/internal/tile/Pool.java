// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Keeps what is costly to make until it is needed again.
 *
 * @param <T> what is kept
 */
public final class Pool<T> {

	private final Supplier<T> make;
	private final int most;
	private final Deque<T> idle = new ArrayDeque<>();

	/**
	 * Begins empty.
	 *
	 * @param most how many are kept at most
	 * @param make makes another one
	 */
	public Pool(int most, Supplier<T> make) {
		this.most = most;
		this.make = make;
	}

	/** {@return one that nobody else has until it is given back} */
	public T take() {
		synchronized (idle) {
			T kept = idle.poll();
			if (kept != null) {
				return kept;
			}
		}
		return make.get();
	}

	/**
	 * Gives one back.
	 *
	 * @param item from {@link #take}
	 */
	public void give(T item) {
		synchronized (idle) {
			if (idle.size() < most) {
				idle.push(item);
			}
		}
	}
}
