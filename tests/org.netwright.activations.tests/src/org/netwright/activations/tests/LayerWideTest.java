// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.activations.function.LogSoftmax;
import org.netwright.activations.function.Softmax;
import org.netwright.engine.function.ActivationFunction;

/** Softmax and its logarithm. */
class LayerWideTest {

	private static final double INFINITY = Double.POSITIVE_INFINITY;
	private static final double NAN = Double.NaN;

	static Collection<TriedFunction> layerWide() {
		return TriedFunction.layerWide();
	}

	@Test
	void sharesOfWholesAddUpToOne() {
		for (int size : new int[] { 1, 2, 127, 128, 129, 1000, 10_000 }) {
			double[] z = new Random(size).doubles(size, -20, 20).toArray();
			assertEquals(1, Arrays.stream(applied(new Softmax(), z)).sum(), 1e-12);
			double[] fast = z.clone();
			new Softmax().applyFast(fast, 0, size);
			assertEquals(1, Arrays.stream(fast).sum(), 1e-12);
		}
	}

	@Test
	void knownSharesAreGiven() {
		double[] z = { Math.log(1), Math.log(2), Math.log(5) };
		assertArrayEquals(new double[] { 0.125, 0.25, 0.625 }, applied(new Softmax(), z), 1e-16);
		assertArrayEquals(new double[] { Math.log(0.125), Math.log(0.25), Math.log(0.625) },
				applied(new LogSoftmax(), z), 1e-15);
	}

	@Test
	void hugeSumsDoNotOverflow() {
		double[] z = { 1e308, -1e308, 1e308 };
		expect(new Softmax(), z, 0.5, 0, 0.5);
		expect(new LogSoftmax(), z, -Math.log(2), -INFINITY, -Math.log(2));
		expect(new Softmax(), new double[] { 1e20, 0.5e20, 0 }, 1, 0, 0);
		expect(new LogSoftmax(), new double[] { 1e20, 0.5e20, 0 }, 0, -0.5e20, -1e20);
	}

	@Test
	void infiniteSumsShareTheWhole() {
		expect(new Softmax(), new double[] { 3, INFINITY, INFINITY, -INFINITY }, 0, 0.5, 0.5, 0);
		expect(new LogSoftmax(), new double[] { 3, INFINITY }, -INFINITY, 0);
		expect(new Softmax(), new double[] { -INFINITY, -INFINITY }, 0.5, 0.5);
		expect(new Softmax(), new double[] { -INFINITY, 7 }, 0, 1);
		expect(new LogSoftmax(), new double[] { -INFINITY, 7 }, -INFINITY, 0);
	}

	@Test
	void oneThatIsNoNumberSpoilsTheWholeLayer() {
		expect(new Softmax(), new double[] { 1, NAN, INFINITY }, NAN, NAN, NAN);
		expect(new LogSoftmax(), new double[] { 1, NAN }, NAN, NAN);
	}

	@Test
	void smallSharesKeepTheirDigits() {
		double[] a = applied(new LogSoftmax(), new double[] { 50, 0 });
		assertEquals(-Math.exp(-50), a[0], 1e-15 * Math.exp(-50));
		assertEquals(-50, a[1]);
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void fastFormAgreesForEverySize(TriedFunction tried) {
		ActivationFunction function = tried.function();
		for (int size = 1; size < 700; size += 3) {
			double[] z = new Random(size).doubles(size, -8, 8).toArray();
			double[] exact = applied(function, z);
			double[] fast = z.clone();
			function.applyFast(fast, 0, size);
			for (int i = 0; i < size; i++) {
				assertEquals(exact[i], fast[i], (function.fastError() + 6) * Math.ulp(exact[i]), "of " + size);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void activationsStayWithinTheBounds(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] a = applied(function, new Random(2).doubles(300, -300, 300).toArray());
		for (double value : a) {
			assertTrue(function.lowerBound() <= value && value <= function.upperBound());
		}
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void gradientAgreesWithCentralDifferences(TriedFunction tried) {
		ActivationFunction function = tried.function();
		Random random = new Random(6);
		double[] z = random.doubles(7, -2, 2).toArray();
		double[] weighting = random.doubles(7, -1, 1).toArray();
		double[] a = applied(function, z);
		double[] gradient = weighting.clone();
		function.backpropagate(z, a, gradient, 0, 7);
		double h = 1e-5;
		for (int i = 0; i < z.length; i++) {
			double above = weighted(function, moved(z, i, h), weighting);
			double below = weighted(function, moved(z, i, -h), weighting);
			assertEquals((above - below) / (2 * h), gradient[i], 1e-9);
		}
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void derivativeIsTheDiagonalOfTheJacobian(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] z = new Random(8).doubles(7, -2, 2).toArray();
		double[] a = applied(function, z);
		double[] slopes = new double[7];
		function.derivatives(z, a, slopes, 0, 7);
		double h = 1e-5;
		for (int i = 0; i < z.length; i++) {
			double expected = (applied(function, moved(z, i, h))[i] - applied(function, moved(z, i, -h))[i]) / (2 * h);
			assertEquals(expected, function.derivative(z[i], a[i]), 1e-9);
			assertEquals(function.derivative(z[i], a[i]), slopes[i]);
		}
	}

	private static double weighted(ActivationFunction function, double[] z, double[] weighting) {
		double[] a = applied(function, z);
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += weighting[i] * a[i];
		}
		return sum;
	}

	private static double[] moved(double[] z, int index, double h) {
		double[] result = z.clone();
		result[index] += h;
		return result;
	}

	private static double[] applied(ActivationFunction function, double[] z) {
		double[] values = z.clone();
		function.apply(values, 0, values.length);
		return values;
	}

	private static void expect(ActivationFunction function, double[] z, double... expected) {
		assertArrayEquals(expected, applied(function, z), 1e-15);
		double[] fast = z.clone();
		function.applyFast(fast, 0, fast.length);
		assertArrayEquals(expected, fast, 1e-15);
	}
}
