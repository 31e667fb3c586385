// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.engine.function.ActivationFunction;

import com.sun.management.ThreadMXBean;

/** Functions allocate nothing once they are warm, in none of their forms. */
class AllocationTest {

	private static final int ROUNDS = 50;

	static Collection<TriedFunction> all() {
		return TriedFunction.all();
	}

	@BeforeEach
	void needTheJdksOwnBean() {
		assumeTrue(ModuleLayer.boot().findModule("jdk.management").isPresent(), "needs the module jdk.management");
	}

	@ParameterizedTest
	@MethodSource("all")
	void warmFunctionsAllocateNothing(TriedFunction tried) {
		ActivationFunction function = tried.function();
		double[] z = new Random(1).doubles(500, -3, 3).toArray();
		double[] values = new double[500];
		double[] slopes = new double[500];
		float[] floats = new float[500];
		assertEquals(0, bytes(() -> {
			System.arraycopy(z, 0, values, 0, 500);
			function.apply(values, 0, 500);
			System.arraycopy(z, 0, values, 0, 500);
			function.applyFast(values, 0, 500);
			function.derivatives(z, values, slopes, 0, 500);
			function.backpropagate(z, values, slopes, 0, 500);
			function.apply(floats, 0, 500);
		}));
	}

	/** The least that was allocated in some rounds: the others may have warmed something up. */
	private static long bytes(Runnable work) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long least = Long.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			work.run();
			least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
		}
		return least;
	}
}
