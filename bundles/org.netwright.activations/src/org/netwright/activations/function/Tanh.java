// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = tanh(z)}, from -1 to 1; as exact as {@link Math#tanh}. */
public final class Tanh extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = Math.tanh(values[i]);
		}
	}

	@Override
	public double derivative(double preActivation, double activation) {
		// Factors instead of 1 - a * a: nothing cancels where the curve is nearly flat.
		return (1 - activation) * (1 + activation);
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
