// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.Identity;
import org.netwright.activations.function.Relu;
import org.netwright.activations.function.Sigmoid;
import org.netwright.activations.function.Step;
import org.netwright.activations.function.Tanh;
import org.netwright.engine.function.ActivationFunction;

/** What each function gives, against values known exactly or computed in another way. */
class FunctionValuesTest {

	private static final double INFINITY = Double.POSITIVE_INFINITY;
	private static final double NAN = Double.NaN;
	private static final MathContext DIGITS = new MathContext(60);

	@Test
	void identityChangesNothing() {
		expect(new Identity(), new double[] { -INFINITY, -1e300, -0.0, 0, 4.9e-324, INFINITY, NAN },
				new double[] { -INFINITY, -1e300, -0.0, 0, 4.9e-324, INFINITY, NAN });
	}

	@Test
	void rectifierCutsTheNegative() {
		expect(new Relu(), new double[] { -INFINITY, -1e-300, -0.0, 0, 0.5, 1e300, INFINITY, NAN },
				new double[] { 0, 0, 0, 0, 0.5, 1e300, INFINITY, NAN });
	}

	@Test
	void stepIsOneFromZeroOn() {
		expect(new Step(), new double[] { -INFINITY, -4.9e-324, -0.0, 0, 4.9e-324, INFINITY, NAN },
				new double[] { 0, 0, 1, 1, 1, 1, NAN });
	}

	@Test
	void tanhAgreesWithMathToTheLastBit() {
		double[] z = { -INFINITY, -710, -0.8, -1e-200, -0.0, 0, 0.25, 2.4, 20, INFINITY, NAN };
		double[] expected = new double[z.length];
		for (int i = 0; i < z.length; i++) {
			expected[i] = Math.tanh(z[i]);
		}
		expect(new Tanh(), z, expected);
		assertEquals(-0.6640367702678491, value(new Tanh(), -0.8), 1e-15);
	}

	@Test
	void sigmoidHasItsKnownValues() {
		expect(new Sigmoid(), new double[] { -INFINITY, 0, -0.0, INFINITY, 1000, NAN }, new double[] { 0, 0.5, 0.5, 1, 1, NAN });
		assertEquals(Math.log(3), -Math.log(1 / value(new Sigmoid(), Math.log(3)) - 1), 1e-15);
		assertEquals(0.75, value(new Sigmoid(), Math.log(3)), 1e-16);
		assertEquals(0.25, value(new Sigmoid(), -Math.log(3)), 1e-16);
	}

	@Test
	void sigmoidKeepsItsDigitsOnBothSides() {
		for (double z = -740; z <= 740; z += 3.7) {
			double exact = exactSigmoid(z);
			double actual = value(new Sigmoid(), z);
			assertTrue(Math.abs(actual - exact) <= 4 * Math.ulp(exact), z + " gives " + actual + ", not " + exact);
		}
	}

	@Test
	void sigmoidIsTanhRescaled() {
		for (double z = -30; z <= 30; z += 0.37) {
			assertEquals((1 + Math.tanh(z / 2)) / 2, value(new Sigmoid(), z), 4e-16);
		}
	}

	@Test
	void limitsAreReached() {
		limits("celu", -1, INFINITY);
		limits("elu", -1, INFINITY);
		limits("gaussian", 0, 0);
		limits("gelu", 0, INFINITY);
		limits("gelu-tanh", 0, INFINITY);
		limits("hard-sigmoid", 0, 1);
		limits("hard-tanh", -1, 1);
		limits("identity", -INFINITY, INFINITY);
		limits("leaky-relu", -INFINITY, INFINITY);
		limits("mish", 0, INFINITY);
		limits("prelu", -INFINITY, INFINITY);
		limits("relu", 0, INFINITY);
		limits("selu", -1.05070102214813232421875 * 1.67326319217681884765625, INFINITY);
		limits("sigmoid", 0, 1);
		limits("silu", 0, INFINITY);
		limits("sine", NAN, NAN);
		limits("softplus", 0, INFINITY);
		limits("softsign", -1, 1);
		limits("step", 0, 1);
		limits("tanh", -1, 1);
	}

	private static void limits(String id, double below, double above) {
		ActivationFunction function = TriedFunction.all().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow().function();
		assertEquals(below, value(function, -INFINITY) + 0.0, id);
		assertEquals(above, value(function, INFINITY) + 0.0, id);
		assertEquals(NAN, value(function, NAN), id);
		if (!Double.isNaN(above)) {
			double slope = function.derivative(INFINITY, above);
			assertEquals(Double.isInfinite(above) ? function.derivative(1e9, 1e9) : 0, slope + 0.0, id);
		}
	}

	private static void expect(ActivationFunction function, double[] z, double[] expected) {
		double[] values = z.clone();
		function.apply(values, 0, values.length);
		assertArrayEquals(expected, values);
	}

	private static double value(ActivationFunction function, double z) {
		double[] values = { z };
		function.apply(values, 0, 1);
		return values[0];
	}

	/** 1 / (1 + exp(-z)) in decimals, with exp by halving and the series. */
	private static double exactSigmoid(double z) {
		BigDecimal x = new BigDecimal(-z).divide(BigDecimal.valueOf(1024), DIGITS);
		BigDecimal sum = BigDecimal.ONE;
		BigDecimal term = BigDecimal.ONE;
		for (int n = 1; n < 60; n++) {
			term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
			sum = sum.add(term, DIGITS);
		}
		return BigDecimal.ONE.divide(BigDecimal.ONE.add(sum.pow(1024, DIGITS), DIGITS), DIGITS).doubleValue();
	}
}
