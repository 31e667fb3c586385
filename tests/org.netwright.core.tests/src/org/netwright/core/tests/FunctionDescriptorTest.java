// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.Tanh;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.ActivationFunction;

class FunctionDescriptorTest {

	private final FunctionDescriptor swish = FunctionDescriptor.of("swish", new Swish());

	@Test
	void theTypeIsMadeOnceAndOnlyWhenNeeded() {
		AtomicInteger made = new AtomicInteger();
		FunctionDescriptor lazy = new FunctionDescriptor("swish", "Swish", "", "", "org.example", () -> {
			made.incrementAndGet();
			return new Swish();
		});
		assertEquals("Swish", lazy.name());
		assertEquals(0, made.get());
		lazy.parameters();
		lazy.create(Map.of());
		assertEquals(1, made.get());
	}

	@Test
	void parametersThatAreLeftOutHaveTheirDefaults() {
		assertEquals(1 / (1 + Math.exp(-1)), value(swish.create(Map.of()), 1));
		assertEquals(0.5, value(swish.create(Map.of("slope", 0.0)), 1));
	}

	@Test
	void unknownParameterIsRefusedWithTheKnownOnes() {
		IllegalArgumentException e =
				assertThrows(IllegalArgumentException.class, () -> swish.create(Map.of("steepness", 1.0)));
		assertEquals("Activation function 'swish' has no parameter 'steepness'; it has slope.", e.getMessage());
	}

	@Test
	void valuesOutOfBoundsAreRefusedWithTheBounds() {
		for (double wrong : new double[] { -1, 101, Double.NaN }) {
			IllegalArgumentException e =
					assertThrows(IllegalArgumentException.class, () -> swish.create(Map.of("slope", wrong)));
			assertEquals("Parameter 'slope' of activation function 'swish' is " + wrong
					+ " but must be between 0.0 and 100.0.", e.getMessage());
		}
	}

	@Test
	void typeThatCannotBeMadeIsReportedWithItsPlugIn() {
		FunctionDescriptor broken = new FunctionDescriptor("broken", "Broken", "", "", "org.example.broken", () -> {
			throw new IllegalStateException("no such class");
		});
		FunctionFailedException e = assertThrows(FunctionFailedException.class, () -> broken.create(Map.of()));
		assertEquals("org.example.broken", e.contributor());
		assertTrue(e.getMessage().startsWith(
				"Activation function 'broken' of plug-in org.example.broken cannot be loaded: no such class."), e.getMessage());
	}

	@Test
	void idsWithWhiteSpaceAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> FunctionDescriptor.of("my swish", new Swish()));
		assertThrows(IllegalArgumentException.class, () -> FunctionDescriptor.of("", new Swish()));
	}

	@Test
	void registryFindsByIdAndListsShortIdsFirst() {
		FunctionDescriptor stranger = FunctionDescriptor.of("a.b.Swish", new Swish());
		FunctionDescriptor tanh = FunctionDescriptor.of("tanh", new Tanh());
		FunctionRegistry registry = FunctionRegistry.of(stranger, tanh, swish);
		assertEquals(List.of(swish, tanh, stranger), registry.functions());
		assertEquals(tanh, registry.find("tanh").orElseThrow());
		assertTrue(registry.find("Tanh").isEmpty());
		assertTrue(registry.find(null).isEmpty());
	}

	@Test
	void twoFunctionsWithOneIdAreRefusedWithBothContributors() {
		FunctionDescriptor other = new FunctionDescriptor("tanh", "Tanh", "", "", "org.example.tanh", Tanh::new);
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> FunctionRegistry.of(FunctionDescriptor.of("tanh", new Tanh()), other));
		assertEquals("Two activation functions have the id 'tanh': one of org.netwright.activations.function, one of"
				+ " org.example.tanh.", e.getMessage());
	}

	private static double value(ActivationFunction function, double z) {
		double[] values = { z };
		function.apply(values, 0, 1);
		return values[0];
	}
}
