// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

import org.netwright.engine.function.ActivationFunction;

/** Small functions to test the engine with; it brings none of its own. */
final class TestFunctions {

	static final ActivationFunction IDENTITY = elementwise(z -> z, (z, a) -> 1);
	static final ActivationFunction TANH = elementwise(Math::tanh, (z, a) -> 1 - a * a);
	static final ActivationFunction RELU = elementwise(z -> Math.max(0, z), (z, a) -> z > 0 ? 1 : 0);

	private TestFunctions() {
		// only constants and factories
	}

	/** One of the functions that the golden files name. */
	static ActivationFunction byId(String id) {
		return switch (id) {
			case "identity" -> IDENTITY;
			case "tanh" -> TANH;
			case "relu" -> RELU;
			default -> throw new IllegalArgumentException("no test function " + id);
		};
	}

	/** A function whose derivative nobody asks for. */
	static ActivationFunction elementwise(DoubleUnaryOperator f) {
		return elementwise(f, (z, a) -> {
			throw new UnsupportedOperationException();
		});
	}

	/** A function with its derivative, which is given pre-activation and activation. */
	static ActivationFunction elementwise(DoubleUnaryOperator f, DoubleBinaryOperator derivative) {
		return new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				for (int i = from; i < to; i++) {
					values[i] = f.applyAsDouble(values[i]);
				}
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return derivative.applyAsDouble(preActivation, activation);
			}
		};
	}

	/** {@code a_i = exp(z_i - max z) / sum_j exp(z_j - max z)}; each call gives another instance. */
	static ActivationFunction softmax() {
		return new Softmax();
	}

	private static final class Softmax implements ActivationFunction {
		@Override
		public void apply(double[] values, int from, int to) {
			double largest = Double.NEGATIVE_INFINITY;
			for (int i = from; i < to; i++) {
				largest = Math.max(largest, values[i]);
			}
			double sum = 0;
			for (int i = from; i < to; i++) {
				values[i] = Math.exp(values[i] - largest);
				sum += values[i];
			}
			for (int i = from; i < to; i++) {
				values[i] /= sum;
			}
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return activation * (1 - activation);
		}

		@Override
		public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
			double mean = 0;
			for (int i = from; i < to; i++) {
				mean += activations[i] * gradient[i];
			}
			for (int i = from; i < to; i++) {
				gradient[i] = activations[i] * (gradient[i] - mean);
			}
		}

		@Override
		public boolean layerWide() {
			return true;
		}
	}
}
