// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import java.util.Arrays;

import org.netwright.engine.function.FusedMultiplyAdd;

/** {@code f(z) = sin(z)}, from -1 to 1; infinite sums give not-a-number, for there the sine has no limit. */
public final class Sine extends PlainFunction {

	/** Beyond this, the fast form leaves it to {@link Math#sin}. */
	private static final double FAR = 1e5;
	/** Bounds need no more: with so many turns, both -1 and 1 are among the values. */
	private static final int MANY = 16;
	private static final double ONE_OVER_PI = 0.3183098861837907;
	/** Pi in three parts. */
	private static final double PI_1 = 3.141592653589793;
	private static final double PI_2 = 1.2246467991473532e-16;
	private static final double PI_3 = -2.9947698097183397e-33;

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = Math.sin(values[i]);
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		if (!FusedMultiplyAdd.isFast()) {
			apply(values, from, to);
			return;
		}
		if (near(values, from, to)) {
			sines(values, from, to);
			return;
		}
		for (int i = from; i < to; i++) {
			if (near(values, i, i + 1)) {
				sines(values, i, i + 1);
			} else {
				values[i] = Math.sin(values[i]);
			}
		}
	}

	private static boolean near(double[] values, int from, int to) {
		double most = 0;
		for (int i = from; i < to; i++) {
			most = Math.max(most, Math.abs(values[i]));
		}
		return most <= FAR;
	}

	/** With {@code n} the integer next to {@code z / pi}, {@code sin(z) = (-1)^n sin(z - n pi)}. */
	private static void sines(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double n = Math.rint(values[i] * ONE_OVER_PI);
			double r = Math.fma(n, -PI_3, Math.fma(n, -PI_2, Math.fma(n, -PI_1, values[i])));
			double sign = 1 - 2 * Math.abs(n - 2 * Math.rint(0.5 * n));
			values[i] = sign * series(r);
		}
	}

	/** {@code r - r^3/3! + ... - r^23/23!}, exact to 5e-21 for {@code |r| <= pi / 2}. */
	private static double series(double r) {
		double q = r * r;
		double p = -1.0 / 25852016738884976640000.0;
		p = Math.fma(p, q, 1.0 / 51090942171709440000.0);
		p = Math.fma(p, q, -1.0 / 121645100408832000.0);
		p = Math.fma(p, q, 1.0 / 355687428096000.0);
		p = Math.fma(p, q, -1.0 / 1307674368000.0);
		p = Math.fma(p, q, 1.0 / 6227020800.0);
		p = Math.fma(p, q, -1.0 / 39916800.0);
		p = Math.fma(p, q, 1.0 / 362880.0);
		p = Math.fma(p, q, -1.0 / 5040.0);
		p = Math.fma(p, q, 1.0 / 120.0);
		p = Math.fma(p, q, -1.0 / 6.0);
		return Math.fma(p * q, r, r);
	}

	@Override
	public double fastError() {
		return 2;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return Math.cos(preActivation);
	}

	/** At the odd multiples of half a turn, as long as there are few of them. */
	@Override
	public double[] turns(double from, double to) {
		double first = Math.ceil(from * ONE_OVER_PI - 0.5);
		double last = Math.floor(to * ONE_OVER_PI - 0.5);
		if (!(Math.abs(from) <= FAR && Math.abs(to) <= FAR && last - first < MANY)) {
			return null;
		}
		double[] turns = new double[(int) Math.max(0, last - first + 1)];
		Arrays.setAll(turns, i -> (first + i + 0.5) * PI_1);
		return turns;
	}

	@Override
	public double lowerBound() {
		return -1;
	}

	@Override
	public double upperBound() {
		return 1;
	}
}
