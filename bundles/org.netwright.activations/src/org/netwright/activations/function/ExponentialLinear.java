// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code f(z) = scale * z} if {@code z > 0}, else {@code amplitude * (exp(z / width) - 1)}: a line that bends into an
 * exponential. The derivative at 0 is given as the exponential's.
 */
final class ExponentialLinear implements ActivationFunction {

	private final double scale;
	private final double amplitude;
	private final double width;
	private final BulkFloatExp.Loop floatsBefore = this::arguments;
	private final BulkFloatExp.Loop floatsAfter = this::combine;
	private final BulkExp.Loop before = this::arguments;
	private final BulkExp.Loop after = this::combine;

	/**
	 * Makes a function.
	 *
	 * @param scale slope of the line, more than 0
	 * @param amplitude how deep the exponential falls, 0 or more
	 * @param width how far the exponential reaches, more than 0
	 */
	ExponentialLinear(double scale, double amplitude, double width) {
		this.scale = scale;
		this.amplitude = amplitude;
		this.width = width;
	}

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = values[i];
			values[i] = z > 0 ? scale * z : amplitude * Math.expm1(z / width);
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, before, after);
	}

	private void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = Math.min(z[i], 0.0) / width;
		}
	}

	private void combine(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			z[i] = scale * Math.max(z[i], 0.0) + amplitude * BulkExp.expm1(x[i], power[i]);
		}
	}

	@Override
	public double fastError() {
		return 4;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkFloatExp.apply(values, from, to, floatsBefore, floatsAfter);
		} else {
			ActivationFunction.super.apply(values, from, to);
		}
	}

	private void arguments(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float reach = (float) width;
		for (int i = 0; i < count; i++) {
			x[i] = Math.min(z[i], 0.0f) / reach;
		}
	}

	private void combine(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		float slope = (float) scale;
		float depth = (float) amplitude;
		for (int i = 0; i < count; i++) {
			z[i] = slope * Math.max(z[i], 0.0f) + depth * BulkFloatExp.expm1(x[i], power[i]);
		}
	}

	@Override
	public double floatError() {
		return 3;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return preActivation > 0 ? scale : amplitude / width * Math.exp(preActivation / width);
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= preActivations[i] > 0 ? scale : (activations[i] + amplitude) / width;
		}
	}

	@Override
	public boolean monotone() {
		return true;
	}

	@Override
	public double lowerBound() {
		return 0 - amplitude;
	}

	@Override
	public String toString() {
		return "ExponentialLinear(" + scale + ", " + amplitude + ", " + width + ")";
	}
}
