// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

/**
 * How a {@link Batch} works. None of it changes a result: that has the same bits with every number of threads, with
 * every size of tile, and with and without acceleration.
 *
 * @param threads at most this many threads at a time, the calling one included; 1 or more
 * @param tile at most this many samples are in the works in one thread at a time, which bounds the memory; 1 or more.
 *     The engine takes fewer where that is faster
 * @param accelerated whether the JDK's Vector API is used where it is there and passes its self-check
 */
public record BatchOptions(int threads, int tile, boolean accelerated) {

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
		return new BatchOptions(Runtime.getRuntime().availableProcessors(), Integer.MAX_VALUE, true);
	}

	/**
	 * The same with another number of threads.
	 *
	 * @param most 1 or more
	 * @return new options
	 */
	public BatchOptions withThreads(int most) {
		return new BatchOptions(most, tile, accelerated);
	}

	/**
	 * The same with another size of tiles.
	 *
	 * @param most 1 or more
	 * @return new options
	 */
	public BatchOptions withTile(int most) {
		return new BatchOptions(threads, most, accelerated);
	}

	/** {@return the same without the Vector API} */
	public BatchOptions plain() {
		return new BatchOptions(threads, tile, false);
	}
}
