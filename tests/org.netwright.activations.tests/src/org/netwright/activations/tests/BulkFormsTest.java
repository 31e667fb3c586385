// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.engine.function.ActivationFunction;

/** The forms for many values of every function: against its form for one, and against each other. */
class BulkFormsTest {

	private static final double INFINITY = Double.POSITIVE_INFINITY;
	private static final double[] ODD = { INFINITY, -INFINITY, Double.NaN, Double.MAX_VALUE, -Double.MAX_VALUE, 1e16, -1e16,
			800, -800, 0, Double.MIN_VALUE, -Double.MIN_VALUE };

	/** What fills a range in place. */
	private interface Bulk {
		void apply(double[] values, int from, int to);
	}

	static Collection<TriedFunction> all() {
		return TriedFunction.all();
	}

	static Collection<TriedFunction> elementwise() {
		return TriedFunction.elementwise();
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void valueDoesNotDependOnItsRange(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] z = inputs(1000);
		double[] a = z.clone();
		function.apply(a, 0, a.length);
		valueDoesNotDependOnItsRange(function::apply, z);
		valueDoesNotDependOnItsRange(function::applyFast, z);
		double[] gradient = new Random(5).doubles(z.length, -1, 1).toArray();
		valueDoesNotDependOnItsRange((values, from, to) -> function.backpropagate(z, a, values, from, to), gradient);
		valueDoesNotDependOnItsRange((values, from, to) -> function.derivatives(z, a, values, from, to), z);
	}

	private static void valueDoesNotDependOnItsRange(Bulk bulk, double[] values) {
		double[] together = values.clone();
		double[] alone = values.clone();
		double[] pieces = values.clone();
		bulk.apply(together, 0, together.length);
		for (int i = 0; i < alone.length; i++) {
			bulk.apply(alone, i, i + 1);
		}
		for (int from = 0; from < pieces.length; from += 7) {
			bulk.apply(pieces, from, Math.min(from + 7, pieces.length));
		}
		assertArrayEquals(alone, together);
		assertArrayEquals(alone, pieces);
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void floatDoesNotDependOnItsRangeEither(TriedFunction tried) {
		float[] together = floats(inputs(1000));
		float[] alone = together.clone();
		tried.function().apply(together, 0, together.length);
		for (int i = 0; i < alone.length; i++) {
			tried.function().apply(alone, i, i + 1);
		}
		assertArrayEquals(alone, together);
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingOutsideTheRangeIsTouched(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] z = new Random(7).doubles(64, -3, 3).toArray();
		double[] a = z.clone();
		function.apply(a, 5, 41);
		onlyTheRangeChanges(function::apply, z);
		onlyTheRangeChanges(function::applyFast, z);
		onlyTheRangeChanges((values, from, to) -> function.backpropagate(z, a, values, from, to), z);
		onlyTheRangeChanges((values, from, to) -> function.derivatives(z, a, values, from, to), z);
		float[] floats = floats(z);
		function.apply(floats, 5, 41);
		for (int i = 0; i < z.length; i++) {
			assertEquals(i < 5 || i >= 41 ? (float) z[i] : (float) a[i], floats[i], 1e-6f);
		}
		function.apply(new float[0], 0, 0);
	}

	private static void onlyTheRangeChanges(Bulk bulk, double[] before) {
		double[] values = before.clone();
		bulk.apply(values, 5, 41);
		double[] alone = new double[64];
		System.arraycopy(before, 5, alone, 5, 36);
		bulk.apply(alone, 5, 41);
		for (int i = 0; i < values.length; i++) {
			assertEquals(i < 5 || i >= 41 ? before[i] : alone[i], values[i]);
		}
		bulk.apply(values, 64, 64);
		bulk.apply(values, 0, 0);
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void fastFormStaysCloseToTheExactOne(TriedFunction tried) {
		double[] exact = inputs(100_000);
		double[] fast = exact.clone();
		ActivationFunction function = tried.function();
		function.apply(exact, 0, exact.length);
		function.applyFast(fast, 0, fast.length);
		for (int i = 0; i < exact.length; i++) {
			double difference = Math.abs(fast[i] - exact[i]);
			double tolerance = (function.fastError() + 6) * Math.ulp(exact[i]) + 1e-290;
			int index = i;
			assertTrue(difference <= tolerance, () -> exact[index] + " became " + fast[index]);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void oddSumsGiveTheSameInEveryForm(TriedFunction tried) {
		ActivationFunction function = tried.function();
		for (double z : ODD) {
			double exact = tried.value(z);
			double[] fast = { z };
			function.applyFast(fast, 0, 1);
			float[] single = { (float) z };
			function.apply(single, 0, 1);
			if (Double.isFinite(z)) {
				assertTrue(!Double.isNaN(exact), () -> "no number at " + z);
				assertEquals(exact, fast[0], (function.fastError() + 6) * Math.ulp(exact) + 1e-290, () -> "at " + z);
			} else {
				assertEquals(exact + 0.0, fast[0] + 0.0, () -> "at " + z);
				assertEquals((float) exact + 0.0f, single[0] + 0.0f, () -> "at " + z);
			}
			if (!Double.isNaN(z) && !Double.isNaN(exact)) {
				double slope = function.derivative(z, exact);
				double[] slopes = { 0 };
				function.derivatives(new double[] { z }, new double[] { exact }, slopes, 0, 1);
				assertTrue(Double.isFinite(slope), () -> "no slope at " + z);
				assertEquals(slope, slopes[0], 4e-15 * Math.max(1, Math.abs(slope)), () -> "slopes at " + z);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void gradientIsMultipliedByTheDerivative(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] z = inputs(2000);
		double[] a = z.clone();
		function.apply(a, 0, a.length);
		double[] gradient = new Random(9).doubles(z.length, -2, 2).toArray();
		double[] before = gradient.clone();
		double[] slopes = new double[z.length];
		function.backpropagate(z, a, gradient, 0, z.length);
		function.derivatives(z, a, slopes, 0, z.length);
		for (int i = 0; i < z.length; i++) {
			double slope = function.derivative(z[i], a[i]);
			double tolerance = 4e-15 * Math.max(1, Math.abs(slope));
			int index = i;
			assertEquals(slope, slopes[i], tolerance, () -> "at " + z[index]);
			assertEquals(slope * before[i], gradient[i], 2 * tolerance, () -> "at " + z[index]);
		}
	}

	/** Of every size that matters, both signs. */
	private static double[] inputs(int count) {
		Random random = new Random(11);
		double[] result = new double[count];
		for (int i = 0; i < count; i++) {
			result[i] = switch (i % 4) {
				case 0 -> random.nextGaussian();
				case 1 -> 40 * (random.nextDouble() - 0.5);
				case 2 -> 1300 * (random.nextDouble() - 0.5);
				default -> Math.copySign(Math.pow(10, 40 * random.nextDouble() - 30), random.nextDouble() - 0.5);
			};
		}
		return result;
	}

	private static float[] floats(double[] values) {
		float[] result = new float[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (float) values[i];
		}
		return result;
	}
}
