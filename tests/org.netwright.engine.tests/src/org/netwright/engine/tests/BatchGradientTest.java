// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.NetworkGradient;
import org.netwright.engine.gradient.OutputWeighting;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/** Gradients of batches. */
class BatchGradientTest {

	/** Half the squared distance from 0.25, as a loss that depends on the outputs. */
	private static final OutputWeighting LOSS = (sample, outputs, weights) -> {
		for (int i = 0; i < outputs.length; i++) {
			weights[i] = outputs[i] - 0.25;
		}
	};

	/** What a batch gives. */
	private record Sums(double[] weights, double[] biases, double[] inputs) {

		static Sums of(Gradient gradient, double[] inputs, int samples, OutputWeighting weighting) {
			NetworkGraph graph = gradient.plan().graph();
			Sums sums = new Sums(new double[graph.connectionCount()], new double[graph.neuronCount()],
					new double[samples * graph.inputCount()]);
			gradient.sum(inputs, samples, weighting, sums.weights, sums.biases, sums.inputs, Progress.NONE);
			return sums;
		}

		void expectSameBits(Sums others, String why) {
			assertArrayEquals(weights, others.weights, why);
			assertArrayEquals(biases, others.biases, why);
			assertArrayEquals(inputs, others.inputs, why);
		}
	}

	@Test
	void sumsAreThoseOfSingleInputs() throws CyclicNetworkException {
		for (int seed = 0; seed < 60; seed++) {
			NaiveNetwork network = RandomNetworks.finiteNetwork(seed);
			Plan plan = Plan.compile(network.graph());
			int samples = 1 + seed % 21;
			double[] inputs = new Random(seed).doubles((long) samples * plan.graph().inputCount(), -1, 1).toArray();
			compareWithSingle(plan, inputs, samples, seed);
		}
	}

	@Test
	void sumsOfLargerNetworksAreThoseOfSingleInputs() throws CyclicNetworkException {
		compareWithSingle(Plan.compile(RandomNetworks.dense(150, 140, 130, 3).graph()),
				new Random(1).doubles(150 * 300, -1, 1).toArray(), 300, 1);
		compareWithSingle(Plan.compile(RandomNetworks.windows(200, 30).graph()),
				new Random(1).doubles(200 * 140, -1, 1).toArray(), 140, 2);
	}

	@Test
	void inputsThatNothingReadsHaveNoDerivative() throws CyclicNetworkException {
		int first = 5;
		int read = 29;
		int hidden = 19;
		int samples = 203;
		Random random = new Random(4);
		double[] weights = random.doubles((long) hidden * read, -1, 1).toArray();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(40).layer();
		for (int neuron = 0; neuron < hidden; neuron++) {
			int target = builder.neuron(0.1, TestFunctions.IDENTITY);
			for (int i = 0; i < read; i++) {
				builder.connect(first + i, target, weights[neuron * read + i]);
			}
		}
		builder.dense(random.doubles(hidden, 1, 2).toArray(), new double[1], TestFunctions.IDENTITY);
		NetworkGraph graph = builder.build();
		double[] inputs = random.doubles(40L * samples, -1, 1).toArray();
		Sums sums = Sums.of(Gradient.of(Plan.compile(graph)), inputs, samples, (_, _, counts) -> counts[0] = 1);
		for (int input = 0; input < 40; input++) {
			double expected = 0;
			double sum = 0;
			for (int neuron = 0; neuron < hidden && input >= first && input < first + read; neuron++) {
				expected += graph.weight(hidden * read + neuron) * weights[neuron * read + input - first];
			}
			for (int s = 0; s < samples; s++) {
				assertEquals(expected, sums.inputs[s * 40 + input], 1e-12);
				sum += inputs[s * 40 + input];
			}
			if (expected != 0) {
				assertEquals(graph.weight(hidden * read) * sum, sums.weights[input - first], 1e-11);
			}
		}
	}

