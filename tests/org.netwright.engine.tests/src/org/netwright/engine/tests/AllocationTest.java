// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;

import com.sun.management.ThreadMXBean;

/** What is claimed about memory, on the calling thread. */
class AllocationTest {

	private static final int MILLION = 1_000_000;
	private static final BatchOptions ALONE = BatchOptions.standard().withThreads(1).plain();

	private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** The least that was allocated in some rounds: the others may have warmed something up. */
	private long bytes(int rounds, Runnable work) {
		long least = Long.MAX_VALUE;
		for (int round = 0; round < rounds; round++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			work.run();
			least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
		}
		return least;
	}

	@Test
	void aWarmRunIntoAWorkspaceAllocatesNothing() throws CyclicNetworkException {
		Plan plan = Plan.compile(GoldenGraph.of(GoldenFile.SHAPES.network()));
		double[] input = GoldenFile.SHAPES.network().sample("cross").input();
		Workspace workspace = plan.workspace();
		assertEquals(0, bytes(200, () -> {
			for (int i = 0; i < 100; i++) {
				plan.propagate(input, workspace);
			}
		}));
	}

	@Test
	void aWarmRunOfDenseLayersAllocatesNothingWithVectorsToo() throws CyclicNetworkException {
		Acceleration.await();
		Plan plan = Plan.compile(RandomNetworks.dense(40, 38, 17).graph());
		double[] input = new double[40];
		Workspace workspace = plan.workspace();
		assertEquals(0, bytes(1000, () -> {
			for (int i = 0; i < 100; i++) {
				plan.propagate(input, workspace);
			}
		}));
	}

	@Test
	void aBatchUsesItsTilesAgain() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(30, 40, 10).graph());
		Batch batch = Batch.of(plan, ALONE);
		double[] inputs = new double[30 * 5000];
		double[] outputs = new double[10 * 5000];
		long bytes = bytes(50, () -> batch.propagate(inputs, 5000, outputs, Progress.NONE));
		assertTrue(bytes < 2000, "bytes per batch: " + bytes);
	}

	@Test
	void aStreamTakesAsMuchMemoryForMillionsAsForThousands() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(20, 4, 2).graph());
		Batch batch = Batch.of(plan, ALONE);
		long tiles = (1 << 20) / 128;
		long bytes = bytes(3, () -> assertEquals(1 << 20,
				batch.stream(Levels.of(20, -1, 1), tile -> { }, Progress.NONE)));
		int oneForEachTile = 100;
		assertTrue(bytes < tiles * oneForEachTile, "bytes per stream: " + bytes);
	}

	@Test
	void aLargeTileIsNeverLargerThanItMayBe() throws CyclicNetworkException {
		int neurons = 300_000;
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		for (int i = 0; i < neurons; i++) {
			builder.connect(0, builder.neuron(i, TestFunctions.IDENTITY), 1);
		}
		Plan plan = Plan.compile(builder.build());
		double[] outputs = new double[neurons * 20];
		long bytes = bytes(1, () -> Batch.of(plan, ALONE).propagate(new double[20], 20, outputs, Progress.NONE));
		assertTrue(bytes < 80 << 20, "bytes per tile: " + bytes);
		assertEquals(neurons - 1, outputs[outputs.length - 1]);
	}

	@Test
	void aMillionDenseConnectionsTakeLittleMoreThanTheirWeights() throws CyclicNetworkException {
		double[] weights = new Random(1).doubles(MILLION).toArray();
		NetworkGraph graph = NetworkGraph.builder().inputs(1000).dense(weights, new double[1000], TestFunctions.TANH)
				.build();
		assertCompiledWithin(9 << 20, graph);
		Plan plan = Plan.compile(graph);
		double[] biases = graph.biases();
		long copyInTheGraphAndOneInThePlan = 2L * MILLION * Double.BYTES;
		assertTrue(bytes(2, () -> plan.withWeights(weights, biases)) < copyInTheGraphAndOneInThePlan + (1 << 20));
	}

	@Test
	void aMillionSparseConnectionsTakeTheirSourcesToo() throws CyclicNetworkException {
		Random random = new Random(2);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(4000).layer();
		for (int target = 0; target < 1000; target++) {
			int neuron = builder.neuron(0, TestFunctions.TANH);
			for (int i = 0; i < 1000; i++) {
				builder.connect(random.nextInt(4000), neuron, random.nextGaussian());
			}
		}
		// Weights, sources, and sources again while they are counted.
		assertCompiledWithin(32 << 20, builder.build());
	}

	private void assertCompiledWithin(long most, NetworkGraph graph) {
		long bytes = bytes(2, () -> {
			try {
				Plan.compile(graph);
			} catch (CyclicNetworkException e) {
				throw new AssertionError(e);
			}
		});
		assertTrue(bytes < most, "bytes for a plan: " + bytes);
	}
}
