// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.history.StepRefusedException;

/** Runs each step through execute, undo and redo, and looks at everything that a history promises. */
abstract class StepTestBase {

	final Network network = Documents.small();
	final History history = new History(network);
	final List<DocumentChange> events = new ArrayList<>();

	StepTestBase() {
		history.addListener(events::add);
	}

	final Neuron neuron(String id) {
		return Documents.neuron(network, id);
	}

	final Layer layer(int index) {
		return network.getLayers().get(index);
	}

	final Connection connection(String source, String target) {
		return Documents.connection(network, source, target);
	}

	/**
	 * A step that can be executed.
	 *
	 * @param label what the history must call it
	 * @param kinds what listeners must hear
	 * @param after looks whether the step is in effect
	 */
	final void expect(Step step, String label, Set<ChangeKind> kinds, Runnable after) {
		DocumentState before = DocumentState.of(network);
		int position = history.position();
		assertEquals(Optional.empty(), step.refusal());
		assertTrue(step.canExecute(), "it can be executed");
		before.assertIs(network, "asking");
		assertTrue(history.execute(step));
		assertEquals(Optional.of(label), history.undoLabel());
		assertHeard(DocumentChange.Cause.EXECUTED, kinds);
		after.run();
		assertTrue(before.differs(network), "it changes the document");
		DocumentState done = DocumentState.of(network);
		for (int round = 0; round < 2; round++) {
			history.undo();
			assertHeard(DocumentChange.Cause.UNDONE, kinds);
			before.assertIs(network, "undo");
			assertEquals(Optional.of(label), history.redoLabel());
			history.redo();
			assertHeard(DocumentChange.Cause.REDONE, kinds);
			done.assertIs(network, "redo");
			after.run();
		}
		assertEquals(position + 1, history.position());
	}

	private void assertHeard(DocumentChange.Cause cause, Set<ChangeKind> kinds) {
		assertEquals(1, events.size(), "one event for one step");
		DocumentChange event = events.removeFirst();
		assertEquals(cause, event.cause());
		assertEquals(kinds, event.kinds());
		assertFalse(event.elements().isEmpty());
	}

	/** A step that would change nothing. */
	final void expectNothing(Step step) {
		DocumentState before = DocumentState.of(network);
		int position = history.position();
		assertEquals(Optional.empty(), step.refusal());
		assertFalse(step.canExecute(), "it would change nothing");
		assertFalse(history.execute(step));
		before.assertIs(network, "nothing");
		assertEquals(position, history.position());
		assertEquals(List.of(), events);
	}

	/** A step that the document does not allow. */
	final void expectRefusal(Step step, String reason) {
		DocumentState before = DocumentState.of(network);
		int position = history.position();
		assertEquals(Optional.of(reason), step.refusal());
		assertFalse(step.canExecute(), "it is refused");
		assertEquals(reason, assertThrows(StepRefusedException.class, () -> history.execute(step)).getMessage());
		before.assertIs(network, "refused");
		assertEquals(position, history.position());
		assertEquals(List.of(), events);
	}
}
