// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.FloatTile;
import org.netwright.engine.internal.tile.Pool;

/** The tiles of a batch, and how many samples they take. */
final class Tiles {

	/** Rows of this length are turned into vector instructions well, and still fit the caches. */
	private static final int WIDTH = 128;
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
		long share = (total + options.threads() - 1) / options.threads();
		int most = Math.min(width, options.tile());
		return Math.min(most, Math.max(1, roundUp((int) Math.min(share, WIDTH), FloatTile.GRAIN)));
	}

	private static int roundUp(int number, int grain) {
		return (number + grain - 1) / grain * grain;
	}
}
