// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/** {@code f(z) = tanh(z)}, from -1 to 1; as exact as {@link Math#tanh}. */
public final class Tanh extends PlainFunction {

	/** From 9.011 on the nearest float is 1, and here that is what the quotient gives. */
	private static final float FLOAT_END = 9.04f;

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = Math.tanh(values[i]);
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Tanh::arguments, Tanh::quotients);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -2 * Math.abs(z[i]);
		}
	}

	/** {@code tanh|z| = |m| / (2 + m)} with {@code m = expm1(-2|z|)}. */
	private static void quotients(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			double m = BulkExp.expm1(x[i], power[i]);
			z[i] = Math.signum(z[i]) * (Math.abs(m) / (2 + m));
		}
	}

	@Override
	public double fastError() {
		return 3;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			rational(values, from, to);
		} else {
			super.apply(values, from, to);
		}
	}

	/**
	 * With {@code t = tanh|z / 2| = |z| / 2 * p / q}, {@code tanh|z| = 2 t / (1 + t^2) = |z| p q / (q^2 + z^2 p^2 / 4)}: the
	 * nearer this is to 1, the less do errors of {@code t} count. {@code p} and {@code q} are polynomials in {@code z^2} that
	 * {@code releng/functions/fit_tanh.py} has computed, exact to 7e-9 times the result, up to where it is 1 in floats.
	 */
	private static void rational(float[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			float near = Math.min(Math.abs(values[i]), FLOAT_END);
			float square = near * near;
			float p = Math.fma(Math.fma(0.000114165827f, square, 0.0297693234f), square, 1);
			float q = Math.fma(Math.fma(1.22737272e-06f, square, 0.00120609226f), square, 0.113102608f);
			q = Math.fma(q, square, 1);
			float below = Math.fma(0.25f * square, p * p, q * q);
			values[i] = Math.signum(values[i]) * Math.min(near * (p * q) / below, 1);
		}
	}

	@Override
	public double floatError() {
		return 6;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		// Factors instead of 1 - a * a: nothing cancels where the curve is nearly flat.
		return (1 - activation) * (1 + activation);
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= (1 - activations[i]) * (1 + activations[i]);
		}
	}

	@Override
	public boolean monotone() {
		return true;
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
