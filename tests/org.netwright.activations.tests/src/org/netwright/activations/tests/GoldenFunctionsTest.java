// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;

/** How exact each function is, against values to 25 digits from mpmath. */
class GoldenFunctionsTest {

	/** No function's exact form is farther off than this. */
	private static final double EXACT = 6;
	/** The golden values have 25 digits, not all of those of a double. */
	private static final double DIGITS = 1e-6;

	private final List<GoldenValue> functions = GoldenValue.functions();
	private final List<GoldenValue> layers = GoldenValue.layers();

	GoldenFunctionsTest() throws IOException {
		// the files are part of this bundle
	}

	@Test
	void everyFunctionHasGoldenValues() {
		Set<String> ids = new HashSet<>();
		Stream.concat(functions.stream(), layers.stream()).forEach(golden -> ids.add(golden.id()));
		assertEquals(BuiltInFunctions.byId().keySet(), ids);
	}

	@Test
	void activationsAreExactToAFewUnitsInTheLastPlace() {
		for (GoldenValue golden : functions) {
			double[] values = golden.z().clone();
			golden.function().apply(values, 0, 1);
			expect(golden, values, EXACT);
		}
	}

	@Test
	void fastActivationsAreAsExactAsTheirFunctionSays() {
		for (GoldenValue golden : functions) {
			double[] values = golden.z().clone();
			ActivationFunction function = golden.function();
			function.applyFast(values, 0, 1);
			expect(golden, values, function.fastError());
		}
	}

	@Test
	void floatsAreAsExactAsTheirFunctionSays() {
		for (GoldenValue golden : functions) {
			float z = (float) golden.z()[0];
			double[] expected = { z };
			golden.function().apply(expected, 0, 1);
			float[] values = { z };
			golden.function().apply(values, 0, 1);
			double tolerance = golden.function().floatError() * Math.ulp((float) expected[0]) + 1e-36;
			assertEquals(expected[0], values[0], tolerance, golden::toString);
		}
	}

	@Test
	void derivativesAreExactToRounding() {
		for (GoldenValue golden : functions) {
			double z = golden.z()[0];
			double[] a = golden.z().clone();
			golden.function().apply(a, 0, 1);
			double expected = golden.derivative().doubleValue();
			double tolerance = 2e-15 * Math.max(1, Math.abs(expected));
			assertEquals(expected, golden.function().derivative(z, a[0]), tolerance, golden::toString);
			double[] slopes = new double[1];
			golden.function().derivatives(golden.z(), a, slopes, 0, 1);
			assertEquals(expected, slopes[0], tolerance, () -> golden + " in bulk");
		}
	}

	@Test
	void layersAreExactToAFewUnitsInTheLastPlace() {
		for (GoldenValue golden : layers) {
			double[] values = golden.z().clone();
			golden.function().apply(values, 0, values.length);
			expect(golden, values, EXACT);
		}
	}

	@Test
	void fastLayersAreAsExactAsTheirFunctionSays() {
		for (GoldenValue golden : layers) {
			double[] values = golden.z().clone();
			ActivationFunction function = golden.function();
			function.applyFast(values, 0, values.length);
			expect(golden, values, function.fastError());
		}
	}

	private static void expect(GoldenValue golden, double[] values, double ulps) {
		for (int i = 0; i < values.length; i++) {
			double actual = values[i];
			BigDecimal exact = golden.activation().get(i);
			assertTrue(GoldenValue.ulps(actual, exact) <= ulps + DIGITS,
					() -> golden + " gives " + actual + ", not " + exact + ": more than " + ulps + " ulp off");
		}
	}
}
