// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

class BatchTest {

	private static final int SEEDS = 300;

	/** What is true of every network with some samples. */
	private interface Claim {
		void check(Plan plan, double[] inputs, int samples);
	}

	@Test
	void referenceHasTheBitsOfSingleRuns() throws CyclicNetworkException {
		forEachSeed((plan, inputs, samples) -> {
			double[] outputs = run(plan, BatchOptions.standard().asReference(), inputs, samples);
			assertArrayEquals(oneByOne(plan, inputs, samples), outputs);
		});
	}

	@Test
	void fusedSumsAgreeWithSingleRunsButForRounding() throws CyclicNetworkException {
		forEachSeed((plan, inputs, samples) -> {
			double[] outputs = run(plan, BatchOptions.standard(), inputs, samples);
			assertNear(oneByOne(plan, inputs, samples), outputs, 1e-11);
		});
	}

	@Test
	void singlePrecisionAgreesToItsOwnPrecision() throws CyclicNetworkException {
		forEachSeed((plan, inputs, samples) -> {
			float[] rounded = new float[inputs.length];
			for (int i = 0; i < inputs.length; i++) {
				rounded[i] = (float) inputs[i];
			}
			float[] outputs = new float[samples * plan.graph().outputCount()];
			Batch.of(plan).propagate(rounded, samples, outputs, Progress.NONE);
			double[] widened = new double[outputs.length];
			Arrays.setAll(widened, i -> outputs[i]);
			assertNear(oneByOne(plan, inputs, samples), widened, 1e-3);
		});
	}

	@Test
	void bitsDependNeitherOnThreadsNorOnTilesNorOnAcceleration() throws CyclicNetworkException {
		forEachSeed((plan, inputs, samples) -> {
			double[] expected = run(plan, BatchOptions.standard().withThreads(1), inputs, samples);
			for (int threads = 1; threads <= 3; threads++) {
				for (int tile : new int[] {1, 5, 16, 100, 128, 1000}) {
					BatchOptions options = BatchOptions.standard().withThreads(threads).withTile(tile);
					assertArrayEquals(expected, run(plan, options, inputs, samples));
					assertArrayEquals(expected, run(plan, options.plain(), inputs, samples));
				}
			}
		});
	}

