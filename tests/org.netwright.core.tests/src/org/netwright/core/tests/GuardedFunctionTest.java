// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.Tanh;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.internal.function.GuardedFunction;
import org.netwright.engine.function.ActivationFunction;

class GuardedFunctionTest {

	private static final double NAN = Double.NaN;
	private static final double INFINITY = Double.POSITIVE_INFINITY;

	@Test
	void valuesPassUnchanged() {
		double[] values = { 9, 0.5, NAN, -0.25, INFINITY, -INFINITY, 9 };
		new GuardedFunction("tanh", "org.example", new Tanh()).apply(values, 1, 6);
		assertArrayEquals(new double[] { 9, Math.tanh(0.5), NAN, Math.tanh(-0.25), 1, -1, 9 }, values);
	}

	@Test
	void capabilitiesPassUnchanged() {
		ActivationFunction guarded = new GuardedFunction("tanh", "org.example", new Tanh());
		assertTrue(guarded.monotone());
		assertFalse(guarded.layerWide());
		assertEquals(-1, guarded.lowerBound());
		assertEquals(1, guarded.upperBound());
		assertEquals(0.75, guarded.derivative(0.5, 0.5));
	}

	@Test
	void bulkFormsPassUnchanged() {
		ActivationFunction own = new OwnForms();
		ActivationFunction guarded = new GuardedFunction("own", "org.example", own);
		double[] values = { 9, 1, NAN, 2, 9 };
		guarded.applyFast(values, 1, 4);
		assertArrayEquals(new double[] { 9, 2, NAN, 3, 9 }, values);
		assertEquals(3, guarded.fastError());
		assertEquals(2.5, guarded.floatError());
		float[] floats = { 9, 1, Float.NaN, 2, 9 };
		guarded.apply(floats, 1, 4);
		assertArrayEquals(new float[] { 9, 3, Float.NaN, 4, 9 }, floats);
		double[] slopes = new double[3];
		guarded.derivatives(new double[] { 1, 2, 3 }, new double[] { 10, 20, 30 }, slopes, 1, 3);
		assertArrayEquals(new double[] { 0, 22, 33 }, slopes);
		double[] gradient = { 1, 1, 1 };
		guarded.backpropagate(new double[] { 1, 2, 3 }, new double[] { 10, 20, 30 }, gradient, 1, 3);
		assertArrayEquals(new double[] { 1, 201, 301 }, gradient);
	}

	@Test
	void bulkFormsAreWatchedAsWell() {
		ActivationFunction root = guard(Math::sqrt, false);
		double[] negative = { 1, NAN, -1 };
		assertThrows(FunctionFailedException.class, () -> root.applyFast(negative.clone(), 0, 3));
		assertThrows(FunctionFailedException.class, () -> root.apply(new float[] { 1, Float.NaN, -1 }, 0, 3));
		assertThrows(FunctionFailedException.class, () -> root.apply(new float[] { 1, -1 }, 0, 2));
		assertThrows(FunctionFailedException.class, () -> root.derivative(-1, 0));
		double[] finite = { 1, -1 };
		assertThrows(FunctionFailedException.class, () -> root.derivatives(finite, finite, new double[2], 0, 2));
		assertThrows(FunctionFailedException.class, () -> root.backpropagate(finite, finite, new double[2], 0, 2));
		double[] odd = { 1, -INFINITY };
		root.backpropagate(odd, odd, new double[2], 0, 2);
		FunctionFailedException e = assertThrows(FunctionFailedException.class,
				() -> guard(Math::sqrt, true).backpropagate(finite, finite, new double[2], 0, 2));
		assertTrue(e.getMessage().contains("a layer-wide function has no gradient"), e.getMessage());
	}

	@Test
	void notANumberOfFiniteSumNamesTheFunctionAndItsPlugIn() {
		FunctionFailedException e =
				assertThrows(FunctionFailedException.class, () -> guard(Math::sqrt, false).apply(new double[] { 1, -1 }, 0, 2));
		assertEquals("Activation function 'root' of plug-in org.example returned not-a-number (NaN) for a finite sum."
				+ " Choose another function, or ask the authors of that plug-in to correct it.", e.getMessage());
		assertEquals("root", e.functionId());
	}

	@Test
	void notANumberBesideOtherNotANumbersIsStillFound() {
		assertThrows(FunctionFailedException.class,
				() -> guard(Math::sqrt, false).apply(new double[] { NAN, INFINITY, -1, NAN }, 0, 4));
	}

	@Test
	void notANumberMayComeOfWhatIsNotFinite() {
		double[] values = { NAN, -INFINITY, 4 };
		guard(Math::sqrt, false).apply(values, 0, 3);
		assertArrayEquals(new double[] { NAN, NAN, 2 }, values);
	}

	@Test
	void layerWideFunctionIsOnlyWatchedWhenAllSumsAreFinite() {
		double[] values = { NAN, -1 };
		guard(Math::sqrt, true).apply(values, 0, 2);
		assertArrayEquals(new double[] { NAN, NAN }, values);
		assertThrows(FunctionFailedException.class, () -> guard(Math::sqrt, true).apply(new double[] { 1, -1 }, 0, 2));
	}

	@Test
	void whatIsThrownIsReported() {
		ActivationFunction guarded = guard(z -> {
			throw new IllegalStateException("out of order");
		}, false);
		FunctionFailedException e =
				assertThrows(FunctionFailedException.class, () -> guarded.apply(new double[1], 0, 1));
		assertTrue(e.getMessage().contains("out of order"), e.getMessage());
		assertThrows(FunctionFailedException.class, () -> guarded.derivative(0, 0));
	}

	/** Gives something else in each of its forms. */
	private static final class OwnForms implements ActivationFunction {
		@Override
		public void apply(double[] values, int from, int to) {
			throw new AssertionError("nobody asked for this form");
		}

		@Override
		public double derivative(double preActivation, double activation) {
			throw new AssertionError("nobody asked for this form");
		}

		@Override
		public void applyFast(double[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				values[i] += 1;
			}
		}

		@Override
		public double floatError() {
			return 2.5;
		}

		@Override
		public double fastError() {
			return 3;
		}

		@Override
		public void apply(float[] values, int from, int to) {
			for (int i = from; i < to; i++) {
				values[i] += 2;
			}
		}

		@Override
		public void derivatives(double[] preActivations, double[] activations, double[] slopes, int from, int to) {
			for (int i = from; i < to; i++) {
				slopes[i] = preActivations[i] + activations[i];
			}
		}

		@Override
		public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
			for (int i = from; i < to; i++) {
				gradient[i] += activations[i] * 10;
			}
		}
	}

	private static ActivationFunction guard(DoubleUnaryOperator operator, boolean layerWide) {
		return new GuardedFunction("root", "org.example", new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				for (int i = from; i < to; i++) {
					values[i] = operator.applyAsDouble(values[i]);
				}
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return operator.applyAsDouble(preActivation);
			}

			@Override
			public boolean layerWide() {
				return layerWide;
			}
		});
	}
}
