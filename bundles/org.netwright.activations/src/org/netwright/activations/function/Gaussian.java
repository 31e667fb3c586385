// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/** {@code f(z) = exp(-z^2)}, from 0 to 1: a bell with its top at 0. */
public final class Gaussian extends PlainFunction {

	/** From here on the result is 0. */
	private static final double FAR = 40;

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = Math.min(Math.abs(values[i]), FAR);
			double e = Math.exp(-(z * z));
			values[i] = Math.fma(e, -squareRest(z), e);
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Gaussian::arguments, Gaussian::exponentials);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double near = Math.min(Math.abs(z[i]), FAR);
			x[i] = -(near * near);
			rest[i] = -squareRest(near);
		}
	}

	private static void exponentials(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			z[i] = Math.fma(e, rest[i], e);
		}
	}

	/** What rounding took from the square: the exponential would multiply it by the square's size. */
	private static double squareRest(double z) {
		return Math.fma(z, z, -(z * z));
	}

	@Override
	public double fastError() {
		return 2;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkFloatExp.apply(values, from, to, Gaussian::arguments, Gaussian::exponentials);
		} else {
			super.apply(values, from, to);
		}
	}

	private static void arguments(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			float near = Math.min(Math.abs(z[i]), (float) FAR);
			x[i] = -(near * near);
			rest[i] = -Math.fma(near, near, -(near * near));
		}
	}

	private static void exponentials(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		float[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			float e = BulkFloatExp.exp(x[i], power[i]);
			z[i] = Math.fma(e, rest[i], e);
		}
	}

	@Override
	public double floatError() {
		return 2;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return -2 * Math.clamp(preActivation, -FAR, FAR) * activation;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= -2 * Math.max(-FAR, Math.min(FAR, preActivations[i])) * activations[i];
		}
	}

	@Override
	public double[] turns(double from, double to) {
		return TurningPoint.between(from, 0, to);
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
