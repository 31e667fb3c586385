// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = z}. */
public final class Identity extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		// the sums are the activations
	}

	@Override
	public void apply(float[] values, int from, int to) {
		// here as well
	}

	@Override
	public double fastError() {
		return 0;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return 1;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		// times 1
	}

	@Override
	public boolean monotone() {
		return true;
	}
}
