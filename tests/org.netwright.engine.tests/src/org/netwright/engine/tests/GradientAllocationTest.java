// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.OutputWeighting;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

import com.sun.management.ThreadMXBean;

/** What gradients claim about memory, on the calling thread. */
class GradientAllocationTest {

	/** The JVM needs some of them to compile vectors, which take memory until then. */
	private static final int ROUNDS = 100;
	private static final OutputWeighting FIRST = (sample, outputs, weights) -> weights[0] = 1;

	private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@BeforeAll
	static void useTheVectorApiWhereItIs() {
		Acceleration.await();
	}

	@Test
	void warmBatchesUseTheirMemoryAgain() throws CyclicNetworkException {
		expectLittle(RandomNetworks.dense(200, 150, 10).graph(), BatchOptions.standard());
	}

	/** Without vectors, of which the JVM may still make some objects for each tile. */
	@Test
	void warmBatchesByRowsUseTheirMemoryAgain() throws CyclicNetworkException {
		expectLittle(NetworkGraph.builder().inputs(201).dense(new double[201 * 150], new double[150], TestFunctions.TANH)
				.dense(new double[150 * 10], new double[10], TestFunctions.softmax()).build(), BatchOptions.standard().plain());
	}

	private void expectLittle(NetworkGraph graph, BatchOptions options) throws CyclicNetworkException {
		int size = graph.inputCount();
		Gradient gradient = Gradient.of(Plan.compile(graph), options.withThreads(1));
		double[] weights = new double[graph.connectionCount()];
		double[] biases = new double[graph.neuronCount()];
		double[] inputs = new double[size * 3000];
		double[] inputGradients = new double[size * 3000];
		long few = bytes(() -> gradient.sum(inputs, 600, FIRST, weights, biases, inputGradients, Progress.NONE));
		long many = bytes(() -> gradient.sum(inputs, 3000, FIRST, weights, biases, inputGradients, Progress.NONE));
		assertTrue(few < 100_000, few + " bytes for 600 samples");
		assertTrue(many < 100_000, many + " bytes for 3000 samples");
	}

	/** The least that was allocated in some rounds: the others may have warmed something up. */
	private long bytes(Runnable work) {
		long least = Long.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			work.run();
			least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
		}
		return least;
	}
}
