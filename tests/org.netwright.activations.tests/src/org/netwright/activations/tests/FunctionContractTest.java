// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.activations.function.Relu;
import org.netwright.activations.function.Sigmoid;
import org.netwright.activations.function.Tanh;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** What every function promises, for each of them. */
class FunctionContractTest {

	private static final Set<String> NOT_MONOTONE = Set.of("gaussian", "gelu", "gelu-tanh", "log-softmax", "mish",
			"prelu[-0.5]", "silu[1.0]", "silu[1.702]", "silu[1000.0]", "sine", "softmax");

	static Collection<FunctionType> types() {
		return BuiltInFunctions.byId().values();
	}

	static Collection<TriedFunction> all() {
		return TriedFunction.all();
	}

	static Collection<TriedFunction> elementwise() {
		return TriedFunction.elementwise();
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void derivativeAgreesWithCentralDifferences(TriedFunction tried) {
		ActivationFunction function = tried.function();
		for (double z : new double[] { -30, -6.5, -2.1, -0.8, -0.125, 0.27, 1.1, 3.2, 12 }) {
			double h = 1e-5;
			double slope = (tried.value(z + h) - tried.value(z - h)) / (2 * h);
			double derivative = function.derivative(z, tried.value(z));
			assertEquals(slope, derivative, 2e-9 * Math.max(1, Math.abs(z)), () -> "at " + z);
		}
	}

	@Test
	void slopesKeepTheirDigitsWhereTheCurveIsFlat() {
		double z = 30;
		ActivationFunction sigmoid = new Sigmoid();
		assertEquals(Math.exp(-z), sigmoid.derivative(z, TriedFunction.value(sigmoid, z)), 1e-12 * Math.exp(-z));
		assertEquals(Math.exp(-z), sigmoid.derivative(-z, TriedFunction.value(sigmoid, -z)), 1e-12 * Math.exp(-z));
		ActivationFunction tanh = new Tanh();
		assertEquals(0, tanh.derivative(40, TriedFunction.value(tanh, 40)));
		assertEquals(1, tanh.derivative(0, 0));
	}

	@Test
	void slopeAtTheKinkLiesBetweenBothSides() {
		double slope = new Relu().derivative(0, 0);
		assertTrue(0 <= slope && slope <= 1);
		for (String id : List.of("leaky-relu", "prelu", "elu", "celu")) {
			double at = new TriedFunction(id, 0.5).function().derivative(0, 0);
			assertTrue(0.5 <= at && at <= 1, id);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void activationsStayWithinTheBoundsInEveryForm(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] exact = new Random(3).doubles(100_000, -50, 50).toArray();
		System.arraycopy(new Random(4).doubles(50_000, -2, 2).toArray(), 0, exact, 0, 50_000);
		double[] fast = exact.clone();
		function.apply(exact, 0, exact.length);
		function.applyFast(fast, 0, fast.length);
		for (int i = 0; i < exact.length; i++) {
			double a = exact[i];
			double b = fast[i];
			assertTrue(function.lowerBound() <= a && a <= function.upperBound(), () -> "exact: " + a);
			assertTrue(function.lowerBound() <= b && b <= function.upperBound(), () -> "fast: " + b);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void boundsAreTight(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (double z : new double[] { -1e300, -1e9, -1e4, 1e4, 1e9, 1e300 }) {
			least = Math.min(least, tried.value(z));
			most = Math.max(most, tried.value(z));
		}
		for (double z = -6; z <= 6; z += 1.0 / 8192) {
			least = Math.min(least, tried.value(z));
			most = Math.max(most, tried.value(z));
		}
		assertTrue(Double.isFinite(function.lowerBound()) || least < -1e290);
		assertTrue(Double.isFinite(function.upperBound()) || most > 1e290);
		if (Double.isFinite(function.lowerBound())) {
			assertEquals(function.lowerBound(), least, 1e-6);
		}
		if (Double.isFinite(function.upperBound())) {
			assertEquals(function.upperBound(), most, 1e-6);
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void monotoneAreExactlyThoseThatNeverFall(TriedFunction tried) {
		boolean expected = !NOT_MONOTONE.contains(tried.toString()) && !NOT_MONOTONE.contains(tried.id());
		assertEquals(expected, tried.function().monotone());
		if (tried.function().layerWide()) {
			return;
		}
		double before = Double.NEGATIVE_INFINITY;
		boolean fell = false;
		for (double z = -800; z <= 800; z += 0.125) {
			double a = tried.value(z);
			fell |= a < before;
			before = a;
		}
		for (double z = -0.01; z <= 0.01; z += 1e-5) {
			fell |= z > -0.01 && tried.value(z) < tried.value(z - 1e-5);
		}
		assertEquals(!expected, fell);
	}

	@Test
	void onlySoftmaxAndItsLogarithmAreLayerWide() {
		Set<String> ids = new HashSet<>();
		TriedFunction.layerWide().forEach(tried -> ids.add(tried.id()));
		assertEquals(Set.of("softmax", "log-softmax"), ids);
	}

	@ParameterizedTest
	@MethodSource("types")
	void numberOfParametersAndTheirBoundsAreChecked(FunctionType type) {
		List<FunctionParameter> parameters = type.parameters();
		double[] values = parameters.stream().mapToDouble(FunctionParameter::defaultValue).toArray();
		assertThrows(IllegalArgumentException.class, () -> type.create(new double[values.length + 1]));
		for (int i = 0; i < values.length; i++) {
			FunctionParameter parameter = parameters.get(i);
			assertFalse(parameter.description().isBlank());
			assertTrue(Double.isFinite(parameter.minimum()) && Double.isFinite(parameter.maximum()));
			double[] wrong = values.clone();
			wrong[i] = Math.nextUp(parameter.maximum());
			IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> type.create(wrong));
			assertTrue(e.getMessage().contains(parameter.name()), e.getMessage());
			wrong[i] = Double.NaN;
			assertThrows(IllegalArgumentException.class, () -> type.create(wrong));
			for (double extreme : new double[] { parameter.minimum(), parameter.maximum() }) {
				wrong[i] = extreme;
				assertFalse(Double.isNaN(TriedFunction.value(type.create(wrong), -3)));
			}
		}
	}

	@Test
	void idsCannotBeChanged() {
		Map<String, FunctionType> byId = BuiltInFunctions.byId();
		assertEquals(List.of("celu", "elu", "gaussian", "gelu", "gelu-tanh", "hard-sigmoid", "hard-tanh", "identity",
				"leaky-relu", "log-softmax", "mish", "prelu", "relu", "selu", "sigmoid", "silu", "sine", "softmax", "softplus",
				"softsign", "step", "tanh"), List.copyOf(byId.keySet()));
		assertThrows(UnsupportedOperationException.class, () -> byId.remove("tanh"));
	}

	@Test
	void defaultsAreThoseOfOnnx() {
		assertArrayEquals(new double[] { 0.01 }, defaults("leaky-relu"));
		assertArrayEquals(new double[] { 0.2, 0.5 }, defaults("hard-sigmoid"));
		assertArrayEquals(new double[] { 1 }, defaults("elu"));
		assertArrayEquals(new double[] { 1 }, defaults("celu"));
		assertArrayEquals(new double[] { 1.67326319217681884765625, 1.05070102214813232421875 }, defaults("selu"));
	}

	private static double[] defaults(String id) {
		return BuiltInFunctions.byId().get(id).parameters().stream().mapToDouble(FunctionParameter::defaultValue)
				.toArray();
	}
}
