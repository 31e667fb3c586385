// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.netwright.engine.function.ActivationFunction;

/** The functions that the tests' networks use, so that these tests need no plug-in. */
final class TestFunctions {

	static final ActivationFunction IDENTITY = unbounded(z -> z);
	static final ActivationFunction TANH = of(StrictMath::tanh, -1, 1);
	static final ActivationFunction RELU = of(z -> Math.max(z, 0), 0, Double.POSITIVE_INFINITY);
	static final ActivationFunction SIGMOID = of(z -> 1 / (1 + Math.exp(-z)), 0, 1);
	static final ActivationFunction STEP = of(z -> z >= 0 ? 1 : 0, 0, 1);

	private static final Map<String, ActivationFunction> FUNCTIONS = Map.of("identity", IDENTITY, "tanh", TANH, "relu",
			RELU, "sigmoid", SIGMOID, "step", STEP);
	private static final Map<String, String> NAMES = Map.of("identity", "identity", "tanh", "tanh", "relu", "ReLU",
			"sigmoid", "sigmoid", "step", "step");

	private TestFunctions() {
	}

	/** {@return the function of that id, null where there is none} */
	static ActivationFunction find(String id) {
		return id == null ? null : FUNCTIONS.get(id);
	}

	/** {@return what people call it, null where there is none} */
	static String name(String id) {
		return NAMES.get(id);
	}

	static ActivationFunction unbounded(DoubleUnaryOperator f) {
		return of(f, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	}

	static ActivationFunction of(DoubleUnaryOperator f, double low, double high) {
		return new ActivationFunction() {

			@Override
			public void apply(double[] values, int from, int to) {
				for (int i = from; i < to; i++) {
					values[i] = f.applyAsDouble(values[i]);
				}
			}

			@Override
			public double derivative(double preActivation, double activation) {
				double h = 1e-6;
				return (f.applyAsDouble(preActivation + h) - f.applyAsDouble(preActivation - h)) / (2 * h);
			}

			@Override
			public double lowerBound() {
				return low;
			}

			@Override
			public double upperBound() {
				return high;
			}
		};
	}
}
