// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = max(0, min(1, slope * z + offset))}. Its derivative at the kinks is given as 0. */
public final class HardSigmoid extends ParametricType {

	/** Two parameters: slope and offset. */
	public HardSigmoid() {
		super(new FunctionParameter("slope", 0.2, 0, 1e6, "How steep the line between 0 and 1 is."),
				new FunctionParameter("offset", 0.5, -1e6, 1e6, "What comes out for a sum of 0, unless it is cut off."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new Ramp(values[0], values[1]);
	}

	private static final class Ramp implements ActivationFunction {
		private final double slope;
		private final double offset;
		private final double least;
		private final double most;

		Ramp(double slope, double offset) {
			this.slope = slope;
			this.offset = offset;
			this.least = slope == 0 ? Math.clamp(offset, 0.0, 1.0) : 0;
			this.most = slope == 0 ? least : 1;
		}

		@Override
		public void apply(double[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, values[i]));
				values[i] = Math.max(0.0, Math.min(1.0, Math.fma(slope, finite, offset)));
			}
		}

		@Override
		public double fastError() {
			return 0.5;
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return activation > 0 && activation < 1 ? slope : 0;
		}

		@Override
		public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
			for (int i = from; i < to; i++) {
				gradient[i] *= activations[i] > 0 && activations[i] < 1 ? slope : 0.0;
			}
		}

		@Override
		public boolean monotone() {
			return true;
		}

		@Override
		public double lowerBound() {
			return least;
		}

		@Override
		public double upperBound() {
			return most;
		}
	}
}