	private static void compareWithSingle(Plan plan, double[] inputs, int samples, int seed) {
		NetworkGraph graph = plan.graph();
		Gradient gradient = Gradient.of(plan);
		Sums sums = Sums.of(gradient, inputs, samples, LOSS);
		double[] weights = new double[graph.connectionCount()];
		double[] biases = new double[graph.neuronCount()];
		for (int s = 0; s < samples; s++) {
			double[] input = new double[graph.inputCount()];
			System.arraycopy(inputs, s * input.length, input, 0, input.length);
			double[] weighting = plan.propagate(input).outputs();
			for (int i = 0; i < weighting.length; i++) {
				weighting[i] -= 0.25;
			}
			NetworkGradient one = gradient.weighted(input, weighting);
			add(one.weights(), weights);
			add(one.biases(), biases);
			double[] ofInput = new double[input.length];
			System.arraycopy(sums.inputs, s * input.length, ofInput, 0, input.length);
			expect(one.inputs(), ofInput, seed);
		}
		expect(weights, sums.weights, seed);
		expect(biases, sums.biases, seed);
	}

	private static void add(double[] values, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] += values[i];
		}
	}

	private static void expect(double[] expected, double[] actual, int seed) {
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], actual[i], 1e-10 * Math.max(1, Math.abs(expected[i])), "network " + seed);
		}
	}

	@Test
	void bitsDoNotDependOnThreadsTilesOrTheVectorApi() throws CyclicNetworkException {
		for (Plan plan : new Plan[] { Plan.compile(RandomNetworks.dense(61, 47, 9).graph()),
				Plan.compile(RandomNetworks.windows(90, 11).graph()), Plan.compile(RandomNetworks.finiteNetwork(5).graph()) }) {
			int samples = 700;
			double[] inputs = new Random(3).doubles((long) samples * plan.graph().inputCount(), -1, 1).toArray();
			BatchOptions options = BatchOptions.standard();
			Sums expected = Sums.of(Gradient.of(plan, options.withThreads(1)), inputs, samples, LOSS);
			for (int threads : new int[] { 2, 3, 8 }) {
				expected.expectSameBits(Sums.of(Gradient.of(plan, options.withThreads(threads)), inputs, samples, LOSS),
						threads + " threads");
			}
			for (int tile : new int[] { 1, 8, 50 }) {
				expected.expectSameBits(Sums.of(Gradient.of(plan, options.withTile(tile)), inputs, samples, LOSS),
						"tiles of " + tile);
			}
			expected.expectSameBits(Sums.of(Gradient.of(plan, options.plain()), inputs, samples, LOSS), "plain");
		}
	}

	@Test
	void memoryThatIsUsedAgainLeavesNoTraces() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(20, 30, 5).graph());
		Gradient gradient = Gradient.of(plan);
		double[] inputs = new Random(3).doubles(20 * 100, -1, 1).toArray();
		Sums first = Sums.of(gradient, inputs, 100, LOSS);
		Sums.of(gradient, inputs, 37, LOSS);
		first.expectSameBits(Sums.of(gradient, inputs, 100, LOSS), "again");
	}

	@Test
	void whatIsNotWantedIsLeftOut() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(20, 30, 5).graph());
		Gradient gradient = Gradient.of(plan);
		double[] inputs = new Random(3).doubles(20 * 50, -1, 1).toArray();
		Sums all = Sums.of(gradient, inputs, 50, LOSS);
		double[] weights = new double[all.weights.length];
		gradient.sum(inputs, 50, LOSS, weights, null, null, Progress.NONE);
		assertArrayEquals(all.weights, weights);
		double[] ofInputs = new double[all.inputs.length];
		gradient.sum(inputs, 50, LOSS, null, null, ofInputs, Progress.NONE);
		assertArrayEquals(all.inputs, ofInputs);
		gradient.sum(inputs, 50, LOSS, null, null, null, Progress.NONE);
	}

	@Test
	void noSamplesGiveZeros() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(4, 3).graph());
		double[] weights = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
		Gradient.of(plan).sum(new double[0], 0, LOSS, weights, null, null, Progress.NONE);
		assertArrayEquals(new double[12], weights);
	}

	@Test
	void weightedOutputsAreSummedUp() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(6, 8, 2).graph());
		Gradient gradient = Gradient.of(plan);
		double[] inputs = new Random(3).doubles(6 * 3, -1, 1).toArray();
		double[] weighting = { 1, 0, 0.5, -1, 0, 2 };
		NetworkGradient sum = gradient.sum(inputs, weighting);
		double value = 0;
		double[] biases = new double[plan.graph().neuronCount()];
		double[] ofInputs = new double[6];
		for (int s = 0; s < 3; s++) {
			double[] input = java.util.Arrays.copyOfRange(inputs, 6 * s, 6 * s + 6);
			NetworkGradient one = gradient.weighted(input, new double[] { weighting[2 * s], weighting[2 * s + 1] });
			value += one.value();
			add(one.biases(), biases);
			add(one.inputs(), ofInputs);
		}
		assertEquals(value, sum.value(), 1e-14);
		assertArrayEquals(biases, sum.biases(), 1e-14);
		assertArrayEquals(ofInputs, sum.inputs(), 1e-14);
	}

	@Test
	void everySampleIsWeighedOnceAndTold() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(5, 4).graph());
		int samples = 1000;
		int[] seen = new int[samples];
		AtomicLong done = new AtomicLong();
		Progress progress = new Progress() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void worked(long finished, long total) {
				assertEquals(samples, total);
				assertTrue(finished > done.getAndSet(finished));
			}
		};
		Gradient.of(plan).sum(new double[5 * samples], samples, (sample, outputs, weights) -> {
			synchronized (seen) {
				seen[sample]++;
			}
			assertEquals(4, outputs.length);
			assertArrayEquals(new double[4], weights);
			weights[0] = 1;
		}, new double[20], null, null, progress);
		for (int times : seen) {
			assertEquals(1, times);
		}
		assertEquals(samples, done.get());
	}

	@Test
	void cancelledWorkStops() throws CyclicNetworkException {
		Gradient gradient = Gradient.of(Plan.compile(RandomNetworks.dense(100, 100, 10).graph()));
		AtomicLong weighed = new AtomicLong();
		Progress progress = new Progress() {
			@Override
			public boolean cancelled() {
				return weighed.get() > 0;
			}

			@Override
			public void worked(long done, long total) {
				// nobody is watching
			}
		};
		assertThrows(CancellationException.class, () -> gradient.sum(new double[100 * 20_000], 20_000,
				(sample, outputs, weights) -> weighed.incrementAndGet(), new double[11_000], null, null, progress));
		assertTrue(weighed.get() < 20_000);
	}

	@Test
	void whatAWeightingThrowsReachesTheCaller() throws CyclicNetworkException {
		Gradient gradient = Gradient.of(Plan.compile(RandomNetworks.dense(5, 4).graph()));
		IllegalStateException e = assertThrows(IllegalStateException.class,
				() -> gradient.sum(new double[5000], 1000, (sample, outputs, weights) -> {
					throw new IllegalStateException("no weights for " + outputs.length);
				}, new double[20], null, null, Progress.NONE));
		assertEquals("no weights for 4", e.getMessage());
	}

	@Test
	void wrongSizesAreNamed() throws CyclicNetworkException {
		Gradient gradient = Gradient.of(Plan.compile(RandomNetworks.dense(4, 3).graph()));
		expectRefusal("2 samples need 2 x 4 input values, but the array has 7",
				() -> gradient.sum(new double[7], 2, LOSS, null, null, null, Progress.NONE));
		expectRefusal("12 derivatives by weights are needed, not 11",
				() -> gradient.sum(new double[8], 2, LOSS, new double[11], null, null, Progress.NONE));
		expectRefusal("7 derivatives by biases are needed, not 3",
				() -> gradient.sum(new double[8], 2, LOSS, null, new double[3], null, Progress.NONE));
		expectRefusal("2 samples need 2 x 4 derivatives by inputs, but the array has 4",
				() -> gradient.sum(new double[8], 2, LOSS, null, null, new double[4], Progress.NONE));
		expectRefusal("a batch has no fewer than 0 samples, not -1",
				() -> gradient.sum(new double[8], -1, LOSS, null, null, null, Progress.NONE));
		expectRefusal("6 weights of outputs are needed, not 5", () -> gradient.sum(new double[8], new double[5]));
		expectRefusal("8 input values are needed, not 9", () -> gradient.sum(new double[9], new double[6]));
	}

	private static void expectRefusal(String message, org.junit.jupiter.api.function.Executable call) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
	}
}
