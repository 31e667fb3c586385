// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

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
	public double derivative(double preActivation, double activation) {
		// f' is even; on the negative side a is small and 1 - a loses nothing.
		double small = preActivation > 0 ? value(-preActivation) : activation;
		return small * (1 - small);
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
