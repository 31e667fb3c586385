// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.concurrent.ForkJoinPool;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.kernel.ReferenceKernel;
import org.netwright.engine.internal.tile.Crew;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.internal.tile.Watch;
import org.netwright.engine.progress.Progress;

/**
 * One call that takes its samples from a source. Each thread reads some, computes them, waits until all before them
 * are delivered, and delivers them itself: so no more of them are in the works than there are threads, and the one that
 * the others wait for is always on its way.
 */
final class StreamRun {

	private final Batch batch;
	private final SampleSource source;
	private final TileSink sink;
	private final Job job;
	private final int size;
	private final Object reading = new Object();
	private final Object delivering = new Object();
	private long read;
	private boolean ended;
	private long delivered;

	/** What a thread has read, where it stands in the stream, and what comes of it. */
	private static final class Hand {
		final DoubleTile tile;
		final double[] inputs;
		long first;
		int count;

		Hand(DoubleTile tile, double[] inputs) {
			this.tile = tile;
			this.inputs = inputs;
		}
	}

	StreamRun(Batch batch, SampleSource source, TileSink sink, Progress progress) {
		this.batch = batch;
		this.source = source;
		this.sink = sink;
		long count = source.count();
		job = new Job(progress, count);
		size = batch.tiles().samples(count < 0 ? Long.MAX_VALUE / 2 : count, batch.options().threads());
		if (source instanceof Levels levels && levels.inputCount() != inputCount()) {
			throw new IllegalArgumentException("levels of " + levels.inputCount()
					+ " inputs do not fit a network of " + inputCount() + " inputs");
		}
	}

	long run() {
		Crew.run(batch.options().threads(), ForkJoinPool.commonPool(), () -> {
			try {
				job.guard(this::share);
			} finally {
				synchronized (delivering) {
					delivering.notifyAll();
				}
			}
		});
		return delivered;
	}

	private int inputCount() {
		return batch.plan().graph().inputCount();
	}

	private void share() {
		DoubleKernel kernel = batch.options().reference() ? new ReferenceKernel() : batch.kernels().doubles();
		Watch watch = new Watch(job::look);
		DoubleTile tile = batch.tiles().doubles().take();
		Hand hand = new Hand(tile, source instanceof Levels ? null : new double[Math.multiplyExact(size, inputCount())]);
		while (read(hand)) {
			job.look();
			if (source instanceof Levels levels) {
				levels.write(hand.first, hand.count, tile.values());
				tile.filled(hand.count);
			} else {
				tile.load(hand.inputs, 0, hand.count);
			}
			tile.compute(batch.program(), kernel, batch.options().reference(), watch);
			deliver(hand);
		}
		batch.tiles().doubles().give(tile);
	}

	private boolean read(Hand hand) {
		synchronized (reading) {
			if (ended || job.failed()) {
				return false;
			}
			hand.first = read;
			if (source instanceof Levels levels) {
				hand.count = (int) Math.min(size, levels.left());
				levels.take(hand.count);
			} else {
				hand.count = source.read(hand.inputs, size);
			}
			if (hand.count > size) {
				throw new IllegalStateException("the source gave " + hand.count + " samples where only " + size
						+ " were asked for");
			}
			ended = hand.count <= 0;
			read += ended ? 0 : hand.count;
			return !ended;
		}
	}

	private void deliver(Hand hand) {
		synchronized (delivering) {
			boolean interrupted = false;
			while (delivered != hand.first && !job.failed()) {
				try {
					delivering.wait();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
			job.look();
			sink.accept(new Tile(batch.plan().graph(), batch.program().structure().slotOf, hand.tile, hand.first));
			delivered += hand.count;
			delivering.notifyAll();
			job.worked(hand.count);
		}
	}
}
