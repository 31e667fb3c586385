// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

/** Products along single connections. The order of additions is that of the samples, however they are divided. */
final class SparseLoops {

	/** Sums that are computed side by side, for one alone would wait for each addition. */
	private static final int SIDE_BY_SIDE = 4;

	private SparseLoops() {
		// only static methods
	}

	/** {@code z += weight * x}. */
	static void add(boolean fused, double weight, double[] x, double[] z, int width) {
		if (fused) {
			addFused(weight, x, z, width);
			return;
		}
		for (int s = 0; s < width; s++) {
			z[s] += weight * x[s];
		}
	}

	private static void addFused(double weight, double[] x, double[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] = Math.fma(weight, x[s], z[s]);
		}
	}

	/**
	 * Adds to each entry of a target the products of its source's values with the target's deltas:
	 * {@code sums[e] += sum_s values[source(e)][s] * delta[s]}.
	 *
	 * @param fused whether each product is added without being rounded
	 * @param values by slot
	 * @param sources by entry: slots
	 * @param from first entry
	 * @param to entry behind the last one
	 * @param delta of the target, by sample
	 * @param samples how many
	 * @param sums by entry; modified
	 */
	static void products(boolean fused, double[][] values, int[] sources, int from, int to, double[] delta, int samples,
			double[] sums) {
		int entry = from;
		while (fused && entry + SIDE_BY_SIDE <= to) {
			four(values, sources, entry, delta, samples, sums);
			entry += SIDE_BY_SIDE;
		}
		while (entry < to) {
			sums[entry] = fused ? one(values[sources[entry]], delta, samples, sums[entry])
					: unfused(values[sources[entry]], delta, samples, sums[entry]);
			entry++;
		}
	}

	private static void four(double[][] values, int[] sources, int entry, double[] delta, int samples, double[] sums) {
		double[] x0 = values[sources[entry]];
		double[] x1 = values[sources[entry + 1]];
		double[] x2 = values[sources[entry + 2]];
		double[] x3 = values[sources[entry + 3]];
		double a = sums[entry];
		double b = sums[entry + 1];
		double c = sums[entry + 2];
		double d = sums[entry + 3];
		for (int s = 0; s < samples; s++) {
			double factor = delta[s];
			a = Math.fma(factor, x0[s], a);
			b = Math.fma(factor, x1[s], b);
			c = Math.fma(factor, x2[s], c);
			d = Math.fma(factor, x3[s], d);
		}
		sums[entry] = a;
		sums[entry + 1] = b;
		sums[entry + 2] = c;
		sums[entry + 3] = d;
	}

	private static double one(double[] x, double[] delta, int samples, double start) {
		double sum = start;
		for (int s = 0; s < samples; s++) {
			sum = Math.fma(delta[s], x[s], sum);
		}
		return sum;
	}

	private static double unfused(double[] x, double[] delta, int samples, double start) {
		double sum = start;
		for (int s = 0; s < samples; s++) {
			sum += delta[s] * x[s];
		}
		return sum;
	}

	/** Adds the deltas of some neighbouring targets to their sums, in the order of the samples. */
	static void deltas(double[][] delta, int from, int to, int samples, double[] sums) {
		int slot = from;
		while (slot + SIDE_BY_SIDE <= to) {
			double[] d0 = delta[slot];
			double[] d1 = delta[slot + 1];
			double[] d2 = delta[slot + 2];
			double[] d3 = delta[slot + 3];
			double a = sums[slot];
			double b = sums[slot + 1];
			double c = sums[slot + 2];
			double d = sums[slot + 3];
			for (int s = 0; s < samples; s++) {
				a += d0[s];
				b += d1[s];
				c += d2[s];
				d += d3[s];
			}
			sums[slot] = a;
			sums[slot + 1] = b;
			sums[slot + 2] = c;
			sums[slot + 3] = d;
			slot += SIDE_BY_SIDE;
		}
		while (slot < to) {
			for (int s = 0; s < samples; s++) {
				sums[slot] += delta[slot][s];
			}
			slot++;
		}
	}
}
