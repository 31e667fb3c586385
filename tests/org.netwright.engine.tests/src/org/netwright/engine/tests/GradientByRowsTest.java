// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.OutputWeighting;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/**
 * Gradients of layers that are connected with the layer before and with nothing else: they are computed by rows, and
 * have the bits that the same network has where a disabled neuron keeps it from being computed so.
 */
class GradientByRowsTest {

	private static final OutputWeighting LOSS = (sample, outputs, weights) -> {
		for (int i = 0; i < outputs.length; i++) {
			weights[i] = outputs[i] - 0.25 * (sample % 5);
		}
	};

	/** A chain of layers, and the same with a disabled neuron that is connected with all of its neighbours. */
	private record Twins(NaiveNetwork chain, NaiveNetwork disabled, int extra) {

		static Twins of(long seed, List<ActivationFunction> functions, int... sizes) {
			Twins twins = new Twins(new NaiveNetwork(), new NaiveNetwork(), sizes[0] + sizes[1]);
			twins.add(twins.chain, new Random(seed), functions, sizes, false);
			twins.add(twins.disabled, new Random(seed), functions, sizes, true);
			return twins;
		}

		private void add(NaiveNetwork network, Random random, List<ActivationFunction> functions, int[] sizes,
				boolean one) {
			int previous = 0;
			for (int layer = 0; layer < sizes.length; layer++) {
				network.openLayer();
				int start = network.neurons.size();
				for (int i = 0; i < sizes[layer]; i++) {
					int neuron = network.add(random.nextGaussian(), layer == 0 ? null : functions.get(layer - 1), true);
					for (int source = previous; layer > 0 && source < start; source++) {
						boolean real = !one || source != extra;
						network.connect(source, neuron, real ? random.nextGaussian() / Math.sqrt(sizes[layer - 1]) : 1);
					}
				}
				if (layer == 1 && one) {
					int neuron = network.add(1, functions.get(0), false);
					for (int source = previous; source < start; source++) {
						network.connect(source, neuron, 1);
					}
				}
				previous = start;
			}
		}
	}

	/** What a batch gives. */
	private record Sums(double[] weights, double[] biases, double[] inputs) {

		static Sums of(Gradient gradient, double[] inputs, int samples) {
			NetworkGraph graph = gradient.plan().graph();
			Sums sums = new Sums(new double[graph.connectionCount()], new double[graph.neuronCount()],
					new double[samples * graph.inputCount()]);
			Arrays.fill(sums.weights, Double.NaN);
			Arrays.fill(sums.biases, Double.NaN);
			gradient.sum(inputs, samples, LOSS, sums.weights, sums.biases, sums.inputs, Progress.NONE);
			return sums;
		}

		/** Those of the neurons and connections that are enabled. */
		Sums enabled(NetworkGraph graph) {
			double[] ofWeights = new double[weights.length];
			double[] ofBiases = new double[biases.length];
			int weightCount = 0;
			int biasCount = 0;
			for (int neuron = 0; neuron < biases.length; neuron++) {
				if (graph.enabled(neuron)) {
					ofBiases[biasCount++] = biases[neuron];
					for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
						if (graph.enabled(graph.source(c))) {
							ofWeights[weightCount++] = weights[c];
						}
					}
				}
			}
			return new Sums(Arrays.copyOf(ofWeights, weightCount), Arrays.copyOf(ofBiases, biasCount), inputs);
		}

