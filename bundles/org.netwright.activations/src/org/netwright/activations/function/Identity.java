// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = z}. */
public final class Identity extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		// the sums are the activations
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return 1;
	}
}
