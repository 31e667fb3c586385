// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.Optional;

import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleRowTile;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.FloatRowTile;
import org.netwright.engine.internal.tile.FloatTile;
import org.netwright.engine.internal.tile.Pool;

/** The tiles of a batch, and how many samples they take. */
final class Tiles {

	/** Rows of this length are turned into vector instructions well, and are some times three vectors of any kind. */
	private static final int WIDTH = 192;
	/** As many samples of some hundred inputs fit into a near cache beside the weights. */
	private static final int ROWS = 64;
	/** With as many tiles for each thread it does not matter if one thread has one more than another. */
	private static final int MANY = 8;
	private static final long MOST_VALUES = 8 << 20;

	private final BatchOptions options;
	private final int width;
	private final int rowWidth;
	private final Pool<DoubleTile> doubles;
	private final Pool<FloatTile> floats;
	private final Optional<Rows> rows;

	/** Tiles of rows. */
	record Rows(Pool<DoubleRowTile> doubles, Pool<FloatRowTile> floats) {
	}

	Tiles(Structure structure, BatchOptions options) {
		this.options = options;
		long affordable = MOST_VALUES / (structure.slots() + 1);
		int most = (int) Math.min(WIDTH, Math.min(affordable, options.tile()));
		width = roundUp(Math.max(most, 1), FloatTile.GRAIN);
		doubles = new Pool<>(options.threads(), () -> new DoubleTile(structure, width));
		floats = new Pool<>(options.threads(), () -> new FloatTile(structure, width));
		Optional<Chain> chain = Chain.of(structure);
		rowWidth = Math.min(ROWS, options.tile());
		rows = chain.map(c -> new Rows(new Pool<>(options.threads(), () -> new DoubleRowTile(c, rowWidth)),
				new Pool<>(options.threads(), () -> new FloatRowTile(c, rowWidth))));
	}

	Pool<DoubleTile> doubles() {
		return doubles;
	}

	Pool<FloatTile> floats() {
		return floats;
	}

	/** There are such if the network is one that can be computed by rows. */
	Optional<Rows> rows() {
		return rows;
	}

	/** How many samples to take at a time, so that each thread gets its share. */
	int samples(long total, int threads) {
		return samples(width, total, threads);
	}

	/** The same for tiles of rows. */
	int rowSamples(long total, int threads) {
		return samples(rowWidth, total, threads);
	}

	private int samples(int room, long total, int threads) {
		int most = Math.min(room, options.tile());
		long share = Math.max(1, (total + threads - 1) / threads);
		if (threads == 1 || share >= (long) MANY * room) {
			return (int) Math.min(most, share);
		}
		long tiles = (share + room - 1) / room;
		return Math.min(most, roundUp((int) ((share + tiles - 1) / tiles), FloatTile.GRAIN));
	}

	private static int roundUp(int number, int grain) {
		return (number + grain - 1) / grain * grain;
	}
}
