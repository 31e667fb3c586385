// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.DocumentChange.Cause;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.HistoryEntry;
import org.netwright.model.edit.history.Reading;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetViewSettings;

/** Undo, redo, jumps, the save mark and who hears of it. */
class HistoryTest {

	private final Network network = Documents.small();
	private final History history = new History(network);
	private final List<DocumentChange> events = new ArrayList<>();
	private final Runnable unsubscribe = history.addListener(events::add);

	private boolean name(String name) {
		return history.execute(new SetName(network, name));
	}

	private Step bias(double bias) {
		return new SetBias(List.of(Documents.neuron(network, "b")), bias);
	}

	private double bias() {
		return Documents.neuron(network, "b").getBias();
	}

	private boolean view(double limit) {
		return history.execute(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, limit));
	}

	@Test
	void beginsWithNothingToUndo() {
		assertFalse(history.canUndo());
		assertFalse(history.canRedo());
		assertEquals(Optional.empty(), history.undoLabel());
		assertEquals(Optional.empty(), history.redoLabel());
		assertEquals(List.of(), history.entries());
		history.undo();
		history.redo();
		history.jump(0);
		assertEquals(List.of(), events);
	}

	@Test
	void labelsSayWhatComesNext() {
		name("one");
		name("two");
		history.undo();
		assertEquals(Optional.of("Rename network to “one”"), history.undoLabel());
		assertEquals(Optional.of("Rename network to “two”"), history.redoLabel());
	}

	@Test
	void newStepDropsWhatWasUndone() {
		name("one");
		name("two");
		history.undo();
		name("three");
		assertFalse(history.canRedo());
		assertEquals(List.of("Rename network to “one”", "Rename network to “three”"), history.entries().stream().map(HistoryEntry::label).toList());
	}

	@Test
	void stepThatChangesNothingKeepsWhatWasUndone() {
		name("one");
		name("two");
		history.undo();
		assertFalse(name("one"));
		assertTrue(history.canRedo());
	}

	@Test
	void entriesSayWhereTheyAre() {
		name("one");
		history.markSaved();
		name("two");
		history.undo();
		assertEquals(List.of(new HistoryEntry("Rename network to “one”", 1, true, true), new HistoryEntry("Rename network to “two”", 2, false, false)),
				history.entries());
	}

	@Test
	void jumpIsOneEvent() {
		for (int i = 0; i < 5; i++) {
			name("name " + i);
			history.execute(bias(i + 1));
		}
		events.clear();
		history.jump(2);
		assertEquals("name 0", network.getName());
		assertEquals(1, bias());
		assertEquals(1, events.size());
		assertEquals(Cause.JUMPED, events.getFirst().cause());
		assertEquals(Set.of(ChangeKind.LABELS, ChangeKind.WEIGHTS), events.getFirst().kinds());
		assertEquals(Set.of(network, Documents.neuron(network, "b")), events.getFirst().changed());
		history.jump(10);
		assertEquals(5, bias());
		history.jump(0);
		assertEquals("small", network.getName());
		assertEquals(3, events.size());
		assertThrows(IndexOutOfBoundsException.class, () -> history.jump(11));
		assertThrows(IndexOutOfBoundsException.class, () -> history.jump(-1));
	}

	@Test
	void whatCameAndWentInAJumpIsNotListed() {
		var b = Documents.neuron(network, "b");
		history.execute(new Delete(List.of(b)));
		history.jump(0);
		events.clear();
		history.jump(1);
		assertTrue(events.getFirst().removed().contains(b));
		history.undo();
		events.clear();
		name("other");
		history.execute(new Delete(List.of(b)));
		history.jump(1);
		assertTrue(events.getLast().added().contains(b));
		assertFalse(events.getLast().removed().contains(b));
	}

	@Test
	void saveMarkFollowsUndoAndRedo() {
		assertFalse(history.isDirty());
		name("one");
		assertTrue(history.isDirty());
		history.markSaved();
		assertFalse(history.isDirty());
		history.undo();
		assertTrue(history.isDirty());
		history.redo();
		assertFalse(history.isDirty());
		name("two");
		history.jump(0);
		assertTrue(history.isDirty());
		history.jump(1);
		assertFalse(history.isDirty());
	}

	@Test
	void saveMarkIsLostWhenItsStateIs() {
		name("one");
		history.markSaved();
		history.undo();
		name("two");
		for (int position = 0; position <= 1; position++) {
			history.jump(position);
			assertTrue(history.isDirty(), "the saved state cannot be reached");
		}
		history.markSaved();
		assertFalse(history.isDirty());
	}

	@Test
	void viewSettingsDoNotCount() {
		view(1);
		assertFalse(history.isDirty());
		name("one");
		view(2);
		history.markSaved();
		view(3);
		assertFalse(history.isDirty());
		history.jump(2);
		assertFalse(history.isDirty());
		history.jump(1);
		assertTrue(history.isDirty());
		history.jump(0);
		assertTrue(history.isDirty());
		history.jump(2);
		view(4);
		assertFalse(history.isDirty(), "only view settings were dropped");
	}

	@Test
	void forgottenSaveMarkMakesDirty() {
		history.forgetSaved();
		assertTrue(history.isDirty());
		name("one");
		history.undo();
		assertTrue(history.isDirty());
		history.markSaved();
		assertFalse(history.isDirty());
	}

	@Test
	void savingCanEndAfterTheNextStep() {
		name("one");
		long written = history.state();
		name("two");
		history.markSaved(written);
		assertTrue(history.isDirty());
		history.undo();
		assertFalse(history.isDirty());
	}

	@Test
	void listenersHearOfTheSaveMark() {
		name("one");
		events.clear();
		history.markSaved();
		history.markSaved();
		assertEquals(1, events.size());
		assertEquals(Cause.SAVE_MARK, events.getFirst().cause());
		assertEquals(Set.of(), events.getFirst().kinds());
		assertEquals(Set.of(), events.getFirst().elements());
	}

	@Test
	void unsubscribedListenersHearNothing() {
		unsubscribe.run();
		unsubscribe.run();
		name("one");
		assertEquals(List.of(), events);
	}

	@Test
	void sameListenerTwiceIsTwoSubscriptions() {
		List<DocumentChange> heard = new ArrayList<>();
		java.util.function.Consumer<DocumentChange> listener = heard::add;
		Runnable one = history.addListener(listener);
		history.addListener(listener);
		one.run();
		one.run();
		name("one");
		assertEquals(1, heard.size());
	}

	@Test
	void listenersSeeAnUpToDateHistory() {
		List<String> seen = new ArrayList<>();
		history.addListener(change -> seen.add(change.cause() + " " + history.position() + " " + history.isDirty() + " " + network.getName()));
		name("one");
		history.undo();
		history.redo();
		assertEquals(List.of("EXECUTED 1 true one", "UNDONE 0 false small", "REDONE 1 true one"), seen);
	}

	@Test
	void everybodyHearsThoughOneFails() {
		history.addListener(change -> {
			throw new IllegalStateException("no");
		});
		List<DocumentChange> heard = new ArrayList<>();
		history.addListener(heard::add);
		assertEquals("no", assertThrows(IllegalStateException.class, () -> name("one")).getMessage());
		assertEquals(1, heard.size());
		assertEquals("one", network.getName());
		assertEquals(1, history.position());
		assertThrows(IllegalStateException.class, history::undo);
		assertEquals("small", network.getName());
		assertEquals(0, history.position());
	}

	@Test
	void listenersDoNotChangeTheDocument() {
		List<String> refused = new ArrayList<>();
		List<Runnable> attempts = List.of(() -> name("two"), history::undo, history::redo, () -> history.jump(0), history::markSaved, history::forgetSaved);
		history.addListener(change -> attempts.forEach(attempt -> refused.add(assertThrows(IllegalStateException.class, attempt::run).getMessage())));
		name("one");
		assertEquals(6, refused.size());
		assertEquals("The history is busy with SetName: SetName must wait until it has returned", refused.getFirst());
		assertEquals("one", network.getName());
		assertEquals(1, history.position());
	}

	@Test
	void stepsDoNotExecuteSteps() {
		Step nested = new TestStep("Nested", edits -> name("two"));
		DocumentState before = DocumentState.of(network);
		assertThrows(RuntimeException.class, () -> history.execute(nested));
		before.assertIs(network, "nested");
		assertTrue(name("three"));
	}

	@Test
	void oldestEntriesGoWhenMemoryIsShort() {
		History small = new History(network, 10_000);
		for (int i = 0; i < 100; i++) {
			small.execute(new SetName(network, "x".repeat(500) + i));
			assertTrue(small.memoryUsed() <= 10_000, "within the limit");
		}
		assertEquals(4, small.entries().size());
		assertEquals(4, small.position());
		assertTrue(small.entries().getLast().label().endsWith("99”"));
		small.jump(0);
		assertTrue(network.getName().endsWith("x95"));
		assertTrue(small.isDirty(), "what was saved cannot be reached any more");
	}

	@Test
	void shortenedHistoriesSaySo() {
		History small = new History(network, 10_000);
		small.execute(new SetName(network, "one"));
		assertFalse(small.isShortened());
		for (int i = 0; i < 20; i++) {
			small.execute(new SetName(network, "x".repeat(500) + i));
		}
		assertTrue(small.isShortened());
		assertFalse(small.isSavedAtBeginning(), "the beginning is later now");
	}

	@Test
	void changesWaitForWhoeverReadsOnAnotherThread() throws Exception {
		name("one");
		Reading first = history.beginReading();
		Reading second = history.beginReading();
		List<String> read = new ArrayList<>();
		Thread reader = Thread.ofPlatform().start(() -> {
			while (read.size() < 3) {
				read.add(network.getName());
				LockSupport.parkNanos(20_000_000);
			}
			first.close();
			read.add(network.getName());
			second.close();
		});
		name("two");
		assertEquals(List.of("one", "one", "one", "one"), read);
		reader.join();
		second.close();
		name("three");
		assertEquals("three", network.getName());
	}

	@Test
	void knowsTheNearestWayToWhatWasSaved() {
		assertEquals(OptionalInt.of(0), history.savedPosition());
		name("one");
		assertEquals(OptionalInt.of(0), history.savedPosition());
		name("two");
		history.markSaved();
		view(0.5);
		assertEquals(OptionalInt.of(3), history.savedPosition(), "view settings are not what was saved");
		name("three");
		assertEquals(OptionalInt.of(3), history.savedPosition());
		history.jump(0);
		assertEquals(OptionalInt.of(2), history.savedPosition());
		name("other");
		assertEquals(OptionalInt.empty(), history.savedPosition(), "the steps to it are dropped");
		history.markSaved();
		assertEquals(OptionalInt.of(1), history.savedPosition());
		history.forgetSaved();
		assertEquals(OptionalInt.empty(), history.savedPosition());
	}

	@Test
	void beginningIsSavedUntilSomethingElseIs() {
		assertTrue(history.isSavedAtBeginning());
		name("one");
		assertTrue(history.isSavedAtBeginning());
		history.markSaved();
		assertFalse(history.isSavedAtBeginning());
		history.undo();
		history.markSaved();
		assertTrue(history.isSavedAtBeginning());
		history.forgetSaved();
		assertFalse(history.isSavedAtBeginning());
	}

	@Test
	void newestEntryStaysHoweverLarge() {
		History small = new History(network, 10);
		small.execute(new SetName(network, "one"));
		small.execute(new SetName(network, "two"));
		assertEquals(1, small.entries().size());
		small.undo();
		assertEquals("one", network.getName());
	}

	@Test
	void droppedViewSettingsKeepTheSaveMark() {
		History small = new History(network, 10);
		small.execute(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, 1));
		small.execute(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, 2));
		small.execute(new SetName(network, "one"));
		small.undo();
		assertFalse(small.isDirty());
	}

	@Test
	void memoryIsGivenBack() {
		name("one");
		long one = history.memoryUsed();
		assertTrue(one > 0);
		history.execute(new Delete(network.getLayers()));
		assertTrue(history.memoryUsed() > one + 8 * 100 + 13 * 50, "a deleted network counts");
		history.undo();
		history.execute(bias(1));
		history.jump(0);
		name("two");
		assertEquals(one, history.memoryUsed());
	}
}
