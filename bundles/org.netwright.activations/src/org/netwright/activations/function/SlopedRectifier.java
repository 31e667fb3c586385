// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;

/** {@code f(z) = z} if {@code z > 0}, else {@code slope * z}. Its derivative at the kink is given as the slope. */
final class SlopedRectifier implements ActivationFunction {

	private final double slope;
	/** What is flat stays flat to the very end, where 0 times infinity would be no number. */
	private final double least;

	SlopedRectifier(double slope) {
		this.slope = slope;
		this.least = slope == 0 ? -Double.MAX_VALUE : Double.NEGATIVE_INFINITY;
	}

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = values[i];
			values[i] = Math.max(z, 0.0) + slope * Math.max(Math.min(z, 0.0), least);
		}
	}

	@Override
	public double fastError() {
		return 0.5;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		float factor = (float) slope;
		float end = slope == 0 ? -Float.MAX_VALUE : Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			float z = values[i];
			values[i] = Math.max(z, 0.0f) + factor * Math.max(Math.min(z, 0.0f), end);
		}
	}

	@Override
	public double floatError() {
		return 2;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return preActivation > 0 ? 1 : slope;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= preActivations[i] > 0 ? 1.0 : slope;
		}
	}

	@Override
	public boolean monotone() {
		return slope >= 0;
	}

	@Override
	public double[] turns(double from, double to) {
		return slope < 0 ? TurningPoint.between(from, 0, to) : TurningPoint.NONE;
	}

	@Override
	public double lowerBound() {
		return slope > 0 ? Double.NEGATIVE_INFINITY : 0;
	}

	@Override
	public String toString() {
		return "SlopedRectifier(" + slope + ")";
	}
}
