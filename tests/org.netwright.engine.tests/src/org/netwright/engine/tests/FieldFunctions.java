// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.netwright.engine.function.ActivationFunction;

/** Functions that say what they are: monotone or not, with bounds. */
final class FieldFunctions {

	static final ActivationFunction IDENTITY = monotone(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, z -> z);
	static final ActivationFunction TANH = monotone(-1, 1, Math::tanh);
	static final ActivationFunction RELU = monotone(0, Double.POSITIVE_INFINITY, z -> Math.max(0, z));
	static final ActivationFunction CLIP = monotone(-1, 1, z -> Math.clamp(z, -1, 1));
	static final ActivationFunction STEP = monotone(0, 1, z -> z > 0 ? 1 : 0);
	static final ActivationFunction LEAKY =
			monotone(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, z -> z > 0 ? z : 0.1 * z);
	static final ActivationFunction SIGMOID = monotone(0, 1, z -> 1 / (1 + Math.exp(-z)));
	static final ActivationFunction GAUSSIAN = new Plain(false, 0, 1, z -> Math.exp(-z * z), 0.0);
	static final ActivationFunction SINE = new Plain(false, -1, 1, Math::sin, null);
	static final ActivationFunction SILU =
			new Plain(false, -0.2785, Double.POSITIVE_INFINITY, z -> z / (1 + Math.exp(-z)), -1.2784645427610738);
	static final ActivationFunction FOLD = new Plain(false, 0, Double.POSITIVE_INFINITY, Math::abs, 0.0);

	static final List<ActivationFunction> ALL =
			List.of(IDENTITY, TANH, RELU, STEP, LEAKY, SIGMOID, GAUSSIAN, SINE, SILU, FOLD);

	private FieldFunctions() {
		// only constants and factories
	}

	static ActivationFunction byId(String id) {
		return switch (id) {
			case "identity" -> IDENTITY;
			case "tanh" -> TANH;
			case "relu" -> RELU;
			default -> throw new IllegalArgumentException("no test function " + id);
		};
	}

	static ActivationFunction monotone(double least, double most, DoubleUnaryOperator f) {
		return new Plain(true, least, most, f, null);
	}

	/** Shares of a whole; each call gives another instance. */
	static ActivationFunction softmax() {
		ActivationFunction softmax = TestFunctions.softmax();
		return new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				softmax.apply(values, from, to);
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return softmax.derivative(preActivation, activation);
			}

			@Override
			public boolean layerWide() {
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
		};
	}

	/** A function with one turning point, or none that anybody knows. */
	private record Plain(boolean monotone, double lowerBound, double upperBound, DoubleUnaryOperator f, Double turn)
			implements ActivationFunction {

		@Override
		public double[] turns(double from, double to) {
			return turn == null ? null : from < turn && turn < to ? new double[] {turn} : new double[0];
		}

		@Override
		public void apply(double[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				values[i] = f.applyAsDouble(values[i]);
			}
		}

		@Override
		public double derivative(double preActivation, double activation) {
			double step = 1e-6;
			return (f.applyAsDouble(preActivation + step) - f.applyAsDouble(preActivation - step)) / (2 * step);
		}
	}
}
