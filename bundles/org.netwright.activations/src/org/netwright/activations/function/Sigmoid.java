// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/** {@code f(z) = 1 / (1 + exp(-z))}, from 0 to 1; exact to a few units in the last place on both sides. */
public final class Sigmoid extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = value(values[i]);
		}
	}

	/** The exponential is taken of what is not positive, so it never overflows and small results keep their digits. */
	private static double value(double z) {
		if (z < 0) {
			double e = Math.exp(z);
			return e / (1 + e);
		}
		return 1 / (1 + Math.exp(-z));
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Sigmoid::arguments, Sigmoid::quotients);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -Math.abs(z[i]);
		}
	}

	/** With {@code e = exp(-|z|)}, {@code e / (1 + e)} on the negative side and {@code 1 / (1 + e)} on the positive one. */
	private static void quotients(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			double positive = 0.5 + 0.5 * Math.signum(z[i]);
			z[i] = Math.fma(positive, 1 - e, e) / (1 + e);
		}
	}

	@Override
	public double fastError() {
		return 3;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkFloatExp.apply(values, from, to, Sigmoid::arguments, Sigmoid::quotients);
		} else {
			super.apply(values, from, to);
		}
	}

	private static void arguments(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -Math.abs(z[i]);
		}
	}

	private static void quotients(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			float e = BulkFloatExp.exp(x[i], power[i]);
			float positive = 0.5f + 0.5f * Math.signum(z[i]);
			z[i] = Math.fma(positive, 1 - e, e) / (1 + e);
		}
	}

	@Override
	public double floatError() {
		return 3;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		// f' is even; on the negative side a is small and 1 - a loses nothing.
		double small = preActivation > 0 ? value(-preActivation) : activation;
		return small * (1 - small);
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= activations[i] * (1 - activations[i]);
		}
	}

	@Override
	public boolean monotone() {
		return true;
	}

	@Override
	public double lowerBound() {
		return 0;
	}

	@Override
	public double upperBound() {
		return 1;
	}
}
