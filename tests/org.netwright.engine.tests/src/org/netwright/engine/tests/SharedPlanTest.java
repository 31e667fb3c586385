// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.tests.support.GoldenFile;

import com.sun.management.ThreadMXBean;

class SharedPlanTest {

	private static final int THREADS = 8;

	@Test
	void manyThreadsGetEqualResultsFromOnePlan() throws Exception {
		NaiveNetwork network = RandomNetworks.network(11);
		Plan plan = Plan.compile(network.graph());
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Callable<List<double[]>>> works = new ArrayList<>();
			for (int thread = 0; thread < THREADS; thread++) {
				works.add(() -> results(plan, network));
			}
			List<double[]> expected = results(plan, network);
			for (Future<List<double[]>> future : threads.invokeAll(works)) {
				List<double[]> actual = future.get();
				for (int i = 0; i < expected.size(); i++) {
					assertArrayEquals(expected.get(i), actual.get(i));
				}
			}
		}
	}

	@Test
	void propagationAllocatesTheTraceAndNothingElse() throws Exception {
		Plan plan = Plan.compile(GoldenGraph.of(GoldenFile.SHAPES.network()));
		double[] input = GoldenFile.SHAPES.network().sample("cross").input();
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		Trace[] traces = new Trace[100];
		long least = Long.MAX_VALUE;
		for (int round = 0; round < 20; round++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			for (int i = 0; i < traces.length; i++) {
				traces[i] = plan.propagate(input);
			}
			least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / traces.length);
		}
		int valuesAndHeaders = 2 * (33 * Double.BYTES + 16);
		assertTrue(least <= valuesAndHeaders + 64, "bytes per propagation: " + least);
	}

	private static List<double[]> results(Plan plan, NaiveNetwork network) {
		List<double[]> results = new ArrayList<>();
		for (int seed = 0; seed < 500; seed++) {
			Trace trace = plan.propagate(RandomNetworks.input(network, seed));
			double[] products = new double[trace.graph().connectionCount()];
			Arrays.setAll(products, trace::product);
			results.add(trace.activations());
			results.add(products);
		}
		return results;
	}
}
