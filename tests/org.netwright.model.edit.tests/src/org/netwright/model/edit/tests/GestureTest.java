// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.HistoryEntry;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetNumbers;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.edit.step.SetViewSettings;

/** Which steps become one entry. */
class GestureTest {

	private final Network network = Documents.small();
	private final History history = new History(network);
	private final Neuron a = Documents.neuron(network, "a");
	private final Neuron b = Documents.neuron(network, "b");
	private final DocumentState before = DocumentState.of(network);

	private boolean bias(Neuron neuron, double bias) {
		return history.execute(new SetBias(List.of(neuron), bias));
	}

	private List<String> labels() {
		return history.entries().stream().map(HistoryEntry::label).toList();
	}

	@Test
	void draggingIsOneEntry() {
		List<DocumentChange> events = new ArrayList<>();
		history.addListener(events::add);
		try (Gesture _ = history.beginGesture()) {
			for (int i = 1; i <= 100; i++) {
				bias(b, i);
			}
		}
		assertEquals(List.of("Set bias of neuron “b” to 100"), labels());
		assertEquals(100, events.size(), "views follow the slider");
		assertTrue(history.memoryUsed() < 200, "values in between are forgotten");
		DocumentState after = DocumentState.of(network);
		history.undo();
		before.assertIs(network, "undo");
		history.redo();
		after.assertIs(network, "redo");
	}

	@Test
	void withoutAGestureEachStepIsAnEntry() {
		bias(b, 1);
		bias(b, 2);
		assertEquals(2, history.entries().size());
	}

	@Test
	void otherThingsAreOtherEntries() {
		try (Gesture _ = history.beginGesture()) {
			bias(b, 1);
			bias(a, 1);
			bias(a, 2);
			bias(b, 2);
		}
		assertEquals(List.of("Set bias of neuron “b” to 1", "Set bias of neuron “a” to 2", "Set bias of neuron “b” to 2"), labels());
	}

	@Test
	void eachGestureIsAnEntry() {
		for (int i = 1; i <= 3; i++) {
			try (Gesture _ = history.beginGesture()) {
				bias(b, i);
				bias(b, i + 0.5);
			}
		}
		assertEquals(3, history.entries().size());
		bias(b, 9);
		assertEquals(4, history.entries().size());
	}

	@Test
	void newGestureEndsTheOldOne() {
		Gesture first = history.beginGesture();
		bias(b, 1);
		Gesture second = history.beginGesture();
		bias(b, 2);
		first.close();
		bias(b, 3);
		second.close();
		bias(b, 4);
		assertEquals(List.of("Set bias of neuron “b” to 1", "Set bias of neuron “b” to 3", "Set bias of neuron “b” to 4"), labels());
	}

	@Test
	void sealingUndoingAndSavingBeginANewEntry() {
		try (Gesture _ = history.beginGesture()) {
			bias(b, 1);
			history.seal();
			bias(b, 2);
			history.markSaved();
			bias(b, 3);
			assertTrue(history.isDirty());
			history.undo();
			assertFalse(history.isDirty());
			bias(b, 4);
			bias(b, 5);
		}
		assertEquals(List.of("Set bias of neuron “b” to 1", "Set bias of neuron “b” to 2", "Set bias of neuron “b” to 5"), labels());
	}

	@Test
	void draggingBackLeavesNoEntry() {
		bias(a, 7);
		history.markSaved();
		try (Gesture _ = history.beginGesture()) {
			bias(b, 1);
			assertTrue(history.isDirty());
			bias(b, 0);
			assertFalse(history.isDirty());
			assertEquals(1, history.entries().size());
			bias(b, 2);
			bias(b, 3);
		}
		assertEquals(List.of("Set bias of neuron “a” to 7", "Set bias of neuron “b” to 3"), labels());
		history.undo();
		assertEquals(0, b.getBias());
	}

	@Test
	void gestureDropsWhatWasUndone() {
		bias(a, 1);
		history.undo();
		try (Gesture _ = history.beginGesture()) {
			bias(b, 1);
			bias(b, 2);
		}
		assertEquals(List.of("Set bias of neuron “b” to 2"), labels());
	}

	@Test
	void movedTogetherInAnyOrder() {
		try (Gesture _ = history.beginGesture()) {
			history.execute(SetPositions.move(Map.of(a, new Position(1, 1), b, new Position(2, 2))));
			history.execute(SetPositions.move(Map.of(b, new Position(3, 3), a, new Position(2, 2))));
		}
		assertEquals(1, history.entries().size());
		history.undo();
		before.assertIs(network, "undo");
	}

	@Test
	void parametersAreOneEntryEvenWhenTheyCome() {
		try (Gesture _ = history.beginGesture()) {
			for (double leak : new double[] { 0.2, 0.3, 0.4 }) {
				history.execute(SetFunction.ofNeurons(List.of(b), "relu", Map.of("leak", leak)));
			}
		}
		assertEquals(1, history.entries().size());
		DocumentState after = DocumentState.of(network);
		history.undo();
		before.assertIs(network, "undo");
		history.redo();
		after.assertIs(network, "redo");
		assertEquals(0.4, b.getActivationParameters().getFirst().getValue());
	}

	@Test
	void trainingIsOneEntryOfTwoArrays() {
		try (Gesture _ = history.beginGesture()) {
			for (int epoch = 1; epoch <= 50; epoch++) {
				double[] weights = new double[13];
				Arrays.fill(weights, epoch);
				history.execute(new SetNumbers(network, "Train", weights, new double[8]));
			}
		}
		assertEquals(List.of("Train"), labels());
		assertTrue(history.memoryUsed() < 300, "two arrays, not a hundred");
		double[] trained = SetNumbers.weightsOf(network);
		history.undo();
		before.assertIs(network, "undo");
		history.redo();
		assertArrayEquals(trained, SetNumbers.weightsOf(network));
		assertEquals(50, trained[0]);
	}

	@Test
	void numbersAndSingleWeightsMixed() {
		List<DocumentState> states = new ArrayList<>();
		try (Gesture _ = history.beginGesture()) {
			for (int i = 1; i <= 3; i++) {
				history.execute(new CompoundStep("Mixed", List.of(new SetBias(List.of(b), i), new SetNumbers(network, new double[13], new double[8]),
						new SetBias(List.of(b), 10 * i))));
				states.add(DocumentState.of(network));
			}
		}
		assertEquals(List.of("Mixed"), labels());
		for (int i = 0; i < 2; i++) {
			history.undo();
			before.assertIs(network, "undo");
			history.redo();
			states.getLast().assertIs(network, "redo");
		}
	}

	@Test
	void viewSettingsInAGestureStayClean() {
		try (Gesture _ = history.beginGesture()) {
			history.execute(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, 1));
			history.execute(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, 2));
		}
		assertEquals(1, history.entries().size());
		assertFalse(history.isDirty());
		history.undo();
		before.assertIs(network, "undo");
	}
}
