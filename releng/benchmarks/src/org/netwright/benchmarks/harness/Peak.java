// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.harness;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongToDoubleFunction;

import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * What the machine can do at most, measured: fused multiply-adds that stay in registers, and sums over an array of the
 * size in question, which stays in the cache that it fits in.
 */
final class Peak {

	private static final int TRIES = 9;
	private static final long FMA_STEPS = 400_000;

	private final Map<String, Double> known = new HashMap<>();

	/**
	 * How long the machine needs for a piece of work at its limit.
	 *
	 * @param need the work
	 * @return nanoseconds of one run; not-a-number if nothing limits it
	 */
	double time(Need need) {
		return need.limit() == Limit.NONE ? Double.NaN : need.amount() / rate(need);
	}

	/** Amount by nanosecond: floating-point operations or bytes. */
	double rate(Need need) {
		boolean reading = need.limit() == Limit.READING;
		int size = reading ? (int) Math.min(Math.max(4096, need.amount() / need.threads()), 1 << 28) : 0;
		String key = need.limit() + " " + need.threads() + " " + size;
		return known.computeIfAbsent(key, fresh -> switch (need.limit()) {
			case FMA_F64 -> best(need.threads(), Peak::fmaDouble, FMA_STEPS);
			case FMA_F32 -> best(need.threads(), Peak::fmaFloat, FMA_STEPS);
			case READING -> reading(need.threads(), size);
			case NONE -> Double.NaN;
		});
	}

	private static double reading(int threads, int bytes) {
		ThreadLocal<double[]> array = ThreadLocal.withInitial(() -> new double[bytes / Double.BYTES]);
		long passes = Math.max(3, (1L << 27) / bytes);
		return best(threads, times -> {
			double[] values = array.get();
			sum(values);
			long start = System.nanoTime();
			double total = 0;
			for (long pass = 0; pass < times; pass++) {
				total += sum(values);
			}
			return rate(start, (double) times * values.length * Double.BYTES, total);
		}, passes);
	}

	private static double sum(double[] values) {
		VectorSpecies<Double> species = DoubleVector.SPECIES_PREFERRED;
		int lanes = species.length();
		DoubleVector a = DoubleVector.zero(species);
		DoubleVector b = a;
		DoubleVector c = a;
		DoubleVector d = a;
		for (int i = 0; i + 4 * lanes <= values.length; i += 4 * lanes) {
			a = a.add(DoubleVector.fromArray(species, values, i));
			b = b.add(DoubleVector.fromArray(species, values, i + lanes));
			c = c.add(DoubleVector.fromArray(species, values, i + 2 * lanes));
			d = d.add(DoubleVector.fromArray(species, values, i + 3 * lanes));
		}
		return a.add(b).add(c.add(d)).lane(0);
	}

	/** Ten sums at once: enough that none waits for itself. */
	private static double fmaDouble(long steps) {
		VectorSpecies<Double> species = DoubleVector.SPECIES_PREFERRED;
		DoubleVector x = DoubleVector.broadcast(species, 0.999);
		DoubleVector y = DoubleVector.broadcast(species, 0.001);
		DoubleVector s0 = x, s1 = x, s2 = x, s3 = x, s4 = x, s5 = x, s6 = x, s7 = x, s8 = x, s9 = x;
		long start = System.nanoTime();
		for (long i = 0; i < steps; i++) {
			s0 = s0.fma(x, y);
			s1 = s1.fma(x, y);
			s2 = s2.fma(x, y);
			s3 = s3.fma(x, y);
			s4 = s4.fma(x, y);
			s5 = s5.fma(x, y);
			s6 = s6.fma(x, y);
			s7 = s7.fma(x, y);
			s8 = s8.fma(x, y);
			s9 = s9.fma(x, y);
		}
		double use = s0.add(s1).add(s2).add(s3).add(s4).add(s5).add(s6).add(s7).add(s8).add(s9).lane(0);
		return rate(start, 20.0 * species.length() * steps, use);
	}

	private static double fmaFloat(long steps) {
		VectorSpecies<Float> species = FloatVector.SPECIES_PREFERRED;
		FloatVector x = FloatVector.broadcast(species, 0.999f);
		FloatVector y = FloatVector.broadcast(species, 0.001f);
		FloatVector s0 = x, s1 = x, s2 = x, s3 = x, s4 = x, s5 = x, s6 = x, s7 = x, s8 = x, s9 = x;
		long start = System.nanoTime();
		for (long i = 0; i < steps; i++) {
			s0 = s0.fma(x, y);
			s1 = s1.fma(x, y);
			s2 = s2.fma(x, y);
			s3 = s3.fma(x, y);
			s4 = s4.fma(x, y);
			s5 = s5.fma(x, y);
			s6 = s6.fma(x, y);
			s7 = s7.fma(x, y);
			s8 = s8.fma(x, y);
			s9 = s9.fma(x, y);
		}
		double use = s0.add(s1).add(s2).add(s3).add(s4).add(s5).add(s6).add(s7).add(s8).add(s9).lane(0);
		return rate(start, 20.0 * species.length() * steps, use);
	}

	/** The rate since {@code start}; {@code use} is there so that nobody leaves the work out. */
	private static double rate(long start, double amount, double use) {
		long took = System.nanoTime() - start;
		return Double.isNaN(use) ? Double.NaN : amount / took;
	}

	/** The best of some tries, each on all threads at the same time and added up. */
	private static double best(int threads, LongToDoubleFunction measure, long steps) {
		double best = 0;
		for (int i = 0; i < TRIES; i++) {
			best = Math.max(best, together(threads, measure, steps));
		}
		return best;
	}

	private static double together(int threads, LongToDoubleFunction measure, long steps) {
		if (threads == 1) {
			return measure.applyAsDouble(steps);
		}
		double[] rates = new double[threads];
		CountDownLatch ready = new CountDownLatch(threads);
		Thread[] workers = new Thread[threads];
		for (int i = 0; i < threads; i++) {
			int own = i;
			workers[i] = Thread.ofPlatform().start(() -> {
				measure.applyAsDouble(Math.max(1, steps / 8));
				ready.countDown();
				await(ready);
				rates[own] = measure.applyAsDouble(steps);
			});
		}
		double sum = 0;
		for (int i = 0; i < threads; i++) {
			join(workers[i]);
			sum += rates[i];
		}
		return sum;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
