// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;
import static org.netwright.engine.tests.TestFunctions.TANH;
import static org.netwright.engine.tests.TestFunctions.softmax;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.LayerWideCycleException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

class LayerWideFunctionTest {

	@Test
	void softmaxSeesItsWholeLayer() throws CyclicNetworkException {
		Trace trace = Plan.compile(NetworkGraph.builder().inputs(3)
				.dense(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, new double[3], softmax()).build())
				.propagate(new double[] {0, Math.log(2), Math.log(5)});
		assertArrayEquals(new double[] {0.125, 0.25, 0.625}, trace.outputs(), 1e-15);
		assertEquals(Math.log(5), trace.preActivation(5));
	}

	@Test
	void softmaxLeavesOutNeuronsThatAreDisabledOrHaveAnotherFunction() throws CyclicNetworkException {
		ActivationFunction softmax = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		builder.neuron(0, softmax);
		int disabled = builder.neuron(7, softmax);
		builder.neuron(0.5, TANH);
		builder.neuron(Math.log(3), softmax);
		double[] outputs = Plan.compile(builder.disable(disabled).build()).propagate(new double[1]).outputs();
		assertArrayEquals(new double[] {0.25, 0, Math.tanh(0.5), 0.75}, outputs, 1e-15);
	}

	@Test
	void softmaxOfAnotherLayerOrAnotherInstanceIsAnotherOne() throws CyclicNetworkException {
		ActivationFunction shared = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(0).layer();
		builder.neuron(0, shared);
		builder.neuron(0, softmax());
		builder.layer().neuron(0, shared);
		double[] activations = Plan.compile(builder.build()).propagate(new double[0]).activations();
		assertArrayEquals(new double[] {1, 1, 1}, activations);
	}

	@Test
	void softmaxKeepsToItsLayerEvenWhereAnotherLayerIsComputedInTheSameStep() throws CyclicNetworkException {
		ActivationFunction shared = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int one = builder.neuron(0, shared);
		int other = builder.layer().neuron(0, shared);
		int last = builder.neuron(0, IDENTITY);
		int afterLast = builder.neuron(0, IDENTITY);
		Plan plan = Plan.compile(builder.connect(last, afterLast, 1).build());
		assertArrayEquals(new int[] {one, other, last}, plan.step(1));
		assertArrayEquals(new double[] {0, 1, 1, 0, 0}, plan.propagate(new double[1]).activations());
	}

	@Test
	void layersThatShareASoftmaxInstanceMayFeedEachOther() throws CyclicNetworkException {
		ActivationFunction shared = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int one = builder.neuron(0, shared);
		int beside = builder.neuron(0, IDENTITY);
		int other = builder.layer().neuron(0, shared);
		Plan plan = Plan.compile(builder.connect(one, beside, 2).connect(beside, other, 3).build());
		assertArrayEquals(new double[] {0, 1, 2, 1}, plan.propagate(new double[1]).activations());
		assertEquals(6, plan.propagate(new double[1]).preActivation(other));
	}

	@Test
	void softmaxWaitsForTheLastOfItsNeurons() throws CyclicNetworkException {
		ActivationFunction softmax = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int first = builder.neuron(0, softmax);
		int late = builder.neuron(Math.log(3), softmax);
		int helper = builder.neuron(0, IDENTITY);
		Plan plan = Plan.compile(builder.connect(0, first, 1).connect(0, helper, 1).connect(helper, late, 0).build());
		assertArrayEquals(new int[] {helper}, plan.step(1));
		assertArrayEquals(new int[] {first, late}, plan.step(2));
		assertArrayEquals(new double[] {0.25, 0.75, 0}, plan.propagate(new double[1]).outputs(), 1e-15);
	}

	@Test
	void neuronsOfOneSoftmaxCannotFeedEachOther() {
		ActivationFunction softmax = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int first = builder.neuron(0, softmax);
		int between = builder.neuron(0, TANH);
		int second = builder.neuron(0, softmax);
		NetworkGraph graph = builder.connect(first, between, 1).connect(between, second, 1).build();
		LayerWideCycleException e = assertThrows(LayerWideCycleException.class, () -> Plan.compile(graph));
		assertArrayEquals(new int[] {first, between, second}, e.cycle());
		assertEquals(1, e.layer());
		assertEquals("The activation function of layer 1 needs all its neurons at once, but one of them feeds another:"
				+ " neuron 1 -> 2 -> 3 -> 1. Remove or disable one of these connections or neurons, or give one of"
				+ " them an activation function of its own.", e.getMessage());
	}

	@Test
	void twoSoftmaxLayersCannotWaitForEachOther() {
		ActivationFunction one = softmax();
		ActivationFunction other = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int a = builder.neuron(0, one);
		int b = builder.neuron(0, one);
		int c = builder.layer().neuron(0, other);
		int d = builder.neuron(0, other);
		NetworkGraph graph = builder.connect(a, c, 1).connect(d, b, 1).build();
		LayerWideCycleException e = assertThrows(LayerWideCycleException.class, () -> Plan.compile(graph));
		assertArrayEquals(new int[] {a, c, d, b}, e.cycle());
	}

	@Test
	void realCycleIsReportedAsSuch() {
		ActivationFunction softmax = softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int first = builder.neuron(0, softmax);
		int second = builder.neuron(0, softmax);
		NetworkGraph graph = builder.connect(first, second, 1).connect(second, first, 1).build();
		CyclicNetworkException e = assertThrows(CyclicNetworkException.class, () -> Plan.compile(graph));
		assertEquals(CyclicNetworkException.class, e.getClass());
		assertArrayEquals(new int[] {first, second}, e.cycle());
	}

	@Test
	void oneCallRemapsAllNeuronsOfALayerThatShareAFunction() throws CyclicNetworkException {
		List<Integer> sizes = new ArrayList<>();
		ActivationFunction counting = new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				sizes.add(to - from);
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return 1;
			}
		};
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		for (int i = 0; i < 6; i++) {
			builder.neuron(i, i == 2 ? TANH : counting);
		}
		builder.layer().neuron(0, counting);
		Plan.compile(builder.build()).propagate(new double[1]);
		assertEquals(List.of(5, 1), sizes);
	}
}
