// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.gradient.Sensitivity;
import org.netwright.engine.gradient.Sensitivity.Value;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/** How neurons change with inputs, against central differences. */
class SensitivityTest {

	private static final double STEP = 1e-5;

	@Test
	void derivativesOfEveryNeuronAreThoseOfCentralDifferences() {
		ActivationFunction bell = TestFunctions.elementwise(z -> Math.exp(-z * z), (z, a) -> -2 * z * a);
		int compared = 0;
		for (int seed = 0; seed < 20; seed++) {
			Plan plan = FieldNetworks.dense(seed, TestFunctions.TANH, seed % 2 == 0 ? bell : TestFunctions.softmax(), 6, 5, 4, 3);
			double[] input = new Random(seed).doubles(6, -1, 1).toArray();
			for (int neuron = 0; neuron < plan.graph().neuronCount(); neuron++) {
				for (Value value : Value.values()) {
					compared += compare(plan, neuron, value, input);
				}
			}
		}
		assertEquals(20 * 18 * 2 * 6, compared);
	}

	private static int compare(Plan plan, int neuron, Value value, double[] input) {
		double[] slopes = Sensitivity.of(plan, neuron, value).at(input);
		assertEquals(input.length, slopes.length);
		for (int i = 0; i < slopes.length; i++) {
			double above = value(plan, neuron, value, input, i, STEP);
			double below = value(plan, neuron, value, input, i, -STEP);
			double expected = (above - below) / (2 * STEP);
			assertEquals(expected, slopes[i], 1e-7 * Math.max(1, Math.abs(expected)), neuron + " by " + i + ", " + value);
		}
		return slopes.length;
	}

	private static double value(Plan plan, int neuron, Value value, double[] input, int changed, double by) {
		double[] other = input.clone();
		other[changed] += by;
		Trace trace = plan.propagate(other);
		return value == Value.ACTIVATION ? trace.activation(neuron) : trace.preActivation(neuron);
	}

	@Test
	void aSumIsNotFlattenedBySaturation() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int neuron = builder.neuron(30, TestFunctions.TANH);
		Plan plan = FieldNetworks.compile(builder.connect(0, neuron, 2).connect(1, neuron, -3).build());
		double[] input = {1, 1};
		assertArrayEquals(new double[] {2, -3}, Sensitivity.of(plan, neuron, Value.PRE_ACTIVATION).at(input));
		assertArrayEquals(new double[] {0, 0}, Sensitivity.of(plan, neuron, Value.ACTIVATION).at(input), 1e-15);
	}

	@Test
	void nothingMattersToADisabledNeuron() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int neuron = builder.neuron(1, TestFunctions.IDENTITY);
		Plan plan = FieldNetworks.compile(builder.connect(0, neuron, 2).disable(neuron).build());
		for (Value value : Value.values()) {
			assertArrayEquals(new double[] {0}, Sensitivity.of(plan, neuron, value).at(new double[] {1}));
		}
	}

	@Test
	void thereMustBeSuchANeuron() {
		Plan plan = FieldNetworks.random(1, 3);
		assertThrows(IndexOutOfBoundsException.class,
				() -> Sensitivity.of(plan, plan.graph().neuronCount(), Value.ACTIVATION));
	}
}
