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
