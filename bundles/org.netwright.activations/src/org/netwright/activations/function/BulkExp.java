// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * The exponential of many numbers that are not positive, as the core of fast forms of functions. Values go through in
 * chunks: a function writes its arguments {@code x <= 0}, gets the parts of {@code exp(x)}, and makes its activations of
 * them. The loops are plain multiplications and additions without branches, so that the compiler turns them into vector
 * instructions; every element goes through the same operations wherever it stands, so that it gets the same bits.
 *
 * <p>With {@code k} the integer next to {@code x / ln 2} and {@code r = x - k ln 2}, the parts are
 * {@code expm1(r)} by a polynomial of degree 11, exact to 2.1e-17 for {@code |r| <= ln(2) / 2}, whose coefficients
 * {@code releng/functions/fit_exp.py} has computed, and {@code 2^k}, which is made by writing {@code k} into the exponent. Below -708.7 the result is 0.
 *
 * <p>Each thread has one of these.
 */
final class BulkExp {

	/** The largest chunk: as many samples as a batch takes at a time. */
	static final int SIZE = 192;

	/** One of a function's own loops over a chunk, from 0 to {@code count}. Keeps nothing. */
	interface Loop {
		void run(BulkExp chunk, int count);
	}

	/** By position in the chunk: pre-activation on entry, activation on return. */
	final double[] z = new double[SIZE];
	/** Arguments on entry of {@link #exponentiate}, {@code expm1(r)} on return. */
	final double[] x = new double[SIZE];
	/** {@code 2^k}. */
	final double[] power = new double[SIZE];	/** Room for what a function wants to remember between its two loops. */
	final double[] rest = new double[SIZE];
	/** More room. */
	final double[] spare = new double[SIZE];
	/** On the way back: activations. */
	final double[] activation = new double[SIZE];
	/** On the way back: the gradient, which is multiplied by derivatives. */
	final double[] gradient = new double[SIZE];

	private static final ThreadLocal<BulkExp> OF_THREAD = ThreadLocal.withInitial(BulkExp::new);

	private static final double LEAST = -709.2;
	private static final double LOG2_E = 1.4426950408889634;
	/** The first 42 bits of ln 2, so that products with k are exact, and the rest of it. */
	private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
	private static final double LN2_LOW = 0x1.ef35793c76730p-45;
	/** Adding it rounds to an integer, which then stands in the lowest bits. */
	private static final double ROUND = 0x1.8p52;

	private BulkExp() {
		// get() is the way in
	}

	/** {@return the one of this thread} */
	static BulkExp get() {
		return OF_THREAD.get();
	}

	/**
	 * Applies a function chunk by chunk: {@code before} finds {@code z} filled and writes {@code x}, {@code after} finds
	 * the parts of {@code exp(x)} and replaces {@code z} by activations.
	 */
	static void apply(ActivationFunction function, double[] values, int from, int to, Loop before, Loop after) {
		if (!FusedMultiplyAdd.isFast()) {
			function.apply(values, from, to);
			return;
		}
		BulkExp chunk = get();
		for (int start = from; start < to; start += SIZE) {
			int count = Math.min(SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			before.run(chunk, count);
			chunk.exponentiate(count);
			after.run(chunk, count);
			System.arraycopy(chunk.z, 0, values, start, count);
		}
	}

	/**
	 * Carries a gradient back through a function chunk by chunk: {@code before} finds {@code z} and {@code activation}
	 * filled and writes {@code x}, {@code after} finds the parts of {@code exp(x)} and multiplies {@code gradient} by the
	 * derivatives.
	 */
	static void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to,
			Loop before, Loop after) {
		BulkExp chunk = get();
		for (int start = from; start < to; start += SIZE) {
			int count = Math.min(SIZE, to - start);
			System.arraycopy(preActivations, start, chunk.z, 0, count);
			System.arraycopy(activations, start, chunk.activation, 0, count);
			System.arraycopy(gradient, start, chunk.gradient, 0, count);
			before.run(chunk, count);
			chunk.exponentiate(count);
			after.run(chunk, count);
			System.arraycopy(chunk.gradient, 0, gradient, start, count);
		}
	}

	/** Replaces the arguments {@code x} by the parts of their exponentials. */
	void exponentiate(int count) {
		reduce(x, power, count);
		powers(power, count);
	}

	/** {@code exp(x)} of its parts. */
	static double exp(double part, double power) {
		return Math.fma(part, power, power);
	}

	/** {@code exp(x) - 1} of the parts of {@code exp(x)}, with all digits near 0. */
	static double expm1(double part, double power) {
		return Math.fma(part, power, power - 1);
	}

	private static void reduce(double[] x, double[] k, int count) {
		for (int i = 0; i < count; i++) {
			double clipped = Math.max(x[i], LEAST);
			double shifted = Math.fma(clipped, LOG2_E, ROUND);
			double whole = shifted - ROUND;
			double r = Math.fma(whole, -LN2_LOW, Math.fma(whole, -LN2_HIGH, clipped));
			k[i] = shifted;
			x[i] = polynomial(r);
		}
	}

	private static double polynomial(double r) {
		double p = 2.5161356353951233e-08;
		p = Math.fma(p, r, 2.7628230663202484e-07);
		p = Math.fma(p, r, 2.7557116918005057e-06);
		p = Math.fma(p, r, 2.4801499752396657e-05);
		p = Math.fma(p, r, 0.0001984126998690568);
		p = Math.fma(p, r, 0.0013888888936179592);
		p = Math.fma(p, r, 0.008333333333293226);
		p = Math.fma(p, r, 0.041666666666562414);
		p = Math.fma(p, r, 0.16666666666666696);
		p = Math.fma(p, r, 0.5000000000000007);
		return Math.fma(p, r * r, r);
	}

	/**
	 * Moves the integer {@code k} from the lowest bits of a double into its exponent. Alone in its loop: the compiler makes
	 * no vectors of it.
	 */
	private static void powers(double[] k, int count) {
		for (int i = 0; i < count; i++) {
			k[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(k[i]) + 1023 << 52);
		}
	}
}
