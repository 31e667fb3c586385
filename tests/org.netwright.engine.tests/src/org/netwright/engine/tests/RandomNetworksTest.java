// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Propagation;
import org.netwright.engine.plan.Trace;

/** Every value is compared to the last bit. */
class RandomNetworksTest {

	private static final int SEEDS = 600;

	/** What is true of every network. */
	private interface Claim {
		void check(long seed) throws CyclicNetworkException;
	}

	@Test
	void anyFeedForwardNetworkGivesWhatANaiveWalkGives() throws CyclicNetworkException {
		forEachSeed(seed -> {
			NaiveNetwork network = RandomNetworks.network(seed);
			double[] input = RandomNetworks.input(network, seed);
			Trace trace = Plan.compile(network.graph()).propagate(input);
			NaiveNetwork.Walk walk = network.new Walk(input);
			for (int neuron = 0; neuron < network.neurons.size(); neuron++) {
				assertEquals(walk.preActivation(neuron), trace.preActivation(neuron), "pre-activation of " + neuron);
				assertEquals(walk.activation(neuron), trace.activation(neuron), "activation of " + neuron);
			}
		});
	}

	@Test
	void denseLayersOfAnyWidthGiveWhatANaiveWalkGives() throws CyclicNetworkException {
		for (int width = 1; width < 40; width++) {
			NaiveNetwork network = RandomNetworks.dense(width, 50 - width, width + 3, 1);
			double[] input = RandomNetworks.input(network, width);
			Trace trace = Plan.compile(network.graph()).propagate(input);
			NaiveNetwork.Walk walk = network.new Walk(input);
			for (int neuron = 0; neuron < network.neurons.size(); neuron++) {
				assertEquals(walk.preActivation(neuron), trace.preActivation(neuron), width + ": " + neuron);
			}
		}
	}

	@Test
	void windowsThatMoveAcrossTheInputGiveWhatANaiveWalkGives() throws CyclicNetworkException {
		NaiveNetwork network = RandomNetworks.windows(40, 10);
		double[] input = RandomNetworks.input(network, 1);
		Trace trace = Plan.compile(network.graph()).propagate(input);
		NaiveNetwork.Walk walk = network.new Walk(input);
		for (int neuron = 0; neuron < network.neurons.size(); neuron++) {
			assertEquals(walk.preActivation(neuron), trace.preActivation(neuron), "pre-activation of " + neuron);
		}
	}

