// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

/**
 * Adds to rows of many sums in a loop that the JVM turns into vector instructions: it does so only if each row is an array
 * of its own, if bodies are no larger than here, and if rows were long when it compiled. Eight sources go into the sums
 * of two samples at a time, so that sixteen products share ten loads and two stores.
 */
final class PlainFloatWideRows {

	private PlainFloatWideRows() {
		// only loops
	}

	/**
	 * Adds sources to the sums of two samples.
	 *
	 * @param weights {@code [sources][width or more]}
	 * @param first the first source
	 * @param end the source behind the last one
	 * @param x the samples
	 * @param a where the first sample begins
	 * @param b where the second one begins
	 * @param z0 sums of the first sample; modified
	 * @param z1 sums of the second sample; modified
	 * @param width how many sums
	 */
	static void add(float[][] weights, int first, int end, float[] x, int a, int b, float[] z0,
			float[] z1, int width) {
		int source = first;
		while (source + 8 <= end) {
			eight(weights[source], weights[source + 1], weights[source + 2], weights[source + 3], weights[source + 4],
					weights[source + 5], weights[source + 6], weights[source + 7], x, a + source, b + source, z0, z1, width);
			source += 8;
		}
		while (source < end) {
			one(weights[source], x[a + source], x[b + source], z0, z1, width);
			source++;
		}
	}

	private static void eight(float[] w0, float[] w1, float[] w2, float[] w3, float[] w4, float[] w5, float[] w6,
			float[] w7, float[] x, int a, int b, float[] z0, float[] z1, int width) {
		float a0 = x[a];
		float a1 = x[a + 1];
		float a2 = x[a + 2];
		float a3 = x[a + 3];
		float a4 = x[a + 4];
		float a5 = x[a + 5];
		float a6 = x[a + 6];
		float a7 = x[a + 7];
		float b0 = x[b];
		float b1 = x[b + 1];
		float b2 = x[b + 2];
		float b3 = x[b + 3];
		float b4 = x[b + 4];
		float b5 = x[b + 5];
		float b6 = x[b + 6];
		float b7 = x[b + 7];
		for (int i = 0; i < width; i++) {
			float p0 = w0[i];
			float p1 = w1[i];
			float p2 = w2[i];
			float p3 = w3[i];
			float p4 = w4[i];
			float p5 = w5[i];
			float p6 = w6[i];
			float p7 = w7[i];
			float y0 = Math.fma(a3, p3, Math.fma(a2, p2, Math.fma(a1, p1, Math.fma(a0, p0, z0[i]))));
			z0[i] = Math.fma(a7, p7, Math.fma(a6, p6, Math.fma(a5, p5, Math.fma(a4, p4, y0))));
			float y1 = Math.fma(b3, p3, Math.fma(b2, p2, Math.fma(b1, p1, Math.fma(b0, p0, z1[i]))));
			z1[i] = Math.fma(b7, p7, Math.fma(b6, p6, Math.fma(b5, p5, Math.fma(b4, p4, y1))));
		}
	}

	private static void one(float[] w, float a, float b, float[] z0, float[] z1, int width) {
		for (int i = 0; i < width; i++) {
			float p = w[i];
			z0[i] = Math.fma(a, p, z0[i]);
			z1[i] = Math.fma(b, p, z1[i]);
		}
	}
}
