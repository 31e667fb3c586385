// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.FloatTile;
import org.netwright.engine.internal.tile.Pool;

/** The tiles of a batch, and how many samples they take. */
final class Tiles {

	/** Rows of this length are turned into vector instructions well, and are some times three vectors of any kind. */
	private static final int WIDTH = 192;
	/** With as many tiles for each thread it does not matter if one thread has one more than another. */
	private static final int MANY = 8;
	private static final long MOST_VALUES = 8 << 20;

	private final Pool<DoubleTile> doubles;
	private final Pool<FloatTile> floats;
	private final int width;

	Tiles(Structure structure, BatchOptions options) {
		long affordable = MOST_VALUES / (structure.slots() + 1);
		int most = (int) Math.min(WIDTH, Math.min(affordable, options.tile()));
		width = roundUp(Math.max(most, 1), FloatTile.GRAIN);
		doubles = new Pool<>(options.threads(), () -> new DoubleTile(structure, width));
		floats = new Pool<>(options.threads(), () -> new FloatTile(structure, width));
	}

	Pool<DoubleTile> doubles() {
		return doubles;
	}

	Pool<FloatTile> floats() {
		return floats;
	}

	/** How many samples to take at a time, so that each thread gets its share. */
	int samples(BatchOptions options, long total) {
		int most = Math.min(width, options.tile());
		long share = Math.max(1, (total + options.threads() - 1) / options.threads());
		if (options.threads() == 1 || share >= (long) MANY * width) {
			return (int) Math.min(most, share);
		}
		long tiles = (share + width - 1) / width;
		return Math.min(most, roundUp((int) ((share + tiles - 1) / tiles), FloatTile.GRAIN));
	}

	private static int roundUp(int number, int grain) {
		return (number + grain - 1) / grain * grain;
	}
}
