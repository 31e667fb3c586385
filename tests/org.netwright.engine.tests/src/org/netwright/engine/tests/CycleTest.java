// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

class CycleTest {

	@Test
	void cycleIsNamedNeuronByNeuron() {
		NetworkGraphBuilder builder = layers(1, 3);
		NetworkGraph graph = builder.connect(0, 1, 1).connect(1, 2, 1).connect(2, 3, 1).connect(3, 1, 1).build();
		CyclicNetworkException e = assertThrows(CyclicNetworkException.class, () -> Plan.compile(graph));
		assertArrayEquals(new int[] {1, 2, 3}, e.cycle());
		assertEquals("The network has a cycle: neuron 1 -> 2 -> 3 -> 1."
				+ " Remove or disable one of these connections or neurons.", e.getMessage());
	}

	@Test
	void neuronThatFeedsItselfIsACycleOfOne() {
		NetworkGraph graph = layers(1, 2).connect(0, 1, 1).connect(2, 2, 1).build();
		CyclicNetworkException e = assertThrows(CyclicNetworkException.class, () -> Plan.compile(graph));
		assertArrayEquals(new int[] {2}, e.cycle());
	}

	@Test
	void neuronsThatOnlyHangOnACycleAreNotNamed() {
		NetworkGraph graph = layers(1, 2, 2, 2).connect(0, 1, 1).connect(1, 3, 1).connect(3, 4, 1).connect(4, 3, 1)
				.connect(4, 5, 1).connect(5, 6, 1).build();
		CyclicNetworkException e = assertThrows(CyclicNetworkException.class, () -> Plan.compile(graph));
		assertArrayEquals(new int[] {3, 4}, e.cycle());
	}

	@Test
	void backwardConnectionAloneIsNoCycle() throws CyclicNetworkException {
		Plan plan = Plan.compile(layers(1, 1, 1).connect(0, 2, 2).connect(2, 1, 3).build());
		assertArrayEquals(new int[] {2}, plan.step(1));
		assertArrayEquals(new int[] {1}, plan.step(2));
		assertEquals(6, plan.propagate(new double[] {1}).activation(1));
	}

	@Test
	void disabledNeuronBreaksACycle() throws CyclicNetworkException {
		NetworkGraphBuilder builder = layers(1, 3).connect(0, 1, 1).connect(1, 2, 1).connect(2, 3, 1).connect(3, 1, 1);
		assertThrows(CyclicNetworkException.class, () -> Plan.compile(builder.build()));
		Plan plan = Plan.compile(builder.disable(3).build());
		assertArrayEquals(new double[] {5, 5, 5, 0}, plan.propagate(new double[] {5}).activations());
	}

	@Test
	void cycleOfAHundredThousandNeuronsIsFoundAsWell() {
		int count = 100_000;
		NetworkGraphBuilder builder = layers(1, count);
		for (int neuron = 1; neuron <= count; neuron++) {
			builder.connect(neuron, neuron == count ? 1 : neuron + 1, 1);
		}
		NetworkGraph graph = builder.build();
		CyclicNetworkException e = assertThrows(CyclicNetworkException.class, () -> Plan.compile(graph));
		assertEquals(count, e.cycle().length);
	}

	@Test
	void cycleIsRealWhereverItIs() {
		int found = 0;
		for (long seed = 0; seed < 300; seed++) {
			NetworkGraph graph = tangled(seed);
			try {
				Plan.compile(graph);
				assertDoesNotThrow(() -> Plan.check(graph));
			} catch (CyclicNetworkException e) {
				assertCycle(graph, e);
				assertEquals(e.getMessage(), assertThrows(e.getClass(), () -> Plan.check(graph)).getMessage(), "checking says the same as compiling");
				found++;
			}
		}
		assertTrue(found > 100, "networks with a cycle: " + found);
	}

	/** A random network with some connections that run anywhere. */
	private static NetworkGraph tangled(long seed) {
		NaiveNetwork network = RandomNetworks.network(seed);
		Random random = new Random(seed);
		int inputs = network.inputCount();
		int others = network.neurons.size() - inputs;
		for (int i = 0; i < others; i++) {
			network.connect(inputs + random.nextInt(others), inputs + random.nextInt(others), 1);
		}
		return network.graph();
	}

	private static void assertCycle(NetworkGraph graph, CyclicNetworkException e) {
		int[] cycle = e.cycle();
		assertTrue(cycle.length > 0);
		assertEquals(cycle.length, Arrays.stream(cycle).distinct().count());
		for (int i = 0; i < cycle.length; i++) {
			int source = cycle[i];
			int target = cycle[(i + 1) % cycle.length];
			boolean together = graph.function(source).layerWide() && graph.function(source) == graph.function(target);
			assertTrue(together || connected(graph, source, target), source + " -> " + target);
			assertTrue(graph.enabled(source));
			assertFalse(source < cycle[0]);
		}
	}

	private static boolean connected(NetworkGraph graph, int source, int target) {
		for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
			if (graph.source(c) == source) {
				return true;
			}
		}
		return false;
	}

	private static NetworkGraphBuilder layers(int inputs, int... sizes) {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(inputs);
		for (int size : sizes) {
			builder.layer();
			for (int i = 0; i < size; i++) {
				builder.neuron(0, IDENTITY);
			}
		}
		return builder;
	}
}
