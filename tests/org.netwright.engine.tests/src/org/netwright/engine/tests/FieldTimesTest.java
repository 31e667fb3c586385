// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;

/** Prints how long receptive fields take, for docs/performance.md; asserts how they are found. */
class FieldTimesTest {

	@Test
	void allNodesOfTheShapes() {
		for (GoldenFile file : GoldenFile.values()) {
			Plan plan = FieldNetworks.of(file.network());
			int[] neurons = IntStream.range(9, 33).toArray();
			print(file + ", all levels tried", 50, plan, FieldDomain.levels(-1, 0, 1), FieldLimits.standard(), neurons,
					FieldMethod.EXHAUSTIVE);
			print(file + ", levels by bounds", 50, plan, FieldDomain.levels(-1, 0, 1),
					FieldLimits.standard().withExhaustive(1), neurons, FieldMethod.BOUNDED);
			print(file + ", box", 50, plan, FieldDomain.box(-1, 0, 1), FieldLimits.standard(), neurons, FieldMethod.BOUNDED);
		}
	}

	@Test
	void hiddenNodesAndAnOutputOfALargeNetwork() {
		Plan plan = FieldNetworks.dense(1, FieldFunctions.TANH, FieldFunctions.SIGMOID, 784, 128, 10);
		int[] hidden = IntStream.range(784, 912).toArray();
		print("784-128-10, hidden nodes, levels", 5, plan, FieldDomain.levels(0, 0.5, 1), FieldLimits.standard(), hidden,
				FieldMethod.BOUNDED);
		print("784-128-10, hidden nodes, box", 5, plan, FieldDomain.box(0, 0.5, 1), FieldLimits.standard(), hidden,
				FieldMethod.BOUNDED);
		print("784-128-10, one output, levels", 1, plan, FieldDomain.levels(0, 0.5, 1), FieldLimits.standard(),
				new int[] {912}, FieldMethod.ASCENT);
	}

	private static void print(String what, int runs, Plan plan, FieldDomain domain, FieldLimits limits, int[] neurons,
			FieldMethod method) {
		double[] times = new double[runs];
		Map<FieldMethod, Integer> found = new HashMap<>();
		for (int run = 0; run < runs; run++) {
			found.clear();
			long start = System.nanoTime();
			FieldSearch.of(plan, domain, limits).fields(neurons, Progress.NONE,
					field -> found.merge(field.method(), 1, Integer::sum));
			times[run] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "receptive fields, %s: %d nodes, median %.1f ms, least %.1f ms%n", what,
				neurons.length, times[runs / 2], times[0]);
		assertEquals(Map.of(method, neurons.length), found);
	}
}
