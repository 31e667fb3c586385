// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = max(0, z)}: keeps what is positive. Its derivative at the kink is given as 0. */
public final class Relu extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = Math.max(0.0, values[i]);
		}
	}

	@Override
	public void apply(float[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = Math.max(0.0f, values[i]);
		}
	}

	@Override
	public double fastError() {
		return 0;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return preActivation > 0 ? 1 : 0;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		for (int i = from; i < to; i++) {
			gradient[i] *= preActivations[i] > 0 ? 1.0 : 0.0;
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
}
