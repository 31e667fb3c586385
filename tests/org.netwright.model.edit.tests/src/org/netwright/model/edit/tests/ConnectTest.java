// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.StepFailedException;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Disconnect;

/** Connections come and go. */
class ConnectTest extends StepTestBase {

	@Test
	void connectionComesLast() {
		Connect step = new Connect(neuron("i1"), neuron("yes"), 1.5);
		expect(step, "Connect neuron “i1” to neuron “yes”", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("a", "b", "i0", "i1"), Documents.sources(neuron("yes")));
			assertEquals(1.5, connection("i1", "yes").getWeight());
			assertEquals(List.of(connection("i1", "yes")), step.connections());
		});
	}

	@Test
	void backwardsIsAllowedWithoutACycle() {
		history.execute(new Disconnect(List.of(connection("a", "no"), connection("b", "no"))));
		events.clear();
		expect(new Connect(neuron("no"), neuron("a"), 1), "Connect neuron “no” to neuron “a”", Set.of(STRUCTURE),
				() -> assertEquals(List.of("i0", "i1", "i2", "i3", "no"), Documents.sources(neuron("a"))));
	}

	@Test
	void refusals() {
		expectRefusal(new Connect(neuron("a"), neuron("yes"), 1),
				"Neuron “a” is connected to neuron “yes” already. Change the weight of that connection instead.");
		expectRefusal(new Connect(neuron("yes"), neuron("a"), 1),
				"Neuron “a” already leads to neuron “yes”, so that a connection back would close a cycle. A feed-forward network has none.");
		expectRefusal(new Connect(neuron("a"), neuron("a"), 1), "Neuron “a” cannot be connected to itself. A feed-forward network has no cycles.");
		expectRefusal(new Connect(neuron("a"), neuron("i0"), 1),
				"Neuron “i0” is in the input layer and takes its value from the input. Connect to a neuron of another layer.");
		expectRefusal(new Connect(neuron("i1"), neuron("yes"), Double.NaN), "NaN is no finite number. Enter one.");
	}

	@Test
	void disabledConnectionsCountForCycles() {
		connection("a", "yes").setEnabled(false);
		expectRefusal(new Connect(neuron("yes"), neuron("a"), 1),
				"Neuron “a” already leads to neuron “yes”, so that a connection back would close a cycle. A feed-forward network has none.");
	}

	@Test
	void manyAtOnceLeaveOutWhatIsThere() {
		List<Neuron> inputs = layer(0).getNeurons();
		List<Double> weights = new ArrayList<>();
		Connect step = new Connect(inputs, layer(2).getNeurons(), () -> {
			weights.add(0.0);
			return weights.size();
		});
		expect(step, "Add 7 connections", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("a", "b", "i0", "i1", "i2", "i3"), Documents.sources(neuron("yes")));
			assertEquals(List.of("a", "b", "i0", "i1", "i2", "i3"), Documents.sources(neuron("no")));
			assertEquals(2, connection("i0", "yes").getWeight());
			assertEquals(1, connection("i1", "yes").getWeight());
			assertEquals(4, connection("i0", "no").getWeight());
		});
		assertEquals(7, weights.size(), "each weight is asked for once");
		expectRefusal(new Connect(inputs, layer(2).getNeurons(), () -> 1), "All of these are connected already. Change the weights of their connections instead.");
	}

	@Test
	void manyAtOnceCloseNoCycle() {
		expectRefusal(new Connect(List.of(neuron("i0"), neuron("no")), List.of(neuron("a"), neuron("yes")), () -> 1),
				"Neuron “a” already leads to neuron “no”, so that a connection back would close a cycle. A feed-forward network has none.");
	}

	@Test
	void weightsThatAreNoneChangeNothing() {
		DocumentState before = DocumentState.of(network);
		Connect step = new Connect(layer(0).getNeurons(), layer(2).getNeurons(), () -> Double.NaN);
		assertThrows(StepFailedException.class, () -> history.execute(step));
		before.assertIs(network, "failed");
	}

	@Test
	void otherDocumentsAreOthers() {
		Connect step = new Connect(neuron("i1"), Documents.neuron(Documents.small(), "yes"), 1);
		assertFalse(step.canExecute());
		assertFalse(history.execute(step));
	}

	@Test
	void disconnect() {
		expect(new Disconnect(List.of(connection("a", "yes"))), "Disconnect neuron “a” from neuron “yes”", Set.of(STRUCTURE),
				() -> assertEquals(List.of("b", "i0"), Documents.sources(neuron("yes"))));
		expect(new Disconnect(List.of(connection("i1", "a"), connection("i3", "a"))), "Remove 2 connections", Set.of(STRUCTURE),
				() -> assertEquals(List.of("i0", "i2"), Documents.sources(neuron("a"))));
		expectNothing(new Disconnect(List.of()));
	}

	@Test
	void listenersHearOfBothEnds() {
		history.execute(new Connect(neuron("i1"), neuron("yes"), 1));
		DocumentChange change = events.removeFirst();
		assertEquals(Set.of(connection("i1", "yes")), change.added());
		assertEquals(Set.of(neuron("i1"), neuron("yes")), change.changed());
		assertEquals(Set.of(), change.removed());
		var connection = connection("i1", "yes");
		history.undo();
		assertEquals(Set.of(connection), events.removeFirst().removed());
	}
}
