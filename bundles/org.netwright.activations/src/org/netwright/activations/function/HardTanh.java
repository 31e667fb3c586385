// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = max(lower, min(upper, z))}. Its derivative at the kinks is given as 0. */
public final class HardTanh extends ParametricType {

	/** Two parameters: where the curve is cut off. */
	public HardTanh() {
		super(new FunctionParameter("lower", -1, -1e6, 0, "What is less becomes this."),
				new FunctionParameter("upper", 1, 0, 1e6, "What is more becomes this."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new Clip(values[0], values[1]);
	}

	private static final class Clip implements ActivationFunction {
		private final double lower;
		private final double upper;

		Clip(double lower, double upper) {
			this.lower = lower;
			this.upper = upper;
		}

		@Override
		public void apply(double[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				values[i] = Math.max(lower, Math.min(upper, values[i]));
			}
		}

		@Override
		public double fastError() {
			return 0;
		}

		@Override
		public void apply(float[] values, int from, int to) {
			float least = (float) lower;
			float most = (float) upper;
			for (int i = from; i < to; i++) {
				values[i] = Math.max(least, Math.min(most, values[i]));
			}
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return lower < preActivation && preActivation < upper ? 1 : 0;
		}

		@Override
		public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
			for (int i = from; i < to; i++) {
				gradient[i] *= lower < preActivations[i] && preActivations[i] < upper ? 1.0 : 0.0;
			}
		}

		@Override
		public boolean monotone() {
			return true;
		}

		@Override
		public double lowerBound() {
			return lower;
		}

		@Override
		public double upperBound() {
			return upper;
		}
	}
}
