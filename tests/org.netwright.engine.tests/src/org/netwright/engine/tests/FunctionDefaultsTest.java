// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;

/** What a function does in bulk that only says the two things it must. */
class FunctionDefaultsTest {

	private static final ActivationFunction CUBE = new ActivationFunction() {
		@Override
		public void apply(double[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				values[i] = values[i] * values[i] * values[i];
			}
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return 3 * preActivation * preActivation;
		}
	};

	@Test
	void fastFormIsTheExactOne() {
		double[] values = { 9, 0.1, -2, 9 };
		double[] expected = values.clone();
		CUBE.apply(expected, 1, 3);
		CUBE.applyFast(values, 1, 3);
		assertArrayEquals(expected, values);
		assertTrue(Double.isNaN(CUBE.fastError()));
		assertEquals(0.51, CUBE.floatError());
	}

	@Test
	void floatsAreRoundedDoubles() {
		float[] values = new float[5000];
		Random random = new Random(1);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		float[] before = values.clone();
		CUBE.apply(values, 3, 4998);
		for (int i = 0; i < values.length; i++) {
			double z = before[i];
			assertEquals(i >= 3 && i < 4998 ? (float) (z * z * z) : before[i], values[i]);
		}
		CUBE.apply(values, 0, 0);
	}

	@Test
	void layerWideFunctionSeesAllItsFloatsAtOnce() {
		float[] values = new float[4000];
		values[3999] = (float) Math.log(3999);
		TestFunctions.softmax().apply(values, 0, 4000);
		assertEquals(0.5f, values[3999], 1e-6f);
		assertEquals(0.5f / 3999, values[0], 1e-10f);
	}

	@Test
	void floatsOfAFunctionThatUsesAnotherOneDoNotMix() {
		ActivationFunction outer = TestFunctions.elementwise(z -> {
			float[] inner = { 2 };
			CUBE.apply(inner, 0, 1);
			return z + inner[0];
		});
		float[] values = { 1, 10, 100 };
		outer.apply(values, 0, 3);
		assertArrayEquals(new float[] { 9, 18, 108 }, values);
	}

	@Test
	void derivativesAreThoseOfEachNeuron() {
		double[] z = { 7, 1, -2, 7 };
		double[] slopes = { 5, 5, 5, 5 };
		CUBE.derivatives(z, z, slopes, 1, 3);
		assertArrayEquals(new double[] { 5, 3, 12, 5 }, slopes);
		TestFunctions.softmax().derivatives(z, new double[] { 9, 0.25, 0.5, 9 }, slopes, 1, 3);
		assertArrayEquals(new double[] { 5, 0.1875, 0.25, 5 }, slopes);
	}

	@Test
	void gradientIsMultipliedByTheDerivative() {
		double[] gradient = { 1, 0.5, -1, 1 };
		double[] z = { 7, 1, -2, 7 };
		CUBE.backpropagate(z, z, gradient, 1, 3);
		assertArrayEquals(new double[] { 1, 1.5, -12, 1 }, gradient);
	}

	@Test
	void layerWideFunctionHasNoGradientByDefault() {
		ActivationFunction mean = new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				Arrays.fill(values, from, to, Arrays.stream(values, from, to).average().orElse(0));
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return 0.5;
			}

			@Override
			public boolean layerWide() {
				return true;
			}
		};
		double[] values = { 0.5, 0.5 };
		assertThrows(UnsupportedOperationException.class, () -> mean.backpropagate(values, values, new double[2], 0, 2));
	}
}
