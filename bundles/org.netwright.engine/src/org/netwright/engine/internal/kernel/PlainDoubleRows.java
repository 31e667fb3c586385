// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

/**
 * Adds to rows of few sums, of any number, in a loop that the JVM turns into vector instructions: it does so only if each row is an array
 * of its own and if bodies are no larger than here. Eight sources go into the sums of two samples at a time, so that sixteen products share
 * ten loads and two stores.
 */
final class PlainDoubleRows {

	private PlainDoubleRows() {
		// only loops
	}

	/**
	 * Adds sources to the sums of two samples.
	 *
	 * @param weights {@code [sources][until or more]}
	 * @param first the first source
	 * @param end the source behind the last one
	 * @param x the samples
	 * @param a where the first sample begins
	 * @param b where the second one begins
	 * @param z0 sums of the first sample; modified
	 * @param z1 sums of the second sample; modified
	 * @param from the first sum
	 * @param until the sum behind the last one
	 */
	static void add(double[][] weights, int first, int end, double[] x, int a, int b, double[] z0, double[] z1, int from,
			int until) {
		int source = first;
		while (source + 8 <= end) {
			eight(weights[source], weights[source + 1], weights[source + 2], weights[source + 3], weights[source + 4],
					weights[source + 5], weights[source + 6], weights[source + 7], x, a + source, b + source, z0, z1, from,
					until);
			source += 8;
		}
		while (source < end) {
			one(weights[source], x[a + source], x[b + source], z0, z1, from, until);
			source++;
		}
	}

	private static void eight(double[] w0, double[] w1, double[] w2, double[] w3, double[] w4, double[] w5, double[] w6,
			double[] w7, double[] x, int a, int b, double[] z0, double[] z1, int from, int until) {
		double a0 = x[a];
		double a1 = x[a + 1];
		double a2 = x[a + 2];
		double a3 = x[a + 3];
		double a4 = x[a + 4];
		double a5 = x[a + 5];
		double a6 = x[a + 6];
		double a7 = x[a + 7];
		double b0 = x[b];
		double b1 = x[b + 1];
		double b2 = x[b + 2];
		double b3 = x[b + 3];
		double b4 = x[b + 4];
		double b5 = x[b + 5];
		double b6 = x[b + 6];
		double b7 = x[b + 7];
		for (int i = from; i < until; i++) {
			double p0 = w0[i];
			double p1 = w1[i];
			double p2 = w2[i];
			double p3 = w3[i];
			double p4 = w4[i];
			double p5 = w5[i];
			double p6 = w6[i];
			double p7 = w7[i];
			double y0 = Math.fma(a3, p3, Math.fma(a2, p2, Math.fma(a1, p1, Math.fma(a0, p0, z0[i]))));
			z0[i] = Math.fma(a7, p7, Math.fma(a6, p6, Math.fma(a5, p5, Math.fma(a4, p4, y0))));
			double y1 = Math.fma(b3, p3, Math.fma(b2, p2, Math.fma(b1, p1, Math.fma(b0, p0, z1[i]))));
			z1[i] = Math.fma(b7, p7, Math.fma(b6, p6, Math.fma(b5, p5, Math.fma(b4, p4, y1))));
		}
	}

	private static void one(double[] w, double a, double b, double[] z0, double[] z1, int from, int until) {
		for (int i = from; i < until; i++) {
			double p = w[i];
			z0[i] = Math.fma(a, p, z0[i]);
			z1[i] = Math.fma(b, p, z1[i]);
		}
	}
}
