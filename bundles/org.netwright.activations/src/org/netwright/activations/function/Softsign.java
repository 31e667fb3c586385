// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = z / (1 + |z|)}, from -1 to 1. */
public final class Softsign extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, values[i]));
			values[i] = finite / (1 + Math.abs(finite));
		}
	}

	@Override
	public double fastError() {
		return 2;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			float finite = Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, values[i]));
			values[i] = finite / (1 + Math.abs(finite));
		}
	}

	@Override
	public double floatError() {
		return 2;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		double below = 1 + Math.abs(preActivation);
		return 1 / below / below;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			double below = 1 + Math.abs(preActivations[i]);
			gradient[i] *= 1 / below / below;
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
