// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.netwright.engine.internal.tile.Crew;
import org.netwright.engine.internal.tile.Job;

/**
 * One batch. Some tiles at a time go forward and back, each on one thread; then all threads add up what these tiles give,
 * each another part of the sums.
 */
abstract class TiledRun {

	private final int samples;
	private final int threads;
	private final Job job;
	private final int size;
	private final int atATime;

	/** What a thread has to do next. Thread-safe. */
	final class Pieces {

		private final AtomicInteger next = new AtomicInteger();
		private final int count;

		private Pieces(int count) {
			this.count = count;
		}

		/** {@return the next piece, or -1 if none is left} */
		int next() {
			job.look();
			int piece = next.getAndIncrement();
			return piece < count ? piece : -1;
		}
	}

	/** Takes {@code size} samples to a tile, and {@code atATime} tiles together. */
	TiledRun(Job job, int samples, int threads, int size, int atATime) {
		this.job = job;
		this.samples = samples;
		this.threads = threads;
		this.size = size;
		this.atATime = atATime;
	}

	/** Runs all samples; {@code parts} is how many parts the sums have, 0 if nobody wants them. */
	final void run(int parts) {
		for (int first = 0; first < samples;) {
			int begin = first;
			int count = (int) Math.min((long) atATime * size, samples - first);
			int used = (count + size - 1) / size;
			crew(used, pieces -> propagate(pieces, begin, begin + count));
			if (parts > 0) {
				crew(parts, pieces -> add(pieces, used, begin + count == samples));
			}
			job.worked(count);
			first += count;
		}
	}

	private void crew(int count, Consumer<Pieces> share) {
		Pieces pieces = new Pieces(count);
		Crew.run(Math.min(threads, count), ForkJoinPool.commonPool(), () -> job.guard(() -> share.accept(pieces)));
	}

	/** One thread's share of the way forward and back; pieces are tiles, of {@link #size} samples from {@code first} on. */
	abstract void propagate(Pieces tiles, int first, int end);

	/** One thread's share of the sums: takes parts and adds what the first {@code used} tiles give, which may be the last ones. */
	abstract void add(Pieces parts, int used, boolean last);

	final Job job() {
		return job;
	}

	final int size() {
		return size;
	}

	final int atATime() {
		return atATime;
	}
}
