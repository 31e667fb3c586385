// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.model.edit.history.ChangeKind.WEIGHTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.edit.step.SetNumbers;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightChange.Kind;
import org.netwright.model.edit.weight.WeightChoice;

/** Each of many connections gets a weight of its own. */
class WeightStepsTest extends StepTestBase {

	private final Connection first = connection("i0", "b");
	private final Connection second = connection("i0", "yes");

	@Test
	void eachConnectionGetsItsOwnWeight() {
		expect(new SetWeights(List.of(second, first), new double[] { 0.3, -7 }), "Change weights of 2 connections", Set.of(WEIGHTS), () -> {
			assertEquals(0.3, second.getWeight());
			assertEquals(-7, first.getWeight());
			assertEquals(1.25, connection("i1", "b").getWeight(), "the others stay");
		});
		expectNothing(new SetWeights(List.of(second, first), new double[] { 0.3, -7 }));
		expectNothing(new SetWeights(List.of(), new double[0]));
	}

	@Test
	void weightsMustBeFinite() {
		expectRefusal(new SetWeights(List.of(first, second), new double[] { 1, Double.NaN }), "NaN is no finite number. Enter one.");
		expectRefusal(SetWeights.change(List.of(second), new WeightChange(Kind.MULTIPLY, Double.MAX_VALUE)), "Infinity is no finite number. Enter one.");
		assertThrows(IllegalArgumentException.class, () -> new SetWeights(List.of(first), new double[2]));
	}

	@Test
	void sameChangeOfEachWeight() {
		expect(SetWeights.change(List.of(first, second), new WeightChange(Kind.MULTIPLY, 3)), "Change weights of 2 connections", Set.of(WEIGHTS),
				() -> assertArrayEquals(new double[] { 3, 6 }, weights()));
		expect(SetWeights.change(List.of(first, second), WeightChange.NEGATE), "Change sign of weight of 2 connections", Set.of(WEIGHTS),
				() -> assertArrayEquals(new double[] { -3, -6 }, weights()));
		expect(SetWeights.change(List.of(first), new WeightChange(Kind.ADD, 0.1)), "Set weight of connection from “i0” to “b” to -2.9",
				Set.of(WEIGHTS), () -> assertArrayEquals(new double[] { -2.9, -6 }, weights()));
		expect(SetWeights.change(List.of(first, second), new WeightChange(Kind.SET, 0.5)), "Set weight of 2 connections to 0.5", Set.of(WEIGHTS),
				() -> assertArrayEquals(new double[] { 0.5, 0.5 }, weights()));
		expectNothing(SetWeights.change(List.of(first, second), new WeightChange(Kind.MULTIPLY, 1)));
	}

	@Test
	void nudgesOfOneGestureAreOneStep() {
		try (Gesture gesture = history.beginGesture()) {
			for (int i = 0; i < 3; i++) {
				history.execute(SetWeights.change(List.of(first, second), new WeightChange(Kind.ADD, 0.1)));
			}
		}
		assertArrayEquals(new double[] { 1.3, 2.3 }, weights());
		assertEquals(1, history.position());
		history.undo();
		assertArrayEquals(new double[] { 1, 2 }, weights());
	}

	@Test
	void signsThatChangeTwiceAreTwoSteps() {
		try (Gesture gesture = history.beginGesture()) {
			history.execute(SetWeights.change(List.of(first), WeightChange.NEGATE));
			history.execute(SetWeights.change(List.of(first), WeightChange.NEGATE));
		}
		assertEquals(2, history.position());
	}

	@Test
	void choicesKnowHowManyConnectionsThereAre() {
		List<String> asked = new ArrayList<>();
		WeightChoice choice = (in, out) -> {
			asked.add(in + " in, " + out + " out");
			return asked.size();
		};
		expect(SetWeights.choose(List.of(second, first), choice), "Choose weight of 2 connections at random", Set.of(WEIGHTS),
				() -> assertArrayEquals(new double[] { 2, 1 }, weights()));
		assertEquals(List.of("3 in, 3 out", "4 in, 3 out"), asked);
		assertEquals(0.25, WeightChoice.constant(0.25).next(3, 4));
	}

	@Test
	void connectionsThatAreGoneStayAsTheyAre() {
		history.execute(new Disconnect(List.of(first)));
		assertFalse(history.execute(SetWeights.choose(List.of(first, second), WeightChoice.constant(9))));
		assertFalse(history.execute(new SetWeights(List.of(first, second), new double[] { 9, 9 })));
		assertArrayEquals(new double[] { 1, 2 }, weights());
	}

	@Test
	void manyConnectionsAreRememberedAsNumbers() {
		Network large = Documents.dense(50, 60, 2);
		History own = new History(large);
		List<Connection> connections = Documents.connections(large).subList(100, 1500);
		double[] before = SetNumbers.weightsOf(large);
		assertEquals(Optional.empty(), own.undoLabel());
		own.execute(SetWeights.change(connections, new WeightChange(Kind.MULTIPLY, 2)));
		double[] expected = before.clone();
		for (int i = 100; i < 1500; i++) {
			expected[i] = new WeightChange(Kind.MULTIPLY, 2).applyAsDouble(before[i]);
		}
		assertArrayEquals(expected, SetNumbers.weightsOf(large));
		assertEquals(8 * (3120 + 112), own.memoryUsed() - 72, "eight bytes for each number of the network");
		own.undo();
		assertArrayEquals(before, SetNumbers.weightsOf(large));
	}

	@Test
	void manyConnectionsMayComeInAnyOrder() {
		Network large = Documents.dense(50, 60, 2);
		List<Connection> backwards = Documents.connections(large).subList(0, 3000).reversed();
		double[] expected = SetNumbers.weightsOf(large);
		double[] weights = new double[3000];
		for (int i = 0; i < 3000; i++) {
			weights[i] = i;
			expected[2999 - i] = i;
		}
		new History(large).execute(new SetWeights(backwards, weights));
		assertArrayEquals(expected, SetNumbers.weightsOf(large));
	}

	private double[] weights() {
		return Arrays.asList(first, second).stream().mapToDouble(Connection::getWeight).toArray();
	}
}
