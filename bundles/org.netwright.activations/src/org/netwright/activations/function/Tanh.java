// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/** {@code f(z) = tanh(z)}, from -1 to 1; as exact as {@link Math#tanh}. */
public final class Tanh extends PlainFunction {

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
			BulkFloatExp.apply(values, from, to, Tanh::arguments, Tanh::quotients);
		} else {
			super.apply(values, from, to);
		}
	}

	private static void arguments(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -2 * Math.abs(z[i]);
		}
	}

	private static void quotients(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			float m = BulkFloatExp.expm1(x[i], power[i]);
			z[i] = Math.signum(z[i]) * (Math.abs(m) / (2 + m));
		}
	}

	@Override
	public double floatError() {
		return 3;
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
