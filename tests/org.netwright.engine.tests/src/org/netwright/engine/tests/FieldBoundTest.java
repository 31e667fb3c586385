// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/**
 * Receptive fields of networks with too many inputs to try them all, against a solver for mixed-integer programs: {@code golden/make_field_bounds.py}
 * says which, and makes {@code field-bounds.csv}.
 */
class FieldBoundTest {

	private static final double SOLVER = 1e-6;

	@Test
	void ofLevelsThoseThatMaximiseAreFoundAndHalfOfThemProved() throws IOException {
		int found = 0;
		int proved = 0;
		for (Case each : cases()) {
			ReceptiveField field = field(each, FieldDomain.levels(-1, 0, 1));
			assertAgrees(field, each.levels, each);
			found += field.maximum() >= each.levels - SOLVER ? 1 : 0;
			if (field.method() == FieldMethod.BOUNDED) {
				proved++;
				assertEquals(each.levels, field.maximum(), SOLVER, each.toString());
			}
		}
		assertEquals(List.of(39, 20), List.of(found, proved), "of 40 found, and proved by bounds");
	}

	@Test
	void nothingInTheBoxIsAboveTheUpperBoundAndTheClimbComesNear() throws IOException {
		int found = 0;
		for (Case each : cases()) {
			ReceptiveField field = field(each, FieldDomain.box(-1, 0, 1));
			assertAgrees(field, each.box, each);
			assertTrue(field.maximum() >= 0.96 * each.box, each + ": " + field);
			found += field.maximum() >= each.box - SOLVER ? 1 : 0;
		}
		assertEquals(24, found, "of 40 found");
	}

	private static void assertAgrees(ReceptiveField field, double largest, Case each) {
		assertNotEquals(FieldMethod.EXHAUSTIVE, field.method());
		assertTrue(field.maximum() <= largest + SOLVER, each + ": " + field);
		assertTrue(field.upperBound() >= largest - SOLVER, each + ": " + field);
	}

	private static ReceptiveField field(Case each, FieldDomain domain) {
		NetworkGraph graph = each.network();
		Plan plan = FieldNetworks.compile(graph);
		return FieldSearch.of(plan, domain).field(graph.neuronCount() - 1, Progress.NONE);
	}

	private static List<Case> cases() throws IOException {
		try (InputStream stream = FieldBoundTest.class.getResourceAsStream("/golden/field-bounds.csv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(Case::of).toList();
		}
	}

	/** A line of the file. */
	private record Case(int seed, int inputs, int first, int second, double levels, double box) {

		static Case of(String line) {
			String[] parts = line.split(",");
			return new Case(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]),
					Double.parseDouble(parts[4]), Double.parseDouble(parts[5]));
		}

		/** Rectifiers and clipped sums in turn, and a sum at the end. */
		NetworkGraph network() {
			Numbers numbers = new Numbers(seed);
			NetworkGraphBuilder builder = NetworkGraph.builder().inputs(inputs);
			int from = 0;
			int size = inputs;
			for (int neurons : new int[] {first, second}) {
				if (neurons > 0) {
					builder.layer();
					for (int i = 0; i < neurons; i++) {
						int neuron = builder.neuron(numbers.next(), i % 2 == 0 ? FieldFunctions.RELU : FieldFunctions.CLIP);
						connect(builder, numbers, neuron, from, size);
					}
					from += size;
					size = neurons;
				}
			}
			builder.layer();
			connect(builder, numbers, builder.neuron(numbers.next(), FieldFunctions.IDENTITY), from, size);
			return builder.build();
		}

		private static void connect(NetworkGraphBuilder builder, Numbers numbers, int target, int from, int size) {
			for (int source = from; source < from + size; source++) {
				builder.connect(source, target, numbers.next());
			}
		}
	}

	/** Weights with three decimals, the same in both languages. */
	private static final class Numbers {
		private long state;

		Numbers(int seed) {
			state = seed + 1L;
		}

		double next() {
			state = state * 6364136223846793005L + 1442695040888963407L;
			return ((state >>> 33) % 2001 - 1000) / 1000.0;
		}
	}
}
