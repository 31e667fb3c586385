// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.kernel.FloatRowKernel;
import org.netwright.engine.internal.kernel.Kernels;
import org.netwright.engine.internal.kernel.ReferenceKernel;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.Crew;
import org.netwright.engine.internal.tile.DoubleRowTile;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.FloatRowTile;
import org.netwright.engine.internal.tile.FloatTile;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.internal.tile.Pool;
import org.netwright.engine.internal.tile.Watch;
import org.netwright.engine.progress.Progress;

/** One call that takes its samples from an array and puts the outputs into another one. */
final class ArrayRun {

	/** Products that take as long as it takes until another thread has begun, and some. */
	private static final long WORTH_IT = 2_000_000;
	/** How many products take as long as a call of a function for one value, or so. */
	private static final long FUNCTION = 8;

	private final Program program;
	private final BatchOptions options;
	private final int samples;
	private final int outputCount;
	private final Job job;
	private final int threads;
	private final AtomicInteger next = new AtomicInteger();
	private int size;

	/** What is done with some of the samples. */
	private interface Piece {
		void run(int first, int count, Watch watch);
	}

	ArrayRun(Program program, BatchOptions options, int outputCount, int samples, Progress progress) {
		this.program = program;
		this.options = options;
		this.outputCount = outputCount;
		this.samples = samples;
		job = new Job(progress, samples);
		threads = (int) Math.clamp(samples * products(program.structure()) / WORTH_IT, 1, options.threads());
	}

	void run(Tiles tiles, Kernels kernels, double[] inputs, double[] outputs) {
		if (!options.reference() && tiles.rows().isPresent() && kernels.rows().isPresent()) {
			byRows(tiles, tiles.rows().get().doubles(), kernels.rows().get().doubles(), inputs, outputs);
			return;
		}
		DoubleKernel kernel = options.reference() ? new ReferenceKernel() : kernels.doubles();
		work(tiles.samples(samples, threads), () -> {
			DoubleTile tile = tiles.doubles().take();
			share((first, count, watch) -> {
				tile.load(inputs, first, count);
				tile.compute(program, kernel, options.reference(), watch);
				tile.store(firstOutput(), outputCount, outputs, first);
			});
			tiles.doubles().give(tile);
		});
	}

	private void byRows(Tiles tiles, Pool<DoubleRowTile> pool, DoubleRowKernel kernel, double[] inputs,
			double[] outputs) {
		work(tiles.rowSamples(samples, threads), () -> {
			DoubleRowTile tile = pool.take();
			share((first, count, watch) -> {
				tile.compute(program, kernel, inputs, first, count, watch);
				tile.store(outputs, first);
			});
			pool.give(tile);
		});
	}

	void run(Tiles tiles, Kernels kernels, float[] inputs, float[] outputs) {
		if (tiles.rows().isPresent() && kernels.rows().isPresent()) {
			byRows(tiles, tiles.rows().get().floats(), kernels.rows().get().floats(), inputs, outputs);
			return;
		}
		work(tiles.samples(samples, threads), () -> {
			FloatTile tile = tiles.floats().take();
			share((first, count, watch) -> {
				tile.load(inputs, first, count);
				tile.compute(program, kernels.floats(), watch);
				tile.store(firstOutput(), outputCount, outputs, first);
			});
			tiles.floats().give(tile);
		});
	}

	private void byRows(Tiles tiles, Pool<FloatRowTile> pool, FloatRowKernel kernel, float[] inputs, float[] outputs) {
		work(tiles.rowSamples(samples, threads), () -> {
			FloatRowTile tile = pool.take();
			share((first, count, watch) -> {
				tile.compute(program, kernel, inputs, first, count, watch);
				tile.store(outputs, first);
			});
			pool.give(tile);
		});
	}

	private static long products(Structure structure) {
		return structure.denseWeights + structure.entrySource.length + FUNCTION * structure.slots();
	}

	private int firstOutput() {
		Structure structure = program.structure();
		return structure.slots() - outputCount;
	}

	private void work(int atATime, Runnable share) {
		size = atATime;
		int pieces = (samples + size - 1) / size;
		Crew.run(Math.min(threads, pieces), ForkJoinPool.commonPool(), () -> job.guard(share));
	}

	private void share(Piece piece) {
		Watch watch = new Watch(job::look);
		int first = take();
		while (first < samples) {
			job.look();
			int count = Math.min(size, samples - first);
			piece.run(first, count, watch);
			job.worked(count);
			first = take();
		}
	}

	/** The first sample of the next piece; far behind the last sample the number stands still. */
	private int take() {
		return next.getAndUpdate(first -> first < samples ? (int) Math.min((long) first + size, Integer.MAX_VALUE) : first);
	}
}