		void expectSameBits(Sums others, String why) {
			assertArrayEquals(weights, others.weights, why);
			assertArrayEquals(biases, others.biases, why);
			assertArrayEquals(inputs, others.inputs, why);
		}
	}

	@BeforeAll
	static void useTheVectorApiWhereItIs() {
		Acceleration.await();
	}

	@Test
	void rowsHaveTheBitsOfNeurons() throws CyclicNetworkException {
		Random random = new Random(8);
		for (int seed = 0; seed < 24; seed++) {
			int[] sizes = new int[2 + random.nextInt(3)];
			Arrays.setAll(sizes, layer -> 1 + random.nextInt(layer < 2 ? 200 : 70));
			sizes[0] += 40;
			sizes[1] += 52;
			ActivationFunction last = seed % 2 == 0 ? TestFunctions.softmax() : TestFunctions.IDENTITY;
			List<ActivationFunction> functions = sizes.length == 2 ? List.of(last) : sizes.length == 3
					? List.of(TestFunctions.TANH, last) : List.of(TestFunctions.TANH, TestFunctions.RELU, last);
			compare(Twins.of(seed, functions, sizes), 1 + random.nextInt(300), seed % 3 == 0 ? BatchOptions.standard()
					: BatchOptions.standard().plain(), "network " + seed + " " + Arrays.toString(sizes));
		}
	}

	@Test
	void wholeVectorsHaveTheBitsOfNeurons() throws CyclicNetworkException {
		compare(Twins.of(1, List.of(TestFunctions.TANH, TestFunctions.softmax()), 784, 128, 10), 333,
				BatchOptions.standard(), "784-128-10");
		compare(Twins.of(2, List.of(TestFunctions.TANH, TestFunctions.TANH), 304, 152, 24), 129,
				BatchOptions.standard().plain(), "304-152-24");
	}

	private static void compare(Twins twins, int samples, BatchOptions options, String network)
			throws CyclicNetworkException {
		Plan chain = Plan.compile(twins.chain.graph());
		Plan disabled = Plan.compile(twins.disabled.graph());
		double[] inputs = new Random(samples).doubles((long) samples * chain.graph().inputCount(), -1, 1).toArray();
		Sums expected = Sums.of(Gradient.of(disabled, options.withThreads(1)), inputs, samples).enabled(disabled.graph());
		Gradient gradient = Gradient.of(chain, options);
		expected.expectSameBits(Sums.of(gradient, inputs, samples), network);
		expected.expectSameBits(Sums.of(gradient, inputs, samples), network + " once more");
		expected.expectSameBits(Sums.of(Gradient.of(chain, options.withThreads(3)), inputs, samples), network + ", 3 threads");
		expected.expectSameBits(Sums.of(Gradient.of(chain, options.withTile(7)), inputs, samples), network + ", tiles of 7");
	}

	@Test
	void outputsThatAreWeighedAreThoseOfABatch() throws CyclicNetworkException {
		Plan plan = Plan.compile(Twins.of(5, List.of(TestFunctions.TANH, TestFunctions.softmax()), 90, 61, 7).chain.graph());
		int samples = 150;
		double[] inputs = new Random(3).doubles(90L * samples, -1, 1).toArray();
		double[] outputs = new double[7 * samples];
		Batch.of(plan).propagate(inputs, samples, outputs, Progress.NONE);
		double[] seen = new double[7 * samples];
		Gradient.of(plan).sum(inputs, samples, (sample, values, weights) -> {
			assertArrayEquals(new double[7], weights);
			System.arraycopy(values, 0, seen, 7 * sample, 7);
		}, null, null, null, Progress.NONE);
		assertArrayEquals(outputs, seen);
	}

	@Test
	void whatIsNotWantedIsLeftOut() throws CyclicNetworkException {
		Plan plan = Plan.compile(Twins.of(5, List.of(TestFunctions.TANH, TestFunctions.RELU), 90, 61, 7).chain.graph());
		Gradient gradient = Gradient.of(plan);
		double[] inputs = new Random(3).doubles(90L * 150, -1, 1).toArray();
		Sums all = Sums.of(gradient, inputs, 150);
		double[] weights = new double[all.weights.length];
		gradient.sum(inputs, 150, LOSS, weights, null, null, Progress.NONE);
		assertArrayEquals(all.weights, weights);
		double[] biases = new double[all.biases.length];
		gradient.sum(inputs, 150, LOSS, null, biases, null, Progress.NONE);
		assertArrayEquals(all.biases, biases);
		double[] ofInputs = new double[all.inputs.length];
		gradient.sum(inputs, 150, LOSS, null, null, ofInputs, Progress.NONE);
		assertArrayEquals(all.inputs, ofInputs);
		gradient.sum(inputs, 0, LOSS, weights, biases, null, Progress.NONE);
		assertArrayEquals(new double[weights.length], weights);
		assertArrayEquals(new double[biases.length], biases);
	}

	@Test
	void longerArraysAreOnlyTouchedWhereSamplesAre() throws CyclicNetworkException {
		Plan plan = Plan.compile(Twins.of(6, List.of(TestFunctions.TANH, TestFunctions.RELU), 88, 61, 7).chain.graph());
		double[] inputs = new Random(3).doubles(88L * 70, -1, 1).toArray();
		double[] expected = inputs.clone();
		double[] ofInputs = new double[inputs.length];
		Arrays.fill(ofInputs, 3);
		Gradient.of(plan).sum(inputs, 69, LOSS, null, null, ofInputs, Progress.NONE);
		assertArrayEquals(expected, inputs);
		for (int i = 0; i < 88; i++) {
			assertEquals(3, ofInputs[69 * 88 + i]);
			assertNotEquals(3, ofInputs[68 * 88 + i]);
		}
	}

	@Test
	void referenceModeStaysCloseToWhatRowsGive() throws CyclicNetworkException {
		Plan plan = Plan.compile(Twins.of(7, List.of(TestFunctions.TANH, TestFunctions.softmax()), 100, 60, 12).chain.graph());
		double[] inputs = new Random(3).doubles(100L * 90, -1, 1).toArray();
		Sums rows = Sums.of(Gradient.of(plan), inputs, 90);
		Sums reference = Sums.of(Gradient.of(plan, BatchOptions.standard().asReference()), inputs, 90);
		assertArrayEquals(reference.weights, rows.weights, 1e-12);
		assertArrayEquals(reference.biases, rows.biases, 1e-12);
		assertArrayEquals(reference.inputs, rows.inputs, 1e-12);
	}
}
