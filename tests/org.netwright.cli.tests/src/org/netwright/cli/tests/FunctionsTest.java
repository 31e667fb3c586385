// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

class FunctionsTest {

	private static final FunctionRegistry FUNCTIONS = FunctionRegistry.of(
			new FunctionDescriptor("leaky", "Leaky", "f(z) = max(z, slope z)", "", "com.acme", Leaky::new),
			new FunctionDescriptor("plain", "A plain one", "f(z) = z", "", "com.other", () -> values -> new BrokenFunction()));

	@TempDir
	private Path folder;

	/** A function with a parameter. */
	private static final class Leaky implements FunctionType {
		@Override
		public List<FunctionParameter> parameters() {
			return List.of(new FunctionParameter("slope", 0.1, 0, Double.POSITIVE_INFINITY, "Below zero"));
		}

		@Override
		public ActivationFunction create(double... values) {
			double slope = values[0];
			return new ActivationFunction() {
				@Override
				public void apply(double[] sums, int from, int to) {
					for (int i = from; i < to; i++) {
						sums[i] = Math.max(sums[i], slope * sums[i]);
					}
				}

				@Override
				public double derivative(double preActivation, double activation) {
					return preActivation < 0 ? slope : 1;
				}

				@Override
				public boolean monotone() {
					return true;
				}
			};
		}
	}

	@Test
	void theTableNamesEverything() {
		assertEquals("""
				Id     Name         Formula                 Range                  Shape        Parameters                   Plug-in
				plain  A plain one  f(z) = z                                                                                 com.other
				leaky  Leaky        f(z) = max(z, slope z)  -Infinity to Infinity  never falls  slope = 0.1 (0 to Infinity)  com.acme
				""", CommandRun.in(folder, FUNCTIONS, "functions").succeeded().out());
	}

	@Test
	void jsonNamesEverything() {
		assertEquals("""
				{
				  "functions": [
				    {
				      "id": "plain",
				      "name": "A plain one",
				      "formula": "f(z) = z",
				      "description": "",
				      "parameters": [],
				      "contributor": "com.other"
				    },
				    {
				      "id": "leaky",
				      "name": "Leaky",
				      "formula": "f(z) = max(z, slope z)",
				      "description": "",
				      "lowest": "-Infinity",
				      "highest": "Infinity",
				      "monotone": true,
				      "layerWide": false,
				      "saturatedBelow": "-Infinity",
				      "saturatedAbove": "Infinity",
				      "parameters": [
				        {"name": "slope", "default": 0.1, "minimum": 0.0, "maximum": "Infinity", "description": "Below zero"}
				      ],
				      "contributor": "com.acme"
				    }
				  ]
				}
				""", CommandRun.in(folder, FUNCTIONS, "functions", "--format", "json").succeeded().out());
	}

	@Test
	void aPlugInThatDoesNotWorkDoesNotHideTheOthers() {
		FunctionRegistry functions = FunctionRegistry.of(FunctionDescriptor.of("leaky", new Leaky()),
				new FunctionDescriptor("broken", "Broken", "", "", "com.acme", () -> {
					throw new IllegalStateException("no class");
				}));
		CommandRun run = CommandRun.in(folder, functions, "functions", "--format", "json");
		assertEquals(0, run.exitCode());
		assertEquals(2, run.json().getAsJsonArray("functions").size());
		assertEquals(1, run.err().lines().count(), run.err());
		assertTrue(run.err().startsWith("netwright: Activation function 'broken' of plug-in com.acme "), run.err());
	}
}
