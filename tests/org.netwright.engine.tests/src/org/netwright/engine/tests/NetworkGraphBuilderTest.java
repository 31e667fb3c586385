// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;
import static org.netwright.engine.tests.TestFunctions.TANH;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

class NetworkGraphBuilderTest {

	@Test
	void keepsTheOrderOfConnectionsPerNeuron() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int first = builder.neuron(0, TANH);
		int second = builder.neuron(0, TANH);
		NetworkGraph graph = builder.connect(1, second, 1).connect(1, first, 2).connect(0, second, 3)
				.connect(0, first, 4).build();
		assertArrayEquals(new double[] {2, 4, 1, 3}, graph.weights());
		assertEquals(1, graph.source(0));
		assertEquals(0, graph.source(3));
	}

	@Test
	void connectsAheadToNeuronsThatComeLater() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).connect(0, 1, 0.5).layer();
		builder.neuron(0, TANH);
		assertEquals(0.5, builder.build().weight(0));
	}

	@Test
	void goesOnAfterBuilding() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int neuron = builder.neuron(0, TANH);
		NetworkGraph before = builder.build();
		NetworkGraph after = builder.connect(0, neuron, 1).disable(neuron).build();
		assertEquals(0, before.connectionCount());
		assertEquals(1, after.connectionCount());
		assertFalse(after.enabled(neuron));
	}

	@Test
	void holdsManyNeuronsAndConnections() {
		double[] ones = new double[100 * 100];
		Arrays.fill(ones, 1);
		NetworkGraph graph = NetworkGraph.builder().inputs(100).dense(ones, new double[100], IDENTITY).build();
		assertEquals(200, graph.neuronCount());
		assertEquals(10_000, graph.connectionCount());
	}

	@Test
	void multipliesByDenseMatricesRowByRow() throws Exception {
		Plan plan = Plan.compile(NetworkGraph.builder().inputs(3)
				.dense(new double[] {1, 2, 3, 4, 5, 6}, new double[] {0.5, -0.5}, IDENTITY).build());
		Trace trace = plan.propagate(new double[] {1, 10, 100});
		assertArrayEquals(new double[] {321.5, 653.5}, trace.outputs());
	}

	@Test
	void namesBothShapesOfADenseLayerThatDoesNotFit() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(3);
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> builder.dense(new double[5], new double[2], TANH));
		assertEquals("weights[5] does not fit biases[2] after a layer of 3: 2 x 3 are needed", e.getMessage());
		assertEquals(1, builder.build().layerCount());
	}

	@Test
	void refusesAnythingBeforeTheInputLayerAndASecondOne() {
		assertThrows(IllegalStateException.class, () -> NetworkGraph.builder().layer());
		assertThrows(IllegalStateException.class, () -> NetworkGraph.builder().neuron(0, TANH));
		assertThrows(IllegalStateException.class, () -> NetworkGraph.builder().inputs(1).inputs(1));
		assertThrows(IllegalStateException.class, () -> NetworkGraph.builder().inputs(1).neuron(0, TANH));
	}

	@Test
	void refusesConnectionsToNowhere() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).connect(0, 7, 1);
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
		assertEquals("a connection from neuron 0 goes to neuron 7 but there are 1 neurons", e.getMessage());
	}

	@Test
	void refusesToDisableWhatIsNotThere() {
		assertThrows(IndexOutOfBoundsException.class, () -> NetworkGraph.builder().inputs(1).disable(1));
	}
}
