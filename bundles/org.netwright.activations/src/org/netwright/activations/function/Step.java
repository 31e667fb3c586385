// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** {@code f(z) = 1} if {@code z >= 0}, else 0; not-a-number stays what it is. Its derivative is 0 everywhere. */
public final class Step extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = values[i];
			values[i] = z >= 0 ? 1 : z < 0 ? 0 : z;
		}
	}

	@Override
	public double fastError() {
		return 0;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return 0;
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
