// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.tile.DoubleRowLayers;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.internal.tile.Watch;

/** A batch of a chain of layers, computed by rows. */
final class RowRun extends TiledRun {

	private final Gradient gradient;
	private final RowRoom room;
	private final DoubleRowKernel kernel;
	private final double[] inputs;
	private final OutputWeighting weighting;
	private final double[] weights;
	private final double[] biases;
	private final double[] inputGradients;
	private final RowSums sums;
	private final RowTile[] tiles;

	/** Each of the three results may be null if nobody wants it. */
	RowRun(Gradient gradient, RowRoom room, DoubleRowKernel kernel, Job job, double[] inputs, int samples,
			OutputWeighting weighting, double[] weights, double[] biases, double[] inputGradients) {
		super(job, samples, gradient.options().threads(), room.tileSize(samples), room.tilesAtATime(samples));
		this.gradient = gradient;
		this.room = room;
		this.kernel = kernel;
		this.inputs = inputs;
		this.weighting = weighting;
		this.weights = weights;
		this.biases = biases;
		this.inputGradients = inputGradients;
		sums = weights == null && biases == null ? null : room.takeSums(kernel);
		tiles = new RowTile[atATime()];
	}

	void run() {
		for (int i = 0; i < tiles.length; i++) {
			tiles[i] = room.tiles().take();
		}
		run(sums == null ? 0 : sums.parts());
		for (RowTile tile : tiles) {
			tile.release();
			room.tiles().give(tile);
		}
		if (sums != null) {
			room.giveSums(sums);
		}
	}

	@Override
	void propagate(Pieces pieces, int first, int end) {
		Watch watch = new Watch(job()::look);
		for (int i = pieces.next(); i >= 0; i = pieces.next()) {
			int from = first + i * size();
			propagate(tiles[i], from, Math.min(size(), end - from), watch);
		}
	}

	private void propagate(RowTile tile, int first, int count, Watch watch) {
		BackNumbers back = gradient.backNumbers();
		tile.forward(gradient.program(), kernel, inputs, first, count, watch);
		tile.weigh(first, weighting);
		tile.backward(back, kernel, watch);
		if (inputGradients != null) {
			tile.toInputs(back, kernel, inputGradients, first, watch);
		}
		if (sums != null) {
			tile.prepareSums();
		}
	}

	@Override
	void add(Pieces parts, int used, boolean last) {
		DoubleRowLayers space = room.spaces().take();
		for (int part = parts.next(); part >= 0; part = parts.next()) {
			sums.add(part, tiles, used, kernel, space);
			if (last) {
				// now, while they are in the caches
				sums.store(part, gradient.plan().graph(), weights, biases);
			}
		}
		room.spaces().give(space);
	}
}
