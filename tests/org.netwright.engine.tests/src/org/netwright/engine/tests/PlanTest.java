// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;
import static org.netwright.engine.tests.TestFunctions.TANH;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.tests.support.GoldenFile;

class PlanTest {

	@Test
	void layersAreTheStepsWhereAllConnectionsRunForward() throws CyclicNetworkException {
		NetworkGraph graph = GoldenGraph.of(GoldenFile.SHAPES.network());
		Plan plan = Plan.compile(graph);
		assertEquals(5, plan.stepCount());
		assertArrayEquals(new int[] {17, 18, 19, 20}, plan.step(2));
		assertSame(graph, plan.graph());
		assertEquals("plan of 5 steps for a network of 5 layers, 33 neurons, 52 connections", plan.toString());
	}

	@Test
	void skippingConnectionsLeaveLayersAsSteps() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int hidden = builder.neuron(0, IDENTITY);
		int early = builder.layer().neuron(0, IDENTITY);
		int late = builder.neuron(0, IDENTITY);
		Plan plan = Plan.compile(builder.connect(0, hidden, 2).connect(0, early, 3).connect(hidden, late, 5).build());
		assertArrayEquals(new int[] {early, late}, plan.step(2));
		assertArrayEquals(new double[] {1, 2, 3, 10}, plan.propagate(new double[] {1}).activations());
	}

	@Test
	void longestWaysAreTheStepsWhereConnectionsStayInALayer() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int first = builder.neuron(0, IDENTITY);
		int second = builder.neuron(0, IDENTITY);
		int third = builder.neuron(0, IDENTITY);
		int onlyBias = builder.layer().neuron(4, IDENTITY);
		Plan plan = Plan.compile(builder.connect(0, third, 1).connect(third, second, 2).connect(0, first, 1)
				.connect(second, first, 3).build());
		assertEquals(4, plan.stepCount());
		assertArrayEquals(new int[] {0}, plan.step(0));
		assertArrayEquals(new int[] {third, onlyBias}, plan.step(1));
		assertArrayEquals(new int[] {second}, plan.step(2));
		assertArrayEquals(new int[] {first}, plan.step(3));
		assertArrayEquals(new double[] {1, 7, 2, 1, 4}, plan.propagate(new double[] {1}).activations());
	}

	@Test
	void stepsCannotBeChangedFromOutside() throws CyclicNetworkException {
		Plan plan = Plan.compile(GoldenGraph.of(GoldenFile.SHAPES.network()));
		plan.step(0)[0] = 99;
		assertEquals(0, plan.step(0)[0]);
		assertThrows(IndexOutOfBoundsException.class, () -> plan.step(5));
	}

	@Test
	void neuronWithoutConnectionsIsItsBias() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		builder.neuron(0.5, TANH);
		assertEquals(Math.tanh(0.5), Plan.compile(builder.build()).propagate(new double[1]).activation(1));
	}

	@Test
	void doubledConnectionsAddUp() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int neuron = builder.neuron(0, IDENTITY);
		Plan plan = Plan.compile(builder.connect(0, neuron, 2).connect(0, neuron, 3).build());
		assertEquals(5, plan.propagate(new double[] {1}).activation(neuron));
	}

	@Test
	void productsAreAddedInOrderAndTheBiasComesLast() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(3).layer();
		int neuron = builder.neuron(1e16, IDENTITY);
		Plan plan = Plan.compile(builder.connect(2, neuron, 1e16).connect(0, neuron, 1).connect(1, neuron, -1e16).build());
		assertEquals(((1e16 + 1) - 1e16) + 1e16, plan.propagate(new double[] {1, 1, 1}).preActivation(neuron));
	}

	@Test
	void notANumberTravelsButNotOutOfADisabledNeuron() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int one = builder.neuron(0, IDENTITY);
		int other = builder.neuron(0, IDENTITY);
		builder.connect(0, one, 1).connect(1, one, 1).connect(1, other, Double.NaN);
		Plan plan = Plan.compile(builder.build());
		assertTrue(Double.isNaN(plan.propagate(new double[] {Double.NaN, 1}).activation(one)));
		assertTrue(Double.isNaN(plan.propagate(new double[] {1, 1}).activation(other)));
		Trace trace = Plan.compile(builder.disable(1).build()).propagate(new double[] {1, Double.POSITIVE_INFINITY});
		assertArrayEquals(new double[] {1, 0, 1, 0}, trace.activations());
	}

	@Test
	void wrongInputSizeNamesBothSizes() throws CyclicNetworkException {
		Plan plan = Plan.compile(GoldenGraph.of(GoldenFile.SHAPES.network()));
		WrongInputSizeException e = assertThrows(WrongInputSizeException.class, () -> plan.propagate(new double[8]));
		assertEquals("The network takes 9 input values but got 8.", e.getMessage());
		assertEquals(9, e.expected());
		assertEquals(8, e.actual());
		assertThrows(WrongInputSizeException.class, () -> plan.start(new double[10]));
	}

	@Test
	void otherWeightsOfAnotherShapeAreRefused() throws CyclicNetworkException {
		Plan plan = Plan.compile(GoldenGraph.of(GoldenFile.SHAPES.network()));
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> plan.withWeights(new double[55], new double[33]));
		assertEquals("weight[55] does not fit source[52]: one value per connection", e.getMessage());
	}

	@Test
	void emptyNetworkAndEmptyLayersCanBeRun() throws CyclicNetworkException {
		Plan nothing = Plan.compile(NetworkGraph.builder().build());
		assertEquals(0, nothing.stepCount());
		assertTrue(nothing.propagate(new double[0]).isComplete());
		Plan hollow = Plan.compile(NetworkGraph.builder().inputs(2).layer().layer().build());
		assertEquals(3, hollow.stepCount());
		assertEquals(0, hollow.step(1).length);
		assertEquals(0, hollow.propagate(new double[2]).outputs().length);
	}

	@Test
	void functionThatThrowsIsNotHidden() throws CyclicNetworkException {
		ActivationFunction broken = TestFunctions.elementwise(z -> {
			throw new ArithmeticException("broken");
		});
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		builder.neuron(0, broken);
		Plan plan = Plan.compile(builder.build());
		assertThrows(ArithmeticException.class, () -> plan.propagate(new double[1]));
	}

	@Test
	void takesTheNumbersOfAGraphOfTheSameStructure() throws CyclicNetworkException {
		NaiveNetwork network = RandomNetworks.network(17);
		NetworkGraph graph = network.graph();
		NetworkGraph again = network.graph();
		double[] biases = new double[graph.neuronCount()];
		NetworkGraph changed = again.withWeights(graph.weights(), biases);
		assertTrue(graph.sameStructure(again));
		assertTrue(graph.sameStructure(changed));
		Plan plan = Plan.compile(graph);
		assertSame(changed, plan.with(changed).graph());
		double[] input = RandomNetworks.input(network, 1);
		assertArrayEquals(Plan.compile(changed).propagate(input).activations(),
				plan.with(changed).propagate(input).activations());
	}

	@Test
	void refusesTheNumbersOfAnotherStructure() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(4, 3).graph());
		assertThrows(IllegalArgumentException.class, () -> plan.with(RandomNetworks.dense(4, 2).graph()));
		NaiveNetwork other = RandomNetworks.dense(4, 3);
		other.connect(0, 4, 1);
		assertThrows(IllegalArgumentException.class, () -> plan.with(other.graph()));
	}
}
