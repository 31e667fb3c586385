// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.internal.tile.Watch;

/** A batch of any network, computed neuron by neuron. */
final class GradientRun extends TiledRun {

	private final Gradient gradient;
	private final DoubleKernel kernel;
	private final double[] inputs;
	private final OutputWeighting weighting;
	private final double[] inputGradients;
	private final WeightSums sums;
	private final GradientTile[] tiles;

	/** Sums may be null if nobody wants them. */
	GradientRun(Gradient gradient, Job job, double[] inputs, int samples, OutputWeighting weighting,
			double[] inputGradients, WeightSums sums) {
		super(job, samples, gradient.options().threads(), gradient.room().tileSize(samples),
				gradient.room().tilesAtATime(samples));
		this.gradient = gradient;
		this.kernel = gradient.kernel();
		this.inputs = inputs;
		this.weighting = weighting;
		this.inputGradients = inputGradients;
		this.sums = sums;
		tiles = new GradientTile[atATime()];
	}

	void run() {
		GradientRoom room = gradient.room();
		for (int i = 0; i < tiles.length; i++) {
			tiles[i] = room.tiles().take();
		}
		run(sums == null ? 0 : sums.parts());
		for (GradientTile tile : tiles) {
			room.tiles().give(tile);
		}
	}

	@Override
	void propagate(Pieces pieces, int first, int end) {
		Watch watch = new Watch(job()::look);
		OutputRows outputs = new OutputRows(gradient.plan().graph(), gradient.program().structure());
		for (int i = pieces.next(); i >= 0; i = pieces.next()) {
			int from = first + i * size();
			propagate(tiles[i], from, Math.min(size(), end - from), outputs, watch);
		}
	}

	private void propagate(GradientTile tile, int first, int count, OutputRows outputs, Watch watch) {
		tile.load(inputs, first, count);
		tile.forward(gradient.program(), kernel, gradient.options().reference(), watch);
		for (int s = 0; s < count; s++) {
			outputs.weigh(tile, s, first + s, weighting);
		}
		tile.backward(gradient.program(), gradient.transpose(), kernel, inputGradients != null, watch);
		if (sums != null) {
			tile.pack();
		}
		if (inputGradients != null) {
			tile.storeInputs(inputGradients, first);
		}
	}

	@Override
	void add(Pieces parts, int used, boolean last) {
		DenseSums.Turned turned = gradient.room().turned().take();
		for (int part = parts.next(); part >= 0; part = parts.next()) {
			sums.add(part, tiles, used, kernel, turned);
		}
		gradient.room().turned().give(turned);
	}
}
