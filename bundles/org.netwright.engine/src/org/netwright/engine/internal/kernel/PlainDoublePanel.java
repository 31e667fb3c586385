// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import static org.netwright.engine.internal.program.DoubleRows.GROUP;
import static org.netwright.engine.internal.program.DoubleRows.PANEL;

/**
 * Adds to rows of sums, always as many, in loops that the JVM turns into vector instructions. It does that well if the number
 * of rounds is written in the code, if what is read lies in one array at fixed distances, if what is written lies in
 * arrays of its own, and if a body has no more than fifteen products. Three sources go into the sums of five samples at a
 * time, so that these fifteen share eight loads and five stores.
 */
final class PlainDoublePanel {

	/** Samples at a time. */
	static final int SAMPLES = 5;

	private PlainDoublePanel() {
		// only loops
	}

	/**
	 * Adds sources to the sums of five samples.
	 *
	 * @param weights as {@link org.netwright.engine.internal.program.DoubleRows#weights} has them for a panel: groups of
	 *     {@value org.netwright.engine.internal.program.DoubleRows#GROUP} sources in an array, then single ones
	 * @param groups how many groups
	 * @param first the first array to take
	 * @param end the array behind the last one
	 * @param x the samples
	 * @param from where the first one begins
	 * @param stride from one sample to the next
	 * @param count how many samples there are, 1 or more; where they are fewer than five, the last one is taken for the others
	 * @param sums {@code [..][PANEL or more]}, each another array: to whom the samples are added
	 * @param row the first of them
	 * @param room other arrays, for samples that are not there; modified
	 * @param free the first of four of them
	 */
	static void add(double[][] weights, int groups, int first, int end, double[] x, int from, int stride, int count, double[][] sums,
			int row, double[][] room, int free) {
		double[] z0 = sums[row];
		double[] z1 = count > 1 ? sums[row + 1] : room[free];
		double[] z2 = count > 2 ? sums[row + 2] : room[free + 1];
		double[] z3 = count > 3 ? sums[row + 3] : room[free + 2];
		double[] z4 = count > 4 ? sums[row + 4] : room[free + 3];
		int b = from + Math.min(1, count - 1) * stride;
		int c = from + Math.min(2, count - 1) * stride;
		int d = from + Math.min(3, count - 1) * stride;
		int e = from + Math.min(4, count - 1) * stride;
		int array = first;
		int i = GROUP * first;
		while (array < Math.min(groups, end)) {
			three(weights[array], x, from + i, b + i, c + i, d + i, e + i, z0, z1, z2, z3, z4);
			array++;
			i += GROUP;
		}
		i = GROUP * groups + array - groups;
		while (array < end) {
			one(weights[array], x[from + i], x[b + i], x[c + i], x[d + i], x[e + i], z0, z1, z2, z3, z4);
			array++;
			i++;
		}
	}

	private static void three(double[] w, double[] x, int a, int b, int c, int d, int e, double[] z0, double[] z1, double[] z2,
			double[] z3, double[] z4) {
		double a0 = x[a];
		double a1 = x[a + 1];
		double a2 = x[a + 2];
		double b0 = x[b];
		double b1 = x[b + 1];
		double b2 = x[b + 2];
		double c0 = x[c];
		double c1 = x[c + 1];
		double c2 = x[c + 2];
		double d0 = x[d];
		double d1 = x[d + 1];
		double d2 = x[d + 2];
		double e0 = x[e];
		double e1 = x[e + 1];
		double e2 = x[e + 2];
		for (int i = 0; i < PANEL; i++) {
			double p0 = w[i];
			double p1 = w[PANEL + i];
			double p2 = w[2 * PANEL + i];
			z0[i] = Math.fma(a2, p2, Math.fma(a1, p1, Math.fma(a0, p0, z0[i])));
			z1[i] = Math.fma(b2, p2, Math.fma(b1, p1, Math.fma(b0, p0, z1[i])));
			z2[i] = Math.fma(c2, p2, Math.fma(c1, p1, Math.fma(c0, p0, z2[i])));
			z3[i] = Math.fma(d2, p2, Math.fma(d1, p1, Math.fma(d0, p0, z3[i])));
			z4[i] = Math.fma(e2, p2, Math.fma(e1, p1, Math.fma(e0, p0, z4[i])));
		}
	}

	private static void one(double[] w, double a, double b, double c, double d, double e, double[] z0, double[] z1, double[] z2,
			double[] z3, double[] z4) {
		for (int i = 0; i < PANEL; i++) {
			double p = w[i];
			z0[i] = Math.fma(a, p, z0[i]);
			z1[i] = Math.fma(b, p, z1[i]);
			z2[i] = Math.fma(c, p, z2[i]);
			z3[i] = Math.fma(d, p, z3[i]);
			z4[i] = Math.fma(e, p, z4[i]);
		}
	}
}