	@Test
	void aSampleHasTheSameBitsWhereverItStands() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(20, 17, 9).graph());
		double[] one = new Random(1).doubles(20, -1, 1).toArray();
		double[] expected = Batch.of(plan).propagate(one);
		double[] many = new double[20 * 777];
		for (int s = 0; s < 777; s++) {
			System.arraycopy(one, 0, many, 20 * s, 20);
		}
		double[] outputs = Batch.of(plan).propagate(many);
		for (int s = 0; s < 777; s++) {
			assertArrayEquals(expected, Arrays.copyOfRange(outputs, 9 * s, 9 * s + 9));
		}
	}

	@Test
	void callersThatFollowEachOtherCloselyDoNotGetInEachOthersWay() throws Exception {
		Plan plan = Plan.compile(RandomNetworks.dense(150, 200, 10).graph());
		double[] inputs = new Random(4).doubles(150 * 200, -1, 1).toArray();
		double[] expected = Batch.of(plan, BatchOptions.standard().withThreads(1)).propagate(inputs);
		try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
			List<Future<?>> calls = new ArrayList<>();
			for (int caller = 0; caller < 5; caller++) {
				Batch batch = Batch.of(plan, BatchOptions.standard().withThreads(1 + caller));
				calls.add(callers.submit(() -> {
					for (int call = 0; call < 200; call++) {
						assertArrayEquals(expected, batch.propagate(inputs));
					}
				}));
			}
			for (Future<?> call : calls) {
				call.get(60, TimeUnit.SECONDS);
			}
		}
	}

	/** Arrays go through layers as rows, streams as columns. */
	@Test
	void arraysAndStreamsHaveTheSameBits() throws CyclicNetworkException {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			int in = 40 + random.nextInt(90);
			Plan plan = Plan.compile(RandomNetworks.dense(in, 60 + random.nextInt(500), 1 + random.nextInt(70),
					1 + random.nextInt(40)).graph());
			int samples = 1 + random.nextInt(300);
			double[] inputs = random.doubles((long) samples * in, -1, 1).toArray();
			for (BatchOptions options : List.of(BatchOptions.standard(), BatchOptions.standard().plain())) {
				Batch batch = Batch.of(plan, options);
				double[] streamed = new double[samples * plan.graph().outputCount()];
				batch.stream(source(inputs, in), tile -> System.arraycopy(tile.outputs(), 0, streamed,
						(int) tile.first() * plan.graph().outputCount(), tile.samples() * plan.graph().outputCount()),
						Progress.NONE);
				assertArrayEquals(streamed, batch.propagate(inputs));
			}
		}
	}

	private static SampleSource source(double[] inputs, int width) {
		AtomicInteger next = new AtomicInteger();
		return (room, most) -> {
			int first = next.get();
			int count = Math.min(most, inputs.length / width - first);
			System.arraycopy(inputs, first * width, room, 0, count * width);
			next.addAndGet(count);
			return count;
		};
	}

	@Test
	void otherWeightsGiveOtherResultsInTheSameTiles() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(8, 30, 3).graph());
		NetworkGraph graph = plan.graph();
		Random random = new Random(5);
		Plan changed = plan.withWeights(random.doubles(graph.connectionCount()).toArray(),
				random.doubles(graph.neuronCount()).toArray());
		double[] inputs = random.doubles(8 * 200, -1, 1).toArray();
		Batch batch = Batch.of(plan);
		batch.propagate(inputs);
		batch.propagate(floats(inputs));
		assertArrayEquals(Batch.of(changed).propagate(inputs), batch.with(changed).propagate(inputs));
		assertArrayEquals(Batch.of(changed).propagate(floats(inputs)), batch.with(changed).propagate(floats(inputs)));
		assertArrayEquals(Batch.of(plan).propagate(inputs), batch.propagate(inputs));
	}

	@Test
	void nothingBehindTheOutputsIsTouched() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(5, 7, 3).graph());
		double[] inputs = new Random(3).doubles(5 * 10, -1, 1).toArray();
		double[] outputs = new double[100];
		Arrays.fill(outputs, 42);
		Batch.of(plan).propagate(inputs, 9, outputs, Progress.NONE);
		assertArrayEquals(Arrays.copyOf(Batch.of(plan).propagate(inputs), 27), Arrays.copyOf(outputs, 27));
		for (int i = 27; i < 100; i++) {
			assertEquals(42, outputs[i]);
		}
	}

	@Test
	void noSamplesAreNoWork() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(5, 7, 3).graph());
		assertEquals(0, Batch.of(plan).propagate(new double[0]).length);
		assertEquals(0, Batch.of(plan).propagate(new float[0]).length);
	}

	@Test
	void aNetworkWithoutInputsGivesItsOutputsForEachSample() throws CyclicNetworkException {
		var builder = NetworkGraph.builder().inputs(0).layer();
		builder.neuron(0.5, TestFunctions.TANH);
		Plan plan = Plan.compile(builder.build());
		double[] outputs = new double[3];
		Batch.of(plan).propagate(new double[0], 3, outputs, Progress.NONE);
		assertArrayEquals(new double[] {Math.tanh(0.5), Math.tanh(0.5), Math.tanh(0.5)}, outputs);
	}

	@Test
	void refusesWhatDoesNotFitNamingBothSizes() throws CyclicNetworkException {
		Batch batch = Batch.of(Plan.compile(RandomNetworks.dense(5, 7, 3).graph()));
		assertMessage("inputs[12] are no whole number of samples of 5 values", () -> batch.propagate(new double[12]));
		assertMessage("inputs[14] are too few for 3 samples of 5 values",
				() -> batch.propagate(new double[14], 3, new double[9], Progress.NONE));
		assertMessage("outputs[8] have no room for 3 samples of 3 values",
				() -> batch.propagate(new float[15], 3, new float[8], Progress.NONE));
		assertThrows(IllegalArgumentException.class,
				() -> batch.propagate(new double[15], -1, new double[9], Progress.NONE));
	}

	@Test
	void optionsRefuseNothingToWorkWith() {
		assertThrows(IllegalArgumentException.class, () -> BatchOptions.standard().withThreads(0));
		assertThrows(IllegalArgumentException.class, () -> BatchOptions.standard().withTile(0));
	}

	private static void assertMessage(String expected, Runnable call) {
		assertEquals(expected, assertThrows(IllegalArgumentException.class, call::run).getMessage());
	}

	private static void forEachSeed(Claim claim) throws CyclicNetworkException {
		for (long seed = 0; seed < SEEDS; seed++) {
			Random random = new Random(seed);
			NetworkGraph graph = seed % 10 == 0
					? RandomNetworks.dense(1 + random.nextInt(60), 1 + random.nextInt(60), 1 + random.nextInt(20)).graph()
					: RandomNetworks.network(seed).graph();
			int samples = 1 + random.nextInt(300);
			double[] inputs = random.doubles((long) samples * graph.inputCount(), -1, 1).toArray();
			if (inputs.length > 0 && random.nextInt(5) == 0) {
				inputs[random.nextInt(inputs.length)] = Double.NaN;
				inputs[random.nextInt(inputs.length)] = Double.NEGATIVE_INFINITY;
			}
			try {
				claim.check(Plan.compile(graph), inputs, samples);
			} catch (AssertionError e) {
				throw new AssertionError("network of seed " + seed + ": " + e.getMessage(), e);
			}
		}
	}

	private static double[] run(Plan plan, BatchOptions options, double[] inputs, int samples) {
		double[] outputs = new double[samples * plan.graph().outputCount()];
		Batch.of(plan, options).propagate(inputs, samples, outputs, Progress.NONE);
		return outputs;
	}

	private static double[] oneByOne(Plan plan, double[] inputs, int samples) {
		int in = plan.graph().inputCount();
		int out = plan.graph().outputCount();
		double[] outputs = new double[samples * out];
		for (int s = 0; s < samples; s++) {
			double[] input = Arrays.copyOfRange(inputs, s * in, s * in + in);
			System.arraycopy(plan.propagate(input).outputs(), 0, outputs, s * out, out);
		}
		return outputs;
	}

	private static float[] floats(double[] values) {
		float[] result = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			result[i] = (float) values[i];
		}
		return result;
	}

	private static void assertNear(double[] expected, double[] actual, double tolerance) {
		assertEquals(expected.length, actual.length);
		for (int i = 0; i < expected.length; i++) {
			double allowed = tolerance * Math.max(1, Math.abs(expected[i]));
			assertTrue(Double.compare(expected[i], actual[i]) == 0 || Math.abs(expected[i] - actual[i]) <= allowed,
					expected[i] + " but was " + actual[i]);
		}
	}
}
