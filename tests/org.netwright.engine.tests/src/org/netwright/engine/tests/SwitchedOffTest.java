// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.engine.ablation.SwitchedOff;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

/** Parts of networks that are switched off, against networks that do not have them. */
class SwitchedOffTest {

	private static final int NETWORKS = 150;
	private static final int PARTS = 12;

	@Test
	void withoutANeuronOutputsHaveTheBitsOfTheNetworkWhereItIsDisabled() throws CyclicNetworkException {
		int compared = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			NaiveNetwork network = RandomNetworks.network(seed);
			Plan plan = Plan.compile(network.graph());
			double[] input = RandomNetworks.input(network, seed);
			for (int neuron : some(plan.graph().neuronCount(), seed)) {
				double[] expected = FieldNetworks.compile(disabled(plan.graph(), neuron)).propagate(input).outputs();
				assertBits(expected, outputs(SwitchedOff.neuron(plan, neuron), plan, input), "network " + seed + ", neuron " + neuron);
				compared += expected.length;
			}
		}
		assertTrue(compared > 2000, "compared only " + compared);
	}

	@Test
	void withoutAConnectionOutputsHaveTheBitsOfTheNetworkThatHasNone() throws CyclicNetworkException {
		int compared = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			NaiveNetwork network = RandomNetworks.network(seed);
			Plan plan = Plan.compile(network.graph());
			double[] input = RandomNetworks.input(network, seed);
			for (int connection : some(plan.graph().connectionCount(), seed)) {
				double[] expected = FieldNetworks.compile(cut(plan.graph(), connection)).propagate(input).outputs();
				assertBits(expected, outputs(SwitchedOff.connection(plan, connection), plan, input),
						"network " + seed + ", connection " + connection);
				compared += expected.length;
			}
		}
		assertTrue(compared > 2000, "compared only " + compared);
	}

	@Test
	void oneAfterTheOtherItTakesEveryInputAnew() {
		Plan plan = FieldNetworks.random(7, 5);
		int hidden = plan.graph().inputCount();
		SwitchedOff off = SwitchedOff.neuron(plan, hidden);
		Plan without = FieldNetworks.compile(disabled(plan.graph(), hidden));
		Random random = new Random(1);
		for (int run = 0; run < 50; run++) {
			double[] input = random.doubles(5, -1, 1).toArray();
			assertBits(without.propagate(input).outputs(), outputs(off, plan, input), "run " + run);
		}
	}

	@Test
	void onlyWhatComesAfterIsTouched() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int left = builder.neuron(0, TestFunctions.TANH);
		int right = builder.neuron(0, TestFunctions.TANH);
		int first = builder.layer().neuron(0, TestFunctions.IDENTITY);
		int second = builder.neuron(0, TestFunctions.IDENTITY);
		Plan plan = FieldNetworks.compile(builder.connect(0, left, 1).connect(1, right, 1).connect(left, first, 1)
				.connect(right, second, 1).build());
		SwitchedOff off = SwitchedOff.neuron(plan, left);
		assertTrue(off.touches(left));
		assertTrue(off.touches(first));
		assertFalse(off.touches(right));
		assertFalse(off.touches(second));
	}

	@Test
	void thereMustBeSuchAPart() {
		Plan plan = FieldNetworks.random(1, 3);
		assertThrows(IndexOutOfBoundsException.class, () -> SwitchedOff.neuron(plan, plan.graph().neuronCount()));
		assertThrows(IndexOutOfBoundsException.class, () -> SwitchedOff.connection(plan, -1));
	}

	private static int[] some(int count, int seed) {
		return count == 0 ? new int[0] : new Random(seed).ints(PARTS, 0, count).distinct().toArray();
	}

	private static double[] outputs(SwitchedOff off, Plan plan, double[] input) {
		double[] outputs = new double[plan.graph().outputCount()];
		off.outputs(plan.propagate(input).activations(), outputs);
		return outputs;
	}

	private static NetworkGraph disabled(NetworkGraph graph, int neuron) {
		int[] all = IntStream.range(0, graph.connectionCount()).toArray();
		return copy(graph, all, n -> graph.enabled(n) && n != neuron);
	}

	private static NetworkGraph cut(NetworkGraph graph, int connection) {
		return copy(graph, IntStream.range(0, graph.connectionCount()).filter(c -> c != connection).toArray(), graph::enabled);
	}

	private static NetworkGraph copy(NetworkGraph graph, int[] connections, java.util.function.IntPredicate enabled) {
		int neurons = graph.neuronCount();
		int[] layers = IntStream.rangeClosed(0, graph.layerCount()).map(graph::layerStart).toArray();
		int[] starts = IntStream.rangeClosed(0, neurons)
				.map(n -> (int) Arrays.stream(connections).filter(c -> c < graph.incomingStart(n)).count()).toArray();
		boolean[] on = new boolean[neurons];
		for (int n = 0; n < neurons; n++) {
			on[n] = enabled.test(n);
		}
		return new NetworkGraph(layers, starts, Arrays.stream(connections).map(graph::source).toArray(),
				Arrays.stream(connections).mapToDouble(graph::weight).toArray(), graph.biases(),
				IntStream.range(0, neurons).mapToObj(graph::function).toArray(ActivationFunction[]::new), on);
	}

	private static void assertBits(double[] expected, double[] actual, String what) {
		assertEquals(expected.length, actual.length, what);
		for (int i = 0; i < expected.length; i++) {
			double wanted = Double.isNaN(expected[i]) ? Double.NaN : expected[i] + 0.0;
			double found = Double.isNaN(actual[i]) ? Double.NaN : actual[i] + 0.0;
			assertArrayEquals(new long[] {Double.doubleToLongBits(wanted)}, new long[] {Double.doubleToLongBits(found)},
					() -> what + ": " + wanted + " and " + found);
		}
	}
}
