// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.history.StepFailedException;
import org.netwright.model.edit.history.StepRefusedException;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.MoveNeuron;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNumbers;

/** What breaks off changes nothing. */
class FailureTest {

	private final Network network = Documents.small();
	private final History history = new History(network);
	private final List<DocumentChange> events = new ArrayList<>();

	private Neuron neuron(String id) {
		return Documents.neuron(network, id);
	}

	@Test
	void everythingIsTakenBack() {
		history.execute(new SetName(network, "one"));
		history.undo();
		DocumentState before = DocumentState.of(network);
		history.addListener(events::add);
		IllegalStateException cause = new IllegalStateException("out of paper");
		Step step = new CompoundStep("Print", List.of(new SetName(network, "two"), new MoveNeuron(neuron("i0"), 3), new Delete(List.of(neuron("a"))),
				new SetNumbers(network, new double[7], new double[7]), new TestStep("Fail", edits -> {
					throw cause;
				})));
		StepFailedException failure = assertThrows(StepFailedException.class, () -> history.execute(step));
		assertEquals("“Print” could not be done, and nothing was changed: out of paper", failure.getMessage());
		assertSame(cause, failure.getCause());
		before.assertIs(network, "rolled back");
		assertEquals(List.of(), events);
		assertTrue(history.canRedo(), "what was undone stays");
		assertFalse(history.isDirty());
		history.redo();
		assertEquals("one", network.getName());
	}

	@Test
	void errorsAreTakenBackAndThrown() {
		DocumentState before = DocumentState.of(network);
		assertThrows(AssertionError.class, () -> history.execute(new TestStep("Fail", edits -> {
			edits.set(network, Literals.NETWORK__NAME, "two");
			throw new AssertionError("broken");
		})));
		before.assertIs(network, "rolled back");
	}

	@Test
	void refusedPartTakesBackAll() {
		DocumentState before = DocumentState.of(network);
		Step step = new CompoundStep("Both", List.of(new SetName(network, "two"), new Connect(neuron("a"), neuron("yes"), 1)));
		assertTrue(step.canExecute());
		assertThrows(StepRefusedException.class, () -> history.execute(step));
		before.assertIs(network, "rolled back");
	}

	@Test
	void partsBuildOnEachOther() {
		AddLayer add = new AddLayer(network, 1, "Extra", "tanh", 1);
		Neuron added = add.layer().getNeurons().getFirst();
		Step step = new CompoundStep("Add connected layer", List.of(add, new Connect(neuron("i0"), added, 1), new Connect(added, neuron("a"), 2),
				new SetName(network, "small")));
		assertTrue(history.execute(step));
		assertEquals(List.of("i0"), Documents.sources(added));
		assertEquals(Optional.of("Add connected layer"), history.undoLabel());
		history.undo();
		assertEquals(3, network.getLayers().size());
		assertEquals(3, neuron("i0").getOutgoing().size());
	}

	@Test
	void compoundThatWouldDoNothing() {
		assertFalse(history.execute(new CompoundStep("Nothing", List.of(new SetName(network, "small")))));
		assertFalse(history.execute(new CompoundStep("Nothing", List.of())));
		Step refused = new CompoundStep("Connect", List.of(new SetName(network, "small"), new Connect(neuron("a"), neuron("a"), 1)));
		assertThrows(StepRefusedException.class, () -> history.execute(refused));
	}

	@Test
	void stepThatDoesNothingAfterAllIsNotRemembered() {
		assertFalse(history.execute(new TestStep("Nothing", edits -> edits.set(network, Literals.NETWORK__NAME, "small"))));
		assertEquals(0, history.position());
	}

