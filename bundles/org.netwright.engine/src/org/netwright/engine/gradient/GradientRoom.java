// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.Pool;

/** What gradients of one structure need memory for, kept for the next call. Thread-safe. */
final class GradientRoom {

	/** With more samples, a tile of some hundred inputs leaves the second cache. */
	private static final int WIDTH = 96;
	/** Values of one tile: 64 MiB. */
	private static final long TILE_VALUES = 8 << 20;
	/** Values of all tiles of a call, but for one. */
	private static final long ALL_VALUES = 32 << 20;

	private final BatchOptions options;
	private final InputSide side;
	private final int width;
	private final long tileValues;
	private final Pool<GradientTile> tiles;
	private final Pool<GradientTile> singles;
	private final Pool<WeightSums> sums;
	private final Pool<DenseSums.Turned> turned;

	GradientRoom(NetworkGraph graph, Structure structure, BatchOptions options) {
		this.options = options;
		side = InputSide.of(graph, structure);
		long slots = 4L * (structure.slots() + 1) + (side == null ? 0 : 2L * side.width());
		int most = (int) Math.min(WIDTH, Math.min(TILE_VALUES / slots, options.tile()));
		width = DenseSums.roundUp(Math.max(most, 1), DoubleTile.GRAIN);
		tileValues = slots * width;
		tiles = new Pool<>(2 * options.threads(), () -> new GradientTile(structure, side, width));
		singles = new Pool<>(options.threads(), () -> new GradientTile(structure, side, DoubleTile.GRAIN));
		sums = new Pool<>(1, () -> new WeightSums(structure, side));
		turned = new Pool<>(options.threads(), () -> new DenseSums.Turned(width));
	}

	/** {@return what reads the inputs, or null} */
	InputSide side() {
		return side;
	}

	Pool<GradientTile> tiles() {
		return tiles;
	}

	/** Tiles for a few samples. */
	Pool<GradientTile> singles() {
		return singles;
	}

	Pool<WeightSums> sums() {
		return sums;
	}

	Pool<DenseSums.Turned> turned() {
		return turned;
	}

	/** How many samples a tile takes, so that each thread gets its share. */
	int tileSize(int samples) {
		int share = (int) (((long) samples + options.threads() - 1) / options.threads());
		int rounded = DenseSums.roundUp(Math.min(share, WIDTH), DoubleTile.GRAIN);
		return Math.min(Math.min(width, options.tile()), Math.max(1, rounded));
	}

	/** How many tiles are worked on together: enough for all threads, as far as there is memory. One stays in the caches. */
	int tilesAtATime(int samples, int size) {
		long affordable = Math.max(1, ALL_VALUES / tileValues);
		long needed = ((long) samples + size - 1) / size;
		return (int) Math.min(needed, Math.min(affordable, options.threads() == 1 ? 1 : 2L * options.threads()));
	}
}
