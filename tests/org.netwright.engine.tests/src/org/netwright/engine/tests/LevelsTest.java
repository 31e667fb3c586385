// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

class LevelsTest {

	@Test
	void firstInputChangesFastest() {
		Levels levels = Levels.of(2, -1, 0, 1);
		assertEquals(9, levels.count());
		double[] all = new double[18];
		assertEquals(9, levels.read(all, 20));
		assertArrayEquals(new double[] {-1, -1, 0, -1, 1, -1, -1, 0, 0, 0, 1, 0, -1, 1, 0, 1, 1, 1}, all);
		assertEquals(0, levels.read(all, 1));
		assertArrayEquals(new double[] {1, 0}, levels.input(5));
		assertThrows(IndexOutOfBoundsException.class, () -> levels.input(9));
	}

	@Test
	void countsWhatCannotBeMade() {
		assertEquals(1L << 62, Levels.of(62, 0, 1).count());
		assertThrows(IllegalArgumentException.class, () -> Levels.of(63, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> Levels.of(2));
		assertEquals(1, Levels.of(0, 0, 1).count());
		assertEquals(1, Levels.of(100, 0.5).count());
		assertArrayEquals(new double[] {0.5, 0.5}, Levels.of(2, 0.5).input(0));
	}

	@Test
	void everyInputComesOnceAndInOrderWithEverySizeOfTile() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(7, 5, 2).graph());
		for (int tile : new int[] {1, 7, 16, 50, 128}) {
			for (int threads = 1; threads <= 3; threads++) {
				Levels levels = Levels.of(7, -1, 0.25, 1);
				List<double[]> outputs = new ArrayList<>();
				Batch batch = Batch.of(plan, BatchOptions.standard().asReference().withTile(tile).withThreads(threads));
				long count = batch.stream(levels, part -> {
					assertEquals(outputs.size(), part.first());
					double[] values = part.outputs();
					for (int s = 0; s < part.samples(); s++) {
						double[] input = levels.input(part.first() + s);
						for (int i = 0; i < input.length; i++) {
							double expected = plan.graph().enabled(i) ? input[i] : 0;
							assertEquals(expected, part.activation(s, i));
						}
						outputs.add(Arrays.copyOfRange(values, 2 * s, 2 * s + 2));
					}
				}, Progress.NONE);
				assertEquals(2187, count);
				assertEquals(2187, outputs.size());
				for (int k = 0; k < 2187; k++) {
					assertArrayEquals(plan.propagate(levels.input(k)).outputs(), outputs.get(k));
				}
			}
		}
	}

	@Test
	void otherNumberOfInputsIsRefused() throws CyclicNetworkException {
		Batch batch = Batch.of(Plan.compile(RandomNetworks.dense(7, 5, 2).graph()));
		assertEquals("levels of 6 inputs do not fit a network of 7 inputs", assertThrows(IllegalArgumentException.class,
				() -> batch.stream(Levels.of(6, 0, 1), tile -> { }, Progress.NONE)).getMessage());
	}
}
