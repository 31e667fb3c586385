// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

class TraceTest {

	private final double[] input = {2, 3};
	private Trace trace;

	/** Two inputs of which the second is disabled, two neurons, one output. */
	@BeforeEach
	void run() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int first = builder.neuron(1, TestFunctions.elementwise(z -> -z));
		int second = builder.neuron(0, IDENTITY);
		int output = builder.layer().neuron(0.5, IDENTITY);
		builder.connect(0, first, 10).connect(1, first, 100).connect(0, second, 4);
		builder.connect(first, output, 1).connect(second, output, 2);
		trace = Plan.compile(builder.disable(1).build()).propagate(input);
	}

	@Test
	void knowsWhatWasPutInAlsoWhereItIsDisabled() {
		assertEquals(2, trace.input(0));
		assertEquals(3, trace.input(1));
		assertArrayEquals(new double[] {2, 3}, trace.inputs());
	}

	@Test
	void inputNeuronsAreTheirValue() {
		assertEquals(2, trace.preActivation(0));
		assertEquals(2, trace.activation(0));
		assertEquals(0, trace.preActivation(1));
		assertEquals(0, trace.activation(1));
	}

	@Test
	void otherNeuronsAreSumAndResult() {
		assertArrayEquals(new double[] {2, 0, 21, 8, -4.5}, trace.preActivations());
		assertArrayEquals(new double[] {2, 0, -21, 8, -4.5}, trace.activations());
		assertEquals(21, trace.preActivation(2));
		assertEquals(-21, trace.activation(2));
	}

	@Test
	void layersComeOneByOne() {
		assertArrayEquals(new double[] {21, 8}, trace.preActivations(1));
		assertArrayEquals(new double[] {-21, 8}, trace.activations(1));
		assertArrayEquals(new double[] {-4.5}, trace.outputs());
		assertThrows(IndexOutOfBoundsException.class, () -> trace.activations(3));
	}

	@Test
	void productsAreWeightTimesActivation() {
		assertEquals(20, trace.product(0));
		assertEquals(0, trace.product(1));
		assertEquals(-21, trace.product(3));
		assertEquals(16, trace.product(4));
	}

	@Test
	void nothingCanBeChangedFromOutside() {
		input[0] = 9;
		trace.inputs()[0] = 9;
		trace.activations()[0] = 9;
		trace.activations(0)[0] = 9;
		trace.preActivations()[0] = 9;
		assertEquals(2, trace.input(0));
		assertEquals(2, trace.activation(0));
		assertEquals(2, trace.preActivation(0));
	}

	@Test
	void remembersTheWeightsItWasRunWith() throws CyclicNetworkException {
		NetworkGraph graph = trace.graph();
		Plan other = Plan.compile(graph).withWeights(new double[5], new double[5]);
		assertEquals(20, trace.product(0));
		assertEquals(0, other.propagate(input).product(0));
		assertSame(other.graph(), other.propagate(input).graph());
	}

	@Test
	void refusesIndicesOfNothing() {
		assertThrows(IndexOutOfBoundsException.class, () -> trace.input(2));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.input(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.activation(5));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.preActivation(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.product(5));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.isComputed(5));
		assertTrue(trace.isComputed(4));
	}
}
