// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/**
 * Both ways of computing, as far as this JVM has both. The build runs all tests of the engine twice, once with the
 * module of the Vector API and once without, and says which in the property {@code netwright.vectors}.
 */
class AccelerationTest {

	@Test
	void vectorsAreUsedExactlyWhereTheModuleIs() throws CyclicNetworkException {
		boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
		String demanded = System.getProperty("netwright.vectors");
		if (demanded != null) {
			assertEquals(Boolean.parseBoolean(demanded), there);
		}
		boolean used = Acceleration.await();
		assertEquals(there, used);
		assertEquals(used, Acceleration.inUse());
		Plan plan = Plan.compile(RandomNetworks.dense(5, 7, 3).graph());
		assertEquals(used, Batch.of(plan).accelerated());
		assertFalse(Batch.of(plan, BatchOptions.standard().plain()).accelerated());
	}

	@Test
	void bothWaysGiveTheSameBits() throws CyclicNetworkException {
		Acceleration.await();
		for (int seed = 0; seed < 100; seed++) {
			Random random = new Random(seed);
			NetworkGraph graph = seed % 2 == 0 ? RandomNetworks.network(seed).graph()
					: RandomNetworks.dense(1 + random.nextInt(200), 1 + random.nextInt(70), 1 + random.nextInt(30)).graph();
			Plan plan = Plan.compile(graph);
			int samples = 1 + random.nextInt(400);
			double[] inputs = random.doubles((long) samples * graph.inputCount(), -1, 1).toArray();
			Batch plain = Batch.of(plan, BatchOptions.standard().plain());
			assertArrayEquals(plain.propagate(inputs), Batch.of(plan).propagate(inputs));
			float[] floats = new float[inputs.length];
			for (int i = 0; i < floats.length; i++) {
				floats[i] = (float) inputs[i];
			}
			assertArrayEquals(plain.propagate(floats), Batch.of(plan).propagate(floats));
		}
	}

	@Test
	void tracesStillAddUpToTheLastBit() throws CyclicNetworkException {
		Acceleration.await();
		for (int width = 1; width < 70; width++) {
			NaiveNetwork network = RandomNetworks.dense(width, 71 - width, width + 3);
			double[] input = RandomNetworks.input(network, width);
			Trace trace = Plan.compile(network.graph()).propagate(input);
			NaiveNetwork.Walk walk = network.new Walk(input);
			for (int neuron = 0; neuron < network.neurons.size(); neuron++) {
				assertEquals(walk.preActivation(neuron), trace.preActivation(neuron));
				assertTrue(trace.isComputed(neuron));
			}
		}
	}
}
