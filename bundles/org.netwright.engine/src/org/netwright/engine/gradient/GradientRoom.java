// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Optional;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.Pool;

/** What gradients of one structure need memory for, kept for the next call. Thread-safe. */
final class GradientRoom {

	/** With more samples, a tile of some hundred inputs leaves the second cache. */
	private static final int WIDTH = 96;
	private final InputSide side;
	private final Optional<RowRoom> rows;
	private final TileSize size;
	private final Pool<GradientTile> tiles;
	private final Pool<GradientTile> singles;
	private final Pool<WeightSums> sums;
	private final Pool<DenseSums.Turned> turned;

	GradientRoom(NetworkGraph graph, Structure structure, BatchOptions options) {
		side = InputSide.of(graph, structure);
		rows = RowRoom.of(graph, structure, options);
		size = TileSize.of(options, 4L * (structure.slots() + 1) + (side == null ? 0 : 2L * side.width()), WIDTH);
		int width = size.width();
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

	/** {@return room for batches by rows, if the network is a chain of layers} */
	Optional<RowRoom> rows() {
		return rows;
	}

	/** How many samples a tile takes. */
	int tileSize(int samples) {
		return size.samples(samples);
	}

	/** How many tiles are worked on together. */
	int tilesAtATime(int samples) {
		return size.tilesAtATime(samples);
	}
}
