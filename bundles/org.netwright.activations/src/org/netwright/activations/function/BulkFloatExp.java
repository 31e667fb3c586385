// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/**
 * {@link BulkExp} in single precision: the exponential of many numbers that are not positive, for fast forms of functions
 * that never leave floats. Chunks, loops and parts are as there, with these differences: {@code expm1(r)} is a
 * polynomial of degree 7, exact to 3e-10 for {@code |r| <= ln(2) / 2}, whose coefficients {@code releng/functions/fit_exp.py}
 * has computed; and below -87.7 the result is 0, which is where floats stop to be normal.
 *
 * <p>Each thread has one of these.
 */
final class BulkFloatExp {

	/** The largest chunk. Loops have a beginning and an end that are no vectors, which long chunks make rare. */
	static final int SIZE = 768;

	/** One of a function's own loops over a chunk, from 0 to {@code count}. Keeps nothing. */
	interface Loop {
		void run(BulkFloatExp chunk, int count);
	}

	/** By position in the chunk: pre-activation on entry, activation on return. */
	final float[] z = new float[SIZE];
	/** Arguments on entry of {@link #exponentiate}, {@code expm1(r)} on return. */
	final float[] x = new float[SIZE];
	/** {@code 2^k}. */
	final float[] power = new float[SIZE];
	/** Room for what a function wants to remember between its two loops. */
	final float[] rest = new float[SIZE];

	private static final ThreadLocal<BulkFloatExp> OF_THREAD = ThreadLocal.withInitial(BulkFloatExp::new);

	private static final float LEAST = -88;
	private static final float LOG2_E = 1.442695f;
	/** ln 2 in two parts. */
	private static final float LN2_HIGH = 0.6931472f;
	private static final float LN2_LOW = -1.9046542e-09f;
	/** Adding it rounds to an integer, which then stands in the lowest bits. */
	private static final float ROUND = 0x1.8p23f;

	private BulkFloatExp() {
		// get() is the way in
	}

	/** {@return the one of this thread} */
	static BulkFloatExp get() {
		return OF_THREAD.get();
	}

	/**
	 * Applies a function chunk by chunk: {@code before} finds {@code z} filled and writes {@code x}, {@code after} finds
	 * the parts of {@code exp(x)} and replaces {@code z} by activations. Only for machines where fused multiply-adds are
	 * fast.
	 */
	static void apply(float[] values, int from, int to, Loop before, Loop after) {
		BulkFloatExp chunk = get();
		for (int start = from; start < to; start += SIZE) {
			int count = Math.min(SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			before.run(chunk, count);
			chunk.exponentiate(count);
			after.run(chunk, count);
			System.arraycopy(chunk.z, 0, values, start, count);
		}
	}

	/** Replaces the arguments {@code x} by the parts of their exponentials. */
	void exponentiate(int count) {
		reduce(x, power, count);
		powers(power, count);
	}

	/** {@code exp(x)} of its parts. */
	static float exp(float part, float power) {
		return Math.fma(part, power, power);
	}

	/** {@code exp(x) - 1} of the parts of {@code exp(x)}, with all digits near 0. */
	static float expm1(float part, float power) {
		return Math.fma(part, power, power - 1);
	}

	private static void reduce(float[] x, float[] k, int count) {
		for (int i = 0; i < count; i++) {
			float clipped = Math.max(x[i], LEAST);
			float shifted = Math.fma(clipped, LOG2_E, ROUND);
			float whole = shifted - ROUND;
			float r = Math.fma(whole, -LN2_LOW, Math.fma(whole, -LN2_HIGH, clipped));
			k[i] = shifted;
			x[i] = polynomial(r);
		}
	}

	private static float polynomial(float r) {
		float p = 0.00019962167f;
		p = Math.fma(p, r, 0.0013943209f);
		p = Math.fma(p, r, 0.00833322f);
		p = Math.fma(p, r, 0.041666325f);
		p = Math.fma(p, r, 0.16666667f);
		p = Math.fma(p, r, 0.5f);
		return Math.fma(p, r * r, r);
	}

	/**
	 * Moves the integer {@code k} from the lowest bits of a float into its exponent. Alone in its loop: the compiler makes
	 * no vectors of it.
	 */
	private static void powers(float[] k, int count) {
		for (int i = 0; i < count; i++) {
			k[i] = Float.intBitsToFloat(Float.floatToRawIntBits(k[i]) + 127 << 23);
		}
	}
}
