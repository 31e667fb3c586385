// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.progress.Progress;

class FunctionContractTest {

	@Test
	void parameterAcceptsWhatLiesBetweenItsBounds() {
		FunctionParameter slope = new FunctionParameter("slope", 0.01, 0, 1, "What is kept of the negative.");
		assertTrue(slope.accepts(0));
		assertTrue(slope.accepts(1));
		assertFalse(slope.accepts(-0.1));
		assertFalse(slope.accepts(1.1));
		assertFalse(slope.accepts(Double.NaN));
	}

	@Test
	void parameterWithoutBoundsAcceptsAnyNumber() {
		FunctionParameter any = new FunctionParameter("shift", 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
				"Moves the curve.");
		assertTrue(any.accepts(-1e300));
	}

	@Test
	void parameterRefusesADefaultOutsideItsBounds() {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> new FunctionParameter("slope", 2, 0, 1, "Too steep."));
		assertEquals("parameter slope: the default 2.0 is not between 0.0 and 1.0", e.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new FunctionParameter("slope", Double.NaN, 0, 1, ""));
		assertThrows(IllegalArgumentException.class, () -> new FunctionParameter(" ", 0, 0, 1, ""));
	}

	@Test
	void functionClaimsNothingUnlessItSaysSo() {
		FunctionType type = values -> TestFunctions.TANH;
		ActivationFunction function = type.create();
		assertTrue(type.parameters().isEmpty());
		assertFalse(function.layerWide());
		assertFalse(function.monotone());
		assertEquals(Double.NEGATIVE_INFINITY, function.lowerBound());
		assertEquals(Double.POSITIVE_INFINITY, function.upperBound());
	}

	@Test
	void nobodyCancelsWorkThatNobodyWatches() {
		Progress.NONE.worked(1, 2);
		assertFalse(Progress.NONE.cancelled());
	}
}
