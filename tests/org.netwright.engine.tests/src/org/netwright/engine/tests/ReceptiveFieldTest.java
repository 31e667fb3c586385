// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;

class ReceptiveFieldTest {

	private static final FieldDomain LEVELS = FieldDomain.levels(-1, 0, 1);
	private static final FieldDomain BOX = FieldDomain.box(-1, 0, 1);

	@ParameterizedTest
	@EnumSource
	void everyNodeOfTheShapesMatchesBruteForce(GoldenFile file) {
		Plan plan = FieldNetworks.of(file.network());
		BruteForce all = new BruteForce(plan, LEVELS);
		for (int neuron = 0; neuron < plan.graph().neuronCount(); neuron++) {
			check(all, FieldSearch.of(plan, LEVELS).field(neuron, Progress.NONE));
		}
	}

	@ParameterizedTest
	@EnumSource
	void boundsAloneFindTheSameForTheShapes(GoldenFile file) {
		Plan plan = FieldNetworks.of(file.network());
		BruteForce all = new BruteForce(plan, LEVELS);
		FieldSearch search = FieldSearch.of(plan, LEVELS, FieldLimits.standard().withExhaustive(1));
		for (int neuron = plan.graph().inputCount(); neuron < plan.graph().neuronCount(); neuron++) {
			ReceptiveField field = search.field(neuron, Progress.NONE);
			assertEquals(FieldMethod.BOUNDED, field.method());
			assertEquals(all.extreme(neuron, 1), field.maximum());
			assertEquals(all.extreme(neuron, -1), field.minimum());
			assertEquals(0, field.gap(), 1e-11);
			assertEquals(BigInteger.valueOf(all.maximisers(neuron).size()), field.maximiserCount().orElseThrow());
			for (int i = 0; i < 9; i++) {
				assertEquals(all.pixel(neuron, i), field.pixel(i), "neuron " + neuron + ", pixel " + i);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void inTheBoxTheShapesLookTheSame(GoldenFile file) {
		Plan plan = FieldNetworks.of(file.network());
		BruteForce all = new BruteForce(plan, LEVELS);
		for (int neuron = plan.graph().inputCount(); neuron < plan.graph().neuronCount(); neuron++) {
			ReceptiveField field = FieldSearch.of(plan, BOX).field(neuron, Progress.NONE);
			assertEquals(FieldMethod.BOUNDED, field.method(), field.toString());
			assertEquals(all.extreme(neuron, 1), field.maximum());
			assertTrue(field.maximiserCount().isEmpty());
			for (int i = 0; i < 9; i++) {
				assertEquals(all.pixel(neuron, i), field.pixel(i), "neuron " + neuron + ", pixel " + i);
			}
		}
	}

	@Test
	void theShapesHaveAsManyMaximisersAsTheStorySays() {
		Plan plan = FieldNetworks.of(GoldenFile.SHAPES.network());
		FieldSearch search = FieldSearch.of(plan, LEVELS);
		for (int layer = 1; layer < 5; layer++) {
			long count = List.of(729L, 1L, 1L, 2L).get(layer - 1);
			for (int n = plan.graph().layerStart(layer); n < plan.graph().layerStart(layer + 1); n++) {
				ReceptiveField field = search.field(n, Progress.NONE);
				assertEquals(BigInteger.valueOf(count), field.maximiserCount().orElseThrow());
				assertEquals(count == 2 ? 2 : 1, field.kept());
				assertEquals(Math.min(count, 16), field.examples(16).size());
				assertEquals(FieldMethod.EXHAUSTIVE, field.method());
			}
		}
		ReceptiveField line = search.field(9, Progress.NONE);
		assertEquals(List.of(Pixel.BLACK, Pixel.DONT_CARE, Pixel.DONT_CARE, Pixel.BLACK, Pixel.DONT_CARE, Pixel.DONT_CARE,
				Pixel.BLACK, Pixel.DONT_CARE, Pixel.DONT_CARE), IntStream.range(0, 9).mapToObj(line::pixel).toList());
		ReceptiveField output = search.field(plan.graph().neuronCount() - 1, Progress.NONE);
		assertTrue(IntStream.range(0, 9).allMatch(i -> output.pixel(i) == Pixel.EITHER));
	}

	@Test
	void twoHundredRandomNetworksMatchBruteForce() {
		for (long seed = 0; seed < 200; seed++) {
			Plan plan = FieldNetworks.random(seed, 1 + (int) (seed % 9));
			FieldDomain domain = domain(seed);
			BruteForce all = new BruteForce(plan, domain);
			int[] neurons = IntStream.range(0, plan.graph().neuronCount()).toArray();
			FieldSearch.of(plan, domain).fields(neurons, Progress.NONE, field -> check(all, field));
		}
	}

	@Test
	void boundsOfRandomNetworksAreTrueAndProofsRight() {
		int proved = 0;
		for (long seed = 0; seed < 200; seed++) {
			Plan plan = FieldNetworks.random(seed, 1 + (int) (seed % 6));
			FieldDomain domain = domain(seed);
			BruteForce all = new BruteForce(plan, domain);
			FieldSearch search = FieldSearch.of(plan, domain, FieldLimits.standard().withExhaustive(1).withWork(300_000));
			for (int n = plan.graph().inputCount(); n < plan.graph().neuronCount(); n++) {
				ReceptiveField field = search.field(n, Progress.NONE);
				proved += field.method() == FieldMethod.BOUNDED ? 1 : 0;
				checkBounded(all, field, "seed " + seed + ", neuron " + n);
			}
		}
		assertTrue(proved > 500, proved + " proofs");
	}

	/** Some domains have two levels, some are not symmetric. */
	private static FieldDomain domain(long seed) {
		return seed % 5 == 0 ? FieldDomain.levels(0, 0, 1) : seed % 7 == 0 ? FieldDomain.levels(-0.25, 0.5, 3) : LEVELS;
	}

	private static void check(BruteForce all, ReceptiveField field) {
		int neuron = field.neuron();
		String where = "neuron " + neuron + " of " + all.graph;
		List<Integer> maximisers = all.maximisers(neuron);
		assertEquals(FieldMethod.EXHAUSTIVE, field.method(), where);
		assertEquals(all.extreme(neuron, 1) + 0.0, field.maximum() + 0.0, where);
		assertEquals(all.extreme(neuron, -1) + 0.0, field.minimum() + 0.0, where);
		assertEquals(field.maximum(), field.upperBound(), where);
		assertEquals(0, field.gap());
		assertEquals(BigInteger.valueOf(maximisers.size()), field.maximiserCount().orElseThrow(), where);
		for (int i = 0; i < all.graph.inputCount(); i++) {
			assertEquals(all.pixel(neuron, i), field.pixel(i), where + ", pixel " + i);
		}
		Set<Integer> right = new HashSet<>(maximisers);
		Set<Integer> seen = new HashSet<>();
		for (double[] example : field.examples(16)) {
			int sample = all.sample(example);
			assertTrue(right.contains(sample), where);
			assertTrue(seen.add(sample), where);
		}
		assertEquals(Math.min(16, maximisers.size()), seen.size(), where);
		assertEquals(maximisers.isEmpty(), field.minimiser().isEmpty(), where);
	}

	private static void checkBounded(BruteForce all, ReceptiveField field, String where) {
		int neuron = field.neuron();
		double maximum = all.extreme(neuron, 1);
		if (!Double.isNaN(maximum)) {
			assertTrue(field.upperBound() >= maximum, where + ": " + field.upperBound() + " < " + maximum);
			assertTrue(field.lowerBound() <= all.extreme(neuron, -1), where + ": " + field);
			assertTrue(!(field.maximum() > maximum), where + " " + maximum + ": " + field);
		}
		if (field.method() == FieldMethod.BOUNDED) {
			assertEquals(maximum, field.maximum(), 1e-12 * Math.max(1, Math.abs(maximum)), where);
			field.maximiserCount().ifPresent(
					count -> assertEquals(BigInteger.valueOf(all.maximisers(neuron).size()), count, where));
		}
		for (int i = 0; i < all.graph.inputCount(); i++) {
			assertFalse(field.pixel(i) == Pixel.DONT_CARE && all.matters(neuron, i), where + ", pixel " + i);
		}
	}
}