	@Test
	void productsAndBiasAddUpToThePreActivation() throws CyclicNetworkException {
		forEachSeed(seed -> {
			NaiveNetwork network = RandomNetworks.network(seed);
			NetworkGraph graph = network.graph();
			Trace trace = Plan.compile(graph).propagate(RandomNetworks.input(network, seed));
			for (int neuron = graph.inputCount(); neuron < graph.neuronCount(); neuron++) {
				double z = 0;
				for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
					z += trace.product(c);
				}
				if (graph.enabled(neuron)) {
					assertEquals(z + graph.bias(neuron), trace.preActivation(neuron));
				} else {
					assertEquals(0, z);
				}
			}
		});
	}

	@Test
	void everyNeuronIsInOneStepAfterAllItDependsOn() throws CyclicNetworkException {
		forEachSeed(seed -> {
			NetworkGraph graph = RandomNetworks.network(seed).graph();
			Plan plan = Plan.compile(graph);
			Set<Integer> done = new HashSet<>();
			for (int step = 0; step < plan.stepCount(); step++) {
				for (int neuron : plan.step(step)) {
					assertEquals(neuron < graph.inputCount(), step == 0);
					for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
						boolean live = graph.enabled(neuron) && graph.enabled(graph.source(c));
						assertTrue(!live || done.contains(graph.source(c)));
					}
				}
				for (int neuron : plan.step(step)) {
					assertTrue(done.add(neuron));
				}
			}
			assertEquals(graph.neuronCount(), done.size());
		});
	}

	@Test
	void otherWeightsGiveWhatAFreshPlanGives() throws CyclicNetworkException {
		forEachSeed(seed -> {
			NaiveNetwork network = RandomNetworks.network(seed);
			NetworkGraph graph = network.graph();
			Random random = new Random(seed);
			double[] weights = random.doubles(graph.connectionCount(), -2, 2).toArray();
			double[] biases = random.doubles(graph.neuronCount(), -2, 2).toArray();
			Plan patched = Plan.compile(graph).withWeights(weights, biases);
			Plan fresh = Plan.compile(graph.withWeights(weights, biases));
			double[] input = RandomNetworks.input(network, seed);
			assertArrayEquals(fresh.propagate(input).preActivations(), patched.propagate(input).preActivations());
			assertArrayEquals(fresh.propagate(input).activations(), patched.propagate(input).activations());
			assertArrayEquals(weights, patched.graph().weights());
		});
	}

	@Test
	void wanderingForwardAndBackEndsWhereAStraightRunEnds() throws CyclicNetworkException {
		forEachSeed(seed -> {
			NaiveNetwork network = RandomNetworks.network(seed);
			double[] input = RandomNetworks.input(network, seed);
			Plan plan = Plan.compile(network.graph());
			Trace straight = plan.propagate(input);
			Propagation propagation = plan.start(input);
			Random random = new Random(seed);
			for (int move = 0; move < 200; move++) {
				switch (random.nextInt(5)) {
					case 0 -> propagation.back();
					case 1 -> propagation.backNeuron();
					case 2 -> propagation.step();
					default -> propagation.stepNeuron();
				}
				assertPartOf(straight, propagation.trace());
			}
			while (!propagation.done()) {
				assertTrue(propagation.step());
			}
			assertTrue(propagation.trace().isComplete());
			assertArrayEquals(straight.preActivations(), propagation.trace().preActivations());
			assertArrayEquals(straight.activations(), propagation.trace().activations());
		});
	}

	@Test
	void thereAreNetworksOfEveryKindAmongThem() throws CyclicNetworkException {
		int ranked = 0;
		int layerWide = 0;
		int disabled = 0;
		for (long seed = 0; seed < SEEDS; seed++) {
			NetworkGraph graph = RandomNetworks.network(seed).graph();
			Plan plan = Plan.compile(graph);
			ranked += plan.stepCount() != graph.layerCount() ? 1 : 0;
			boolean wide = false;
			boolean off = false;
			for (int neuron = 0; neuron < graph.neuronCount(); neuron++) {
				wide |= graph.function(neuron) != null && graph.function(neuron).layerWide();
				off |= !graph.enabled(neuron);
			}
			layerWide += wide ? 1 : 0;
			disabled += off ? 1 : 0;
		}
		assertTrue(ranked > 100, "with steps other than layers: " + ranked);
		assertTrue(layerWide > 50, "with layer-wide functions: " + layerWide);
		assertTrue(disabled > 100, "with disabled neurons: " + disabled);
	}

	private static void forEachSeed(Claim claim) throws CyclicNetworkException {
		for (long seed = 0; seed < SEEDS; seed++) {
			try {
				claim.check(seed);
			} catch (AssertionError e) {
				throw new AssertionError("network of seed " + seed + ": " + e.getMessage(), e);
			}
		}
	}

	private static void assertPartOf(Trace whole, Trace part) {
		NetworkGraph graph = whole.graph();
		for (int neuron = 0; neuron < graph.neuronCount(); neuron++) {
			double expected = part.isComputed(neuron) ? whole.activation(neuron) : Double.NaN;
			assertEquals(expected, part.activation(neuron));
			for (int c = graph.incomingStart(neuron); part.isComputed(neuron) && c < graph.incomingStart(neuron + 1); c++) {
				int source = graph.source(c);
				boolean live = graph.enabled(neuron) && graph.enabled(source);
				assertFalse(live && !part.isComputed(source), "computed before all it depends on");
			}
		}
	}
}
