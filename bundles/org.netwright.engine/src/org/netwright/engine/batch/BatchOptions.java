// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

/**
 * How a {@link Batch} works. A result has the same bits with every number of threads, every size of tile, and with and
 * without acceleration; only {@link #reference} makes a difference.
 *
 * @param threads at most this many threads at a time, the calling one included; 1 or more
 * @param tile at most this many samples are in the works in one thread at a time, which bounds the memory; 1 or more.
 *     The engine takes fewer where that is faster
 * @param accelerated whether the JDK's Vector API is used where it is there and passes its self-check
 * @param reference whether results have the bits of {@link org.netwright.engine.plan.Plan#propagate}. Sums take
 *     about twice as long, and functions do not use their fast forms
 */
public record BatchOptions(int threads, int tile, boolean accelerated, boolean reference) {

	/** Checks the numbers. */
	public BatchOptions {
		if (threads < 1) {
			throw new IllegalArgumentException("at least one thread is needed, not " + threads);
		}
		if (tile < 1) {
			throw new IllegalArgumentException("a tile has at least one sample, not " + tile);
		}
	}

	/** {@return what suits this machine: all its cores, tiles of any size, accelerated where that can be} */
	public static BatchOptions standard() {
		return new BatchOptions(Runtime.getRuntime().availableProcessors(), Integer.MAX_VALUE, true, false);
	}

	/**
	 * The same with another number of threads.
	 *
	 * @param most 1 or more
	 * @return new options
	 */
	public BatchOptions withThreads(int most) {
		return new BatchOptions(most, tile, accelerated, reference);
	}

	/**
	 * The same with another size of tiles.
	 *
	 * @param most 1 or more
	 * @return new options
	 */
	public BatchOptions withTile(int most) {
		return new BatchOptions(threads, most, accelerated, reference);
	}

	/** {@return the same without the Vector API} */
	public BatchOptions plain() {
		return new BatchOptions(threads, tile, false, reference);
	}

	/** {@return the same with the bits of a single run: for what people compare with what they see} */
	public BatchOptions asReference() {
		return new BatchOptions(threads, tile, accelerated, true);
	}
}
