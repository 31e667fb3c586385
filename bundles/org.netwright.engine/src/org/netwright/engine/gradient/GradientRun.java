// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.Crew;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.internal.tile.Watch;
import org.netwright.engine.progress.Progress;

/**
 * One batch. Some tiles at a time go forward and back, each on one thread; then all threads add up what these tiles give,
 * each another part of the sums.
 */
final class GradientRun {

	private final Gradient gradient;
	private final DoubleKernel kernel;
	private final double[] inputs;
	private final int samples;
	private final OutputWeighting weighting;
	private final double[] inputGradients;
	private final Job job;
	private final int size;

	GradientRun(Gradient gradient, double[] inputs, int samples, OutputWeighting weighting, double[] inputGradients,
			Progress progress) {
		this.gradient = gradient;
		this.kernel = gradient.kernel();
		this.inputs = inputs;
		this.samples = samples;
		this.weighting = weighting;
		this.inputGradients = inputGradients;
		job = new Job(progress, samples);
		size = gradient.room().tileSize(samples);
	}

	/** Runs all samples; sums may be null if nobody wants them. */
	void run(WeightSums sums) {
		GradientRoom room = gradient.room();
		int atATime = room.tilesAtATime(samples, size);
		GradientTile[] tiles = new GradientTile[atATime];
		for (int i = 0; i < atATime; i++) {
			tiles[i] = room.tiles().take();
		}
		for (int first = 0; first < samples;) {
			int count = (int) Math.min((long) atATime * size, samples - first);
			int used = (count + size - 1) / size;
			propagate(tiles, used, first, first + count, sums != null);
			if (sums != null) {
				add(sums, tiles, used);
			}
			job.worked(count);
			first += count;
		}
		for (GradientTile tile : tiles) {
			room.tiles().give(tile);
		}
	}

	private void propagate(GradientTile[] tiles, int used, int first, int end, boolean packed) {
		AtomicInteger next = new AtomicInteger();
		crew(used, () -> {
			Watch watch = new Watch(job::look);
			OutputRows outputs = new OutputRows(gradient.plan().graph(), structure());
			for (int i = next.getAndIncrement(); i < used; i = next.getAndIncrement()) {
				job.look();
				int from = first + i * size;
				propagate(tiles[i], from, Math.min(size, end - from), outputs, packed, watch);
			}
		});
	}

	private void propagate(GradientTile tile, int first, int count, OutputRows outputs, boolean packed, Watch watch) {
		tile.load(inputs, first, count);
		tile.forward(gradient.program(), kernel, gradient.options().reference(), watch);
		for (int s = 0; s < count; s++) {
			outputs.weigh(tile, s, first + s, weighting);
		}
		tile.backward(gradient.program(), gradient.transpose(), kernel, inputGradients != null, watch);
		if (packed) {
			tile.pack();
		}
		if (inputGradients != null) {
			tile.storeInputs(inputGradients, first);
		}
	}

	private void add(WeightSums sums, GradientTile[] tiles, int used) {
		AtomicInteger next = new AtomicInteger();
		crew(sums.parts(), () -> {
			DenseSums.Turned turned = gradient.room().turned().take();
			for (int part = next.getAndIncrement(); part < sums.parts(); part = next.getAndIncrement()) {
				job.look();
				sums.add(part, tiles, used, kernel, turned);
			}
			gradient.room().turned().give(turned);
		});
	}

	private void crew(int pieces, Runnable share) {
		Crew.run(Math.min(gradient.options().threads(), pieces), ForkJoinPool.commonPool(), () -> job.guard(share));
	}

	private Structure structure() {
		return gradient.program().structure();
	}
}
