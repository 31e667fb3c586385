// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.activations.function.Relu;
import org.netwright.activations.function.Sigmoid;
import org.netwright.activations.function.Tanh;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionType;

/** What every function promises, for each of them. */
class FunctionContractTest {

	static Collection<FunctionType> types() {
		return BuiltInFunctions.byId().values();
	}

	@ParameterizedTest
	@MethodSource("types")
	void derivativeAgreesWithCentralDifferences(FunctionType type) {
		ActivationFunction function = type.create();
		for (double z : new double[] { -30, -6.5, -2, -0.8, -0.125, 0.25, 1, 3, 12 }) {
			double h = 1e-5;
			double slope = (value(function, z + h) - value(function, z - h)) / (2 * h);
			assertEquals(slope, function.derivative(z, value(function, z)), 1e-9, () -> "at " + z);
		}
	}

	@Test
	void slopesKeepTheirDigitsWhereTheCurveIsFlat() {
		double z = 30;
		ActivationFunction sigmoid = new Sigmoid();
		assertEquals(Math.exp(-z), sigmoid.derivative(z, value(sigmoid, z)), 1e-12 * Math.exp(-z));
		assertEquals(Math.exp(-z), sigmoid.derivative(-z, value(sigmoid, -z)), 1e-12 * Math.exp(-z));
		ActivationFunction tanh = new Tanh();
		assertEquals(0, tanh.derivative(40, value(tanh, 40)));
		assertEquals(1, tanh.derivative(0, 0));
	}

	@Test
	void slopeAtTheKinkLiesBetweenBothSides() {
		double slope = new Relu().derivative(0, 0);
		assertTrue(0 <= slope && slope <= 1);
	}

	@ParameterizedTest
	@MethodSource("types")
	void activationsStayWithinTheBoundsAndRise(FunctionType type) {
		ActivationFunction function = type.create();
		assertTrue(function.monotone());
		assertFalse(function.layerWide());
		double before = Double.NEGATIVE_INFINITY;
		for (double z = -800; z <= 800; z += 0.5) {
			double a = value(function, z);
			assertTrue(function.lowerBound() <= a && a <= function.upperBound(), () -> "at " + a);
			assertTrue(a >= before);
			before = a;
		}
	}

	@ParameterizedTest
	@MethodSource("types")
	void nothingOutsideTheRangeIsTouched(FunctionType type) {
		ActivationFunction function = type.create();
		double[] values = new Random(7).doubles(64, -3, 3).toArray();
		double[] before = values.clone();
		function.apply(values, 5, 41);
		for (int i = 0; i < values.length; i++) {
			assertEquals(i >= 5 && i < 41 ? value(function, before[i]) : before[i], values[i]);
		}
		function.apply(values, 64, 64);
		function.apply(before, 0, 0);
	}

	@ParameterizedTest
	@MethodSource("types")
	void valueDoesNotDependOnTheRange(FunctionType type) {
		ActivationFunction function = type.create();
		double[] together = new Random(11).doubles(1000, -20, 20).toArray();
		double[] alone = together.clone();
		function.apply(together, 0, together.length);
		for (int i = 0; i < alone.length; i++) {
			function.apply(alone, i, i + 1);
		}
		assertArrayEquals(alone, together);
	}

	@ParameterizedTest
	@MethodSource("types")
	void parametersAreRefused(FunctionType type) {
		assertEquals(List.of(), type.parameters());
		assertThrows(IllegalArgumentException.class, () -> type.create(1));
	}

	@Test
	void idsCannotBeChanged() {
		Map<String, FunctionType> byId = BuiltInFunctions.byId();
		assertEquals(List.of("identity", "relu", "sigmoid", "step", "tanh"), List.copyOf(byId.keySet()));
		assertThrows(UnsupportedOperationException.class, () -> byId.remove("tanh"));
	}

	private static double value(ActivationFunction function, double z) {
		double[] values = { z };
		function.apply(values, 0, 1);
		return values[0];
	}
}
