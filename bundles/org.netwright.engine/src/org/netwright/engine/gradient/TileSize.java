// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.internal.tile.DoubleTile;

/**
 * How many samples a tile takes, and how many tiles are worked on together.
 *
 * @param options how to work
 * @param width how many samples tiles have room for: a multiple of the grain
 * @param tileValues how many values a tile has
 */
record TileSize(BatchOptions options, int width, long tileValues) {

	/** Values of one tile: 64 MiB. */
	private static final long TILE_VALUES = 8 << 20;
	/** Values of all tiles of a call, but for one. */
	private static final long ALL_VALUES = 32 << 20;

	/** Chooses the size of tiles that have so many values for each sample, at most {@code wanted} samples. */
	static TileSize of(BatchOptions options, long valuesEach, int wanted) {
		int most = (int) Math.min(wanted, Math.min(TILE_VALUES / valuesEach, options.tile()));
		int width = DenseSums.roundUp(Math.max(most, 1), DoubleTile.GRAIN);
		return new TileSize(options, width, valuesEach * width);
	}

	/** How many samples a tile takes, so that each thread gets its share. */
	int samples(int all) {
		int share = (int) (((long) all + options.threads() - 1) / options.threads());
		int rounded = DenseSums.roundUp(Math.min(share, width), DoubleTile.GRAIN);
		return Math.min(Math.min(width, options.tile()), Math.max(1, rounded));
	}

	/** How many tiles are worked on together: enough for all threads, as far as there is memory. One stays in the caches. */
	int tilesAtATime(int all) {
		long affordable = Math.max(1, ALL_VALUES / tileValues);
		int size = samples(all);
		long needed = ((long) all + size - 1) / size;
		return (int) Math.min(needed, Math.min(affordable, options.threads() == 1 ? 1 : 2L * options.threads()));
	}
}
