// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.function.Saturation;

/** Where the built-in functions are nearly flat, by their formulas. */
class SaturationTest {

	private static ActivationFunction function(String id) {
		FunctionType type = BuiltInFunctions.byId().get(id);
		return type.create(type.parameters().stream().mapToDouble(parameter -> parameter.defaultValue()).toArray());
	}

	@Test
	void tanhIsSaturatedWhereItsSlopeIsAFewPerCent() {
		Saturation tanh = Saturation.of(function("tanh"));
		double end = Math.log(Math.sqrt(20) + Math.sqrt(19));
		assertEquals(end, tanh.above(), 1e-6, "1 / cosh(z)^2 = 0.05");
		assertEquals(-end, tanh.below(), 1e-6);
		assertTrue(tanh.has(-2.4) && tanh.has(2.4));
		assertFalse(tanh.has(0.8) || tanh.has(Double.NaN));
	}

	@Test
	void theSigmoidIsTwiceAsWide() {
		assertEquals(2 * Saturation.of(function("tanh")).above(), Saturation.of(function("sigmoid")).above(), 1e-6);
	}

	@Test
	void aRectifierIsFlatBelowZero() {
		Saturation relu = Saturation.of(function("relu"));
		assertEquals(0, relu.below(), 1e-9);
		assertEquals(Double.POSITIVE_INFINITY, relu.above());
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "step", "sine", "softmax" })
	void someAreFlatNowhere(String id) {
		assertEquals(Saturation.NONE, Saturation.of(function(id)));
	}

	@Test
	void noEndIsMissedAndNoneIsMadeUp() {
		BuiltInFunctions.byId().forEach((id, type) -> {
			ActivationFunction function = function(id);
			Saturation flat = Saturation.of(function);
			double steepest = 0;
			for (double z = -32; z <= 32; z += 0.01) {
				steepest = Math.max(steepest, function.layerWide() ? 0 : Math.abs(slope(function, z)));
			}
			for (double z = -32; z <= 32 && !function.layerWide(); z += 0.01) {
				assertTrue(!flat.has(z) || Math.abs(slope(function, z)) <= 0.051 * steepest, id + " at " + z);
			}
		});
	}

	private static double slope(ActivationFunction function, double z) {
		double[] value = { z };
		function.apply(value, 0, 1);
		return function.derivative(z, value[0]);
	}
}