	@Test
	void editsRefuseWhatWouldBreakTheDocument() {
		Layer hidden = network.getLayers().get(1);
		Neuron free = Documents.FACTORY.createNeuron();
		Neuron other = Documents.neuron(Documents.small(), "a");
		List<Consumer<Edits>> wrong = List.of(
				edits -> edits.set(free, Literals.NEURON__BIAS, 1.0),
				edits -> edits.set(other, Literals.NEURON__BIAS, 1.0),
				edits -> edits.set(neuron("a"), Literals.NEURON__ID, "other"),
				edits -> edits.set(Documents.connection(network, "a", "yes"), Literals.CONNECTION__SOURCE, neuron("b")),
				edits -> edits.set(neuron("a"), Literals.NEURON__INCOMING, List.of()),
				edits -> edits.set(Documents.sample(network, 0).getExpectation(), Literals.WINNER_EXPECTATION__WINNER, free),
				edits -> edits.set(Documents.sample(network, 2), Literals.SAMPLE__EXPECTATION, Documents.sample(network, 0).getExpectation()),
				edits -> edits.insert(hidden, Literals.LAYER__NEURONS, 3, List.of(free)),
				edits -> edits.insert(hidden, Literals.LAYER__NEURONS, -1, List.of(free)),
				edits -> edits.insert(hidden, Literals.LAYER__NEURONS, 0, List.of(free, free)),
				edits -> edits.add(hidden, Literals.LAYER__NEURONS, neuron("yes")),
				edits -> edits.add(neuron("a"), Literals.NEURON__OUTGOING, Documents.connection(network, "b", "yes")),
				edits -> edits.add(network.getSampleSets().getFirst(), Literals.SAMPLE_SET__OPTIONS, free),
				edits -> edits.move(hidden, Literals.LAYER__NEURONS, 0, 2),
				edits -> edits.setNumbers(new double[3], new double[8]));
		for (int i = 0; i < wrong.size(); i++) {
			DocumentState before = DocumentState.of(network);
			Consumer<Edits> action = wrong.get(i);
			StepFailedException failure = assertThrows(StepFailedException.class, () -> history.execute(new TestStep("Wrong", action)), "case " + i);
			assertEquals(IllegalArgumentException.class, failure.getCause().getClass(), "case " + i);
			before.assertIs(network, "case " + i);
		}
	}

	@Test
	void editsEndWithTheStep() {
		List<Edits> kept = new ArrayList<>();
		history.execute(new TestStep("Keep", edits -> {
			kept.add(edits);
			edits.set(network, Literals.NETWORK__NAME, "two");
		}));
		assertThrows(IllegalStateException.class, () -> kept.getFirst().set(network, Literals.NETWORK__NAME, "three"));
		assertEquals("two", network.getName());
	}

	@Test
	void undoOfADocumentThatWasChangedOtherwiseChangesNothing() {
		history.execute(new CompoundStep("Both", List.of(new AddLayer(network, 3, "Extra", "tanh", 1), new SetName(network, "two"))));
		network.getLayers().move(0, 3);
		history.addListener(events::add);
		DocumentState before = DocumentState.of(network);
		StepFailedException failure = assertThrows(StepFailedException.class, history::undo);
		assertEquals("“Both” could not be done, and nothing was changed: The document was changed without its history."
				+ " Save it under another name and open it again.", failure.getMessage());
		before.assertIs(network, "failed");
		assertEquals(1, history.position());
		assertEquals(List.of(), events);
		network.getLayers().move(3, 0);
		history.undo();
		assertEquals("small", network.getName());
	}

	@Test
	void redoOfADocumentThatWasChangedOtherwiseChangesNothing() {
		history.execute(new CompoundStep("Both", List.of(new SetName(network, "two"), new Delete(List.of(network.getLayers().get(2))))));
		history.undo();
		network.getLayers().move(0, 2);
		DocumentState before = DocumentState.of(network);
		assertThrows(StepFailedException.class, history::redo);
		before.assertIs(network, "failed");
		assertEquals(0, history.position());
	}

	@Test
	void jumpThatBreaksOffStaysWhereItIs() {
		history.execute(new AddLayer(network, 3, "Extra", "tanh", 1));
		history.execute(new SetName(network, "two"));
		network.getLayers().move(0, 3);
		history.addListener(events::add);
		assertThrows(StepFailedException.class, () -> history.jump(0));
		assertEquals(1, history.position());
		assertEquals("small", network.getName());
		assertEquals(1, events.size(), "listeners hear of the part that was done");
	}
}
