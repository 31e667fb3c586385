// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.harness;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.netwright.benchmarks.harness.Contest.Contestant;

/**
 * Lets contestants take turns. Each is warmed up; then, round after round, in an order that is turned round each time,
 * nobody runs for a moment, until the others' threads have come to rest that look out for more work, and then each runs
 * for a moment that is not timed, which gives it its caches, and then several times by the clock.
 */
final class Turns {

	/** Nanoseconds between two turns. */
	private static final long REST = 5_000_000;
	/** What is not timed at the beginning of a turn, in nanoseconds. */
	private static final long PRELUDE = 20_000_000;
	/** A turn is timed for at least this long. */
	private static final long TURN = 8_000_000;
	private static final int FEWEST_ROUNDS = 5;
	private static final int MOST_ROUNDS = 41;

	private final List<Contestant> contestants;
	private final LongSupplier clock;
	private final long[] runs;
	/** {@code [rounds][contestants]}: nanoseconds of one run. */
	private final double[][] times;

	private Turns(List<Contestant> contestants, LongSupplier clock, double seconds) {
		this.contestants = contestants;
		this.clock = clock;
		this.runs = new long[contestants.size()];
		double round = 0;
		for (int i = 0; i < runs.length; i++) {
			double once = warmUp(contestants.get(i).run(), (long) (seconds * 1e9 / 3 / runs.length));
			runs[i] = Math.max(1, Math.round(TURN / once));
			round += Math.max(PRELUDE, once) + runs[i] * once;
		}
		int rounds = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, seconds * 1e9 / round));
		times = new double[rounds][runs.length];
		for (int r = 0; r < rounds; r++) {
			for (int k = 0; k < runs.length; k++) {
				int turn = r % 2 == 0 ? k : runs.length - 1 - k;
				times[r][turn] = turn(turn);
			}
		}
	}

	/**
	 * Measures.
	 *
	 * @param contestants who takes turns
	 * @param clock by what, in nanoseconds
	 * @param seconds about how long the measurement lasts; a third of it more to warm up
	 */
	static Turns take(List<Contestant> contestants, LongSupplier clock, double seconds) {
		return new Turns(contestants, clock, seconds);
	}

	/** The median time of one run, in nanoseconds. */
	double time(int contestant) {
		double[] all = Arrays.stream(times).mapToDouble(round -> round[contestant]).toArray();
		return quantile(all, 0.5);
	}

	/** A quantile of the ratios of two contestants' times in the same round. */
	double ratio(int first, int second, double quantile) {
		return quantile(Arrays.stream(times).mapToDouble(round -> round[first] / round[second]).toArray(), quantile);
	}

	int rounds() {
		return times.length;
	}

	private static double quantile(double[] values, double quantile) {
		Arrays.sort(values);
		return values[(int) Math.round(quantile * (values.length - 1))];
	}

	/** Runs for a while, and then once by the clock, in blocks so that the clock itself does not count. */
	private static double warmUp(Runnable run, long nanoseconds) {
		long end = System.nanoTime() + nanoseconds;
		long block = 1;
		double once;
		do {
			long start = System.nanoTime();
			for (long i = 0; i < block; i++) {
				run.run();
			}
			long took = System.nanoTime() - start;
			once = (double) Math.max(1, took) / block;
			block = took < TURN ? 2 * block : block;
		} while (System.nanoTime() < end);
		return once;
	}

	private double turn(int index) {
		Runnable run = contestants.get(index).run();
		LockSupport.parkNanos(REST);
		long prelude = System.nanoTime() + PRELUDE;
		do {
			run.run();
		} while (System.nanoTime() < prelude);
		long start = clock.getAsLong();
		for (long i = 0; i < runs[index]; i++) {
			run.run();
		}
		return (double) (clock.getAsLong() - start) / runs[index];
	}
}
