// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.engine.tests.TestFunctions.TANH;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

class NetworkGraphTest {

	/** Arrays of a network of 2 inputs, 2 hidden neurons and 1 output, to be spoiled one at a time. */
	private static final class Arrays {
		int[] layerStart = {0, 2, 4, 5};
		int[] incomingStart = {0, 0, 0, 2, 3, 6};
		int[] source = {0, 1, 1, 2, 3, 0};
		double[] weight = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
		double[] bias = {0, 0, 1, 2, 3};
		ActivationFunction[] function = {null, null, TANH, TANH, TANH};
		boolean[] enabled = {true, true, true, false, true};

		NetworkGraph graph() {
			return new NetworkGraph(layerStart, incomingStart, source, weight, bias, function, enabled);
		}
	}

	@Test
	void knowsItsSizes() {
		NetworkGraph graph = new Arrays().graph();
		assertEquals(5, graph.neuronCount());
		assertEquals(3, graph.layerCount());
		assertEquals(2, graph.inputCount());
		assertEquals(1, graph.outputCount());
		assertEquals(6, graph.connectionCount());
		assertEquals("network of 3 layers, 5 neurons, 6 connections", graph.toString());
	}

	@Test
	void knowsItsLayers() {
		NetworkGraph graph = new Arrays().graph();
		assertEquals(2, graph.layerStart(1));
		assertEquals(5, graph.layerStart(3));
		assertEquals(2, graph.layerSize(1));
		assertEquals(0, graph.layerOf(1));
		assertEquals(1, graph.layerOf(2));
		assertEquals(2, graph.layerOf(4));
	}

	@Test
	void knowsItsNeurons() {
		NetworkGraph graph = new Arrays().graph();
		assertNull(graph.function(1));
		assertSame(TANH, graph.function(2));
		assertEquals(3, graph.bias(4));
		assertTrue(graph.enabled(2));
		assertFalse(graph.enabled(3));
	}

	@Test
	void knowsConnectionsFromBothEnds() {
		NetworkGraph graph = new Arrays().graph();
		assertEquals(3, graph.incomingStart(4));
		assertEquals(6, graph.incomingStart(5));
		assertEquals(3, graph.source(4));
		assertEquals(4, graph.target(4));
		assertEquals(0.5, graph.weight(4));
		assertArrayEquals(new int[] {0, 5}, outgoing(graph, 0));
		assertArrayEquals(new int[] {1, 2}, outgoing(graph, 1));
		assertArrayEquals(new int[] {3}, outgoing(graph, 2));
		assertArrayEquals(new int[] {4}, outgoing(graph, 3));
		assertArrayEquals(new int[0], outgoing(graph, 4));
	}

	@Test
	void doesNotNoticeWhenItsArraysAreChangedLater() {
		Arrays arrays = new Arrays();
		NetworkGraph graph = arrays.graph();
		arrays.layerStart[1] = 3;
		arrays.incomingStart[3] = 3;
		arrays.source[0] = 1;
		arrays.weight[0] = 9;
		arrays.bias[2] = 9;
		arrays.function[2] = null;
		arrays.enabled[2] = false;
		graph.weights()[0] = 9;
		graph.biases()[2] = 9;
		assertEquals(2, graph.layerStart(1));
		assertEquals(2, graph.incomingStart(3));
		assertEquals(0, graph.source(0));
		assertEquals(0.1, graph.weight(0));
		assertEquals(1, graph.bias(2));
		assertSame(TANH, graph.function(2));
		assertTrue(graph.enabled(2));
	}

	@Test
	void takesOtherWeights() {
		NetworkGraph graph = new Arrays().graph();
		double[] weights = {6, 5, 4, 3, 2, 1};
		NetworkGraph changed = graph.withWeights(weights, new double[] {0, 0, 7, 8, 9});
		weights[0] = -1;
		assertEquals(6, changed.weight(0));
		assertEquals(9, changed.bias(4));
		assertEquals(0.1, graph.weight(0));
		assertEquals(3, changed.source(4));
	}

	@Test
	void bearsNothingAtAll() {
		NetworkGraph nothing = new NetworkGraph(new int[] {0}, new int[] {0}, new int[0], new double[0], new double[0],
				new ActivationFunction[0], new boolean[0]);
		assertEquals(0, nothing.layerCount());
		assertEquals(0, nothing.inputCount());
		assertEquals(0, nothing.outputCount());
	}

	@Test
	void bearsAnyNumberAsWeight() {
		Arrays arrays = new Arrays();
		arrays.weight[0] = Double.NaN;
		arrays.weight[1] = Double.NEGATIVE_INFINITY;
		assertTrue(Double.isNaN(arrays.graph().weight(0)));
	}

	@Test
	void namesBothShapesThatDoNotFit() {
		assertRefused("weight[5] does not fit source[6]: one value per connection", a -> a.weight = new double[5]);
		assertRefused("bias[4] does not fit function[5]: one value per neuron", a -> a.bias = new double[4]);
		assertRefused("enabled[6] does not fit function[5]: one value per neuron", a -> a.enabled = new boolean[6]);
		assertRefused("layerStart ends at 4 but function[5] holds 5 neurons", a -> a.layerStart = new int[] {0, 2, 4});
		assertRefused("incomingStart ends at 3 but source[6] holds 6 connections", a -> a.incomingStart[5] = 3);
		assertRefused("incomingStart[4] does not fit function[5]: needs one start per neuron and the end, 6 in all",
				a -> a.incomingStart = new int[] {0, 0, 0, 6});
	}

	@Test
	void refusesStartsThatAreNoStarts() {
		assertRefused("layerStart must start with 0", a -> a.layerStart[0] = 1);
		assertRefused("layerStart must start with 0", a -> a.layerStart = new int[0]);
		assertRefused("incomingStart falls from 7 to 3 at position 4", a -> a.incomingStart[3] = 7);
	}

	@Test
	void refusesConnectionsFromNowhere() {
		assertRefused("connection 3 comes from neuron 5 but there are 5 neurons", a -> a.source[3] = 5);
		assertRefused("connection 0 comes from neuron -1 but there are 5 neurons", a -> a.source[0] = -1);
	}

	@Test
	void refusesInputNeuronsThatCompute() {
		assertRefused("input neuron 1 has an incoming connection: the input layer only takes values",
				a -> a.incomingStart[2] = 1);
		assertRefused("input neuron 0 has an activation function: the input layer only takes values",
				a -> a.function[0] = TANH);
	}

	@Test
	void refusesOtherNeuronsWithoutFunction() {
		assertRefused("neuron 4 in layer 2 has no activation function", a -> a.function[4] = null);
	}

	@Test
	void refusesOtherWeightsOfAnotherShape() {
		NetworkGraph graph = new Arrays().graph();
		assertThrows(IllegalArgumentException.class, () -> graph.withWeights(new double[7], new double[5]));
		assertThrows(IllegalArgumentException.class, () -> graph.withWeights(new double[6], new double[3]));
	}

	private static void assertRefused(String message, Consumer<Arrays> spoil) {
		Arrays arrays = new Arrays();
		spoil.accept(arrays);
		assertEquals(message, assertThrows(IllegalArgumentException.class, arrays::graph).getMessage());
	}

	private static int[] outgoing(NetworkGraph graph, int neuron) {
		int[] result = new int[graph.outgoingStart(neuron + 1) - graph.outgoingStart(neuron)];
		for (int i = 0; i < result.length; i++) {
			result[i] = graph.outgoing(graph.outgoingStart(neuron) + i);
		}
		return result;
	}
}
