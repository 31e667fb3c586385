// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.NetworkGradient;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.WrongInputSizeException;

/** Gradients of single inputs. */
class GradientTest {

	private static final int NETWORKS = 150;
	private static final int CHANGES = 25;

	@Test
	void everyDerivativeIsThatOfANaiveWalk() throws CyclicNetworkException {
		int compared = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			NaiveNetwork network = RandomNetworks.finiteNetwork(seed);
			Plan plan = Plan.compile(network.graph());
			if (plan.graph().outputCount() > 0) {
				compared += compare(network, plan, seed, BatchOptions.standard());
				compared += compare(network, plan, seed, BatchOptions.standard().plain().asReference());
			}
		}
		assertTrue(compared > 2000, "compared only " + compared);
	}

	private static int compare(NaiveNetwork network, Plan plan, int seed, BatchOptions options) {
		double[] input = RandomNetworks.input(network, seed);
		List<NetworkGradient> gradients = Gradient.of(plan, options).outputs(input);
		List<DualWalk.Change> changes = new ArrayList<>(DualWalk.changes(network));
		Collections.shuffle(changes, new Random(seed));
		List<DualWalk.Change> some = changes.subList(0, Math.min(CHANGES, changes.size()));
		for (DualWalk.Change change : some) {
			DualWalk walk = new DualWalk(network, input, change);
			for (int output = 0; output < gradients.size(); output++) {
				double expected = walk.activation(network.neurons.size() - gradients.size() + output);
				double actual = derivative(gradients.get(output), plan.graph(), change);
				assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)),
						"network " + seed + ", " + change + ", output " + output);
			}
		}
		return some.size() * gradients.size();
	}

	private static double derivative(NetworkGradient gradient, NetworkGraph graph, DualWalk.Change change) {
		if (change.edge() >= 0) {
			return gradient.weight(graph.incomingStart(change.neuron()) + change.edge());
		}
		return change.neuron() < graph.inputCount() ? gradient.input(change.neuron()) : gradient.bias(change.neuron());
	}

	@Test
	void smallNetworkIsDerivedByHand() throws CyclicNetworkException {
		// out = tanh(3 * relu(2 * x + 1) - 1), at x = 0.25: relu gives 1.5, the last sum is 3.5
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int middle = builder.neuron(1, TestFunctions.RELU);
		int last = builder.layer().neuron(-1, TestFunctions.TANH);
		NetworkGraph graph = builder.connect(0, middle, 2).connect(middle, last, 3).build();
		NetworkGradient gradient = Gradient.of(Plan.compile(graph)).output(new double[] { 0.25 }, 0);
		double slope = 1 - Math.tanh(3.5) * Math.tanh(3.5);
		assertEquals(Math.tanh(3.5), gradient.value(), 1e-15);
		assertEquals(slope, gradient.bias(last), 1e-15);
		assertEquals(slope * 1.5, gradient.weight(1), 1e-15);
		assertEquals(slope * 3, gradient.bias(middle), 1e-15);
		assertEquals(slope * 3 * 0.25, gradient.weight(0), 1e-15);
		assertEquals(slope * 3 * 2, gradient.input(0), 1e-15);
		assertEquals(0, gradient.bias(0));
	}

	@Test
	void gradientOfAWeightedSumIsTheWeightedSumOfGradients() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(7, 11, 5).graph());
		Gradient gradient = Gradient.of(plan);
		double[] input = new Random(1).doubles(7, -1, 1).toArray();
		double[] weighting = { 0.5, -2, 0, 1, 3 };
		NetworkGradient sum = gradient.weighted(input, weighting);
		double[] expected = new double[plan.graph().connectionCount()];
		double value = 0;
		for (int output = 0; output < 5; output++) {
			NetworkGradient one = gradient.output(input, output);
			value += weighting[output] * one.value();
			for (int c = 0; c < expected.length; c++) {
				expected[c] += weighting[output] * one.weight(c);
			}
		}
		assertArrayEquals(expected, sum.weights(), 1e-13);
		assertEquals(value, sum.value(), 1e-13);
	}

	@Test
	void jacobianHasTheInputsOfEveryOutput() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(6, 9, 21).graph());
		Gradient gradient = Gradient.of(plan);
		double[] input = new Random(2).doubles(6, -1, 1).toArray();
		double[] jacobian = gradient.jacobian(input);
		List<NetworkGradient> all = gradient.outputs(input);
		assertEquals(21 * 6, jacobian.length);
		assertEquals(21, all.size());
		for (int output = 0; output < 21; output++) {
			assertArrayEquals(gradient.output(input, output).inputs(), all.get(output).inputs());
			for (int i = 0; i < 6; i++) {
				assertEquals(all.get(output).input(i), jacobian[output * 6 + i]);
			}
		}
	}

	@Test
	void whatIsDisabledHasNoInfluence() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int on = builder.neuron(0, TestFunctions.TANH);
		int off = builder.neuron(0, TestFunctions.TANH);
		int out = builder.layer().neuron(0, TestFunctions.IDENTITY);
		int silent = builder.neuron(0, TestFunctions.IDENTITY);
		builder.connect(0, on, 1).connect(1, on, 2).connect(0, off, 3).connect(on, out, 4).connect(off, out, 5)
				.connect(on, silent, 6).disable(off).disable(1).disable(silent);
		Gradient gradient = Gradient.of(Plan.compile(builder.build()));
		NetworkGradient first = gradient.output(new double[] { 0, 0.5 }, 0);
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0, 0 }, new double[] { first.weight(1), first.weight(2),
				first.weight(4), first.weight(5), first.bias(off), first.input(1) });
		assertEquals(4, first.input(0));
		NetworkGradient second = gradient.output(new double[] { 0, 0.5 }, 1);
		assertArrayEquals(new double[2], second.inputs());
		assertArrayEquals(new double[6], second.weights());
		assertEquals(0, second.value());
	}

	@Test
	void networkOfInputsAloneIsItsOwnGradient() throws CyclicNetworkException {
		Gradient gradient = Gradient.of(Plan.compile(NetworkGraph.builder().inputs(3).disable(2).build()));
		assertArrayEquals(new double[] { 1, 0, 0, 0, 1, 0, 0, 0, 0 }, gradient.jacobian(new double[] { 4, 5, 6 }));
	}

	@Test
	void doubledConnectionsAreDerivedOneByOne() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		for (int i = 0; i < 6; i++) {
			int neuron = builder.neuron(0.1 * i, TestFunctions.TANH);
			builder.connect(0, neuron, 0.3).connect(1, neuron, -0.2).connect(0, neuron, 0.1 * i).connect(1, neuron, 0.5)
					.connect(0, neuron, -0.05);
		}
		int out = builder.layer().neuron(0, TestFunctions.IDENTITY);
		for (int i = 0; i < 6; i++) {
			builder.connect(2 + i, out, i - 2.5);
		}
		Plan plan = Plan.compile(builder.build());
		double[] input = { 0.4, -0.7 };
		NetworkGradient gradient = Gradient.of(plan).output(input, 0);
		double h = 1e-6;
		for (int i = 0; i < 2; i++) {
			double[] above = input.clone();
			double[] below = input.clone();
			above[i] += h;
			below[i] -= h;
			double expected = (plan.propagate(above).outputs()[0] - plan.propagate(below).outputs()[0]) / (2 * h);
			assertEquals(expected, gradient.input(i), 1e-9);
		}
		assertEquals(gradient.weight(0), gradient.weight(2));
	}

	@Test
	void notANumberGoesBackToAllThatItTouches() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int touched = builder.neuron(0, TestFunctions.TANH);
		int clean = builder.neuron(0, TestFunctions.TANH);
		builder.layer().neuron(0, TestFunctions.IDENTITY);
		builder.connect(0, touched, 1).connect(1, clean, 1).connect(touched, 4, 1).connect(clean, 4, 1);
		Gradient gradient = Gradient.of(Plan.compile(builder.build()));
		NetworkGradient of = gradient.output(new double[] { Double.NaN, 0 }, 0);
		assertTrue(Double.isNaN(of.value()) && Double.isNaN(of.input(0)) && Double.isNaN(of.weight(0)));
		assertEquals(1, of.input(1));
	}

	@Test
	void functionOfAWholeLayerThatSaysNoGradientHasNone() throws CyclicNetworkException {
		var deaf = new org.netwright.engine.function.ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				// stays what it is
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return 1;
			}

			@Override
			public boolean layerWide() {
				return true;
			}
		};
		Gradient gradient = Gradient.of(Plan.compile(
				NetworkGraph.builder().inputs(1).dense(new double[] { 1, 2 }, new double[2], deaf).build()));
		assertThrows(UnsupportedOperationException.class, () -> gradient.output(new double[1], 0));
	}

	@Test
	void wrongSizesAreNamed() throws CyclicNetworkException {
		Gradient gradient = Gradient.of(Plan.compile(RandomNetworks.dense(4, 3).graph()));
		assertThrows(WrongInputSizeException.class, () -> gradient.output(new double[5], 0));
		assertThrows(WrongInputSizeException.class, () -> gradient.jacobian(new double[3]));
		assertThrows(IndexOutOfBoundsException.class, () -> gradient.output(new double[4], 3));
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> gradient.weighted(new double[4], new double[2]));
		assertEquals("3 weights of outputs are needed, not 2", e.getMessage());
	}

	@Test
	void otherWeightsUseTheSameRoom() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(8, 20, 4).graph());
		NetworkGraph graph = plan.graph();
		double[] weights = new Random(4).doubles(graph.connectionCount(), -1, 1).toArray();
		Plan changed = plan.withWeights(weights, graph.biases());
		double[] input = new Random(5).doubles(8, -1, 1).toArray();
		assertArrayEquals(Gradient.of(changed).output(input, 1).weights(),
				Gradient.of(plan).with(changed).output(input, 1).weights());
		Plan other = Plan.compile(RandomNetworks.dense(8, 3).graph());
		assertEquals(24, Gradient.of(plan).with(other).output(input, 1).weights().length);
	}
}
