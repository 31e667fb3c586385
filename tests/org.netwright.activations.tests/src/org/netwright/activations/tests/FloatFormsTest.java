// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.engine.function.ActivationFunction;

/** The form for many floats of every function: against its form for one double. */
class FloatFormsTest {

	/** Every so many floats are tried, of all there are: a prime, so that all bits come in. */
	private static final int STRIDE = 9973;
	private static final int BATCH = 4096;
	private static final double NEARLY_NOTHING = 1e-36;

	static Collection<TriedFunction> elementwise() {
		return TriedFunction.elementwise();
	}

	static Collection<TriedFunction> layerWide() {
		return TriedFunction.layerWide();
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void floatsOfEveryKindAreAsExactAsTheirFunctionSays(TriedFunction tried) {
		float[] z = new float[BATCH];
		long bits = Integer.MIN_VALUE;
		while (bits <= Integer.MAX_VALUE) {
			for (int i = 0; i < BATCH; i++) {
				z[i] = Float.intBitsToFloat((int) Math.min(bits, Integer.MAX_VALUE));
				bits += STRIDE;
			}
			expectExact(tried, z);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void floatsOfOrdinarySizeAreAsExactAsTheirFunctionSays(TriedFunction tried) {
		float[] z = new float[200_000];
		Random random = new Random(17);
		for (int i = 0; i < z.length; i++) {
			z[i] = (float) (i % 2 == 0 ? random.nextGaussian() : 190 * (random.nextDouble() - 0.5));
		}
		expectExact(tried, z);
	}

	private static void expectExact(TriedFunction tried, float[] z) {
		ActivationFunction function = tried.function();
		float[] floats = z.clone();
		double[] doubles = doubles(z);
		function.apply(floats, 0, z.length);
		function.apply(doubles, 0, z.length);
		for (int i = 0; i < z.length; i++) {
			if (!near(doubles[i], floats[i], function.floatError())) {
				throw new AssertionError(tried + " gives " + floats[i] + " at " + z[i] + ", not " + doubles[i]);
			}
		}
	}

	private static boolean near(double exact, float given, double ulps) {
		if (Double.isNaN(exact)) {
			return Float.isNaN(given);
		}
		return (float) exact == given
				|| Math.abs(given - exact) <= ulps * Math.ulp((float) exact) + 1e-6 * Math.ulp((float) exact)
				|| Math.abs(exact) < NEARLY_NOTHING && Math.abs(given) < NEARLY_NOTHING;
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void aFloatGetsTheSameBitsWhereverItStands(TriedFunction tried) {
		ActivationFunction function = tried.function();
		float[] z = new float[3000];
		Random random = new Random(23);
		for (int i = 0; i < z.length; i++) {
			z[i] = (float) (8 * random.nextGaussian());
		}
		float[] together = z.clone();
		function.apply(together, 0, z.length);
		for (int length : new int[] { 1, 7, 16, 48, 97, 192, 1000 }) {
			float[] pieces = z.clone();
			for (int from = 0; from < z.length; from += length) {
				function.apply(pieces, from, Math.min(z.length, from + length));
			}
			assertArrayEquals(together, pieces);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void tinyFloatsKeepTheirDigits(TriedFunction tried) {
		for (float z : new float[] { 1e-30f, -1e-30f, Float.MIN_NORMAL, 1e-40f, Float.MIN_VALUE, -Float.MIN_VALUE }) {
			float[] a = { z };
			tried.function().apply(a, 0, 1);
			double exact = tried.value(z);
			assertEquals(exact, a[0], (tried.function().floatError() + 1e-6) * Math.ulp((float) exact), () -> "at " + z);
		}
	}

	@Test
	void tanhKeepsTheSignOfZero() {
		float[] zeros = { 0f, -0f };
		new TriedFunction("tanh").function().apply(zeros, 0, 2);
		assertArrayEquals(new float[] { 0f, -0f }, zeros);
		assertEquals(Float.NEGATIVE_INFINITY, 1 / zeros[1]);
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void layersOfEverySizeAreAsExactAsTheirFunctionSays(TriedFunction tried) {
		for (int size : new int[] { 1, 2, 3, 10, 15, 64, 127, 767, 768, 769, 5000 }) {
			for (float spread : new float[] { 0.1f, 3, 30, 1e4f, 1e30f }) {
				float[] z = new float[size];
				Random random = new Random(size);
				for (int i = 0; i < size; i++) {
					z[i] = spread * (float) random.nextGaussian() + spread;
				}
				expectExact(tried, z);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("layerWide")
	void layersWithInfinitiesAndNotANumberAreThoseOfDoubles(TriedFunction tried) {
		float infinity = Float.POSITIVE_INFINITY;
		expectExact(tried, new float[] { 3, infinity, infinity, -infinity });
		expectExact(tried, new float[] { -infinity, -infinity });
		expectExact(tried, new float[] { -infinity, 7 });
		expectExact(tried, new float[] { 1, Float.NaN, 2 });
		expectExact(tried, new float[] { Float.MAX_VALUE, -Float.MAX_VALUE, 0 });
	}

	private static double[] doubles(float[] values) {
		double[] result = new double[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i];
		}
		return result;
	}
}
