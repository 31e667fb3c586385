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
import org.netwright.model.edit.history.StepFailedException;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.pattern.ImageLines;
import org.netwright.model.edit.pattern.ImageLines.Direction;
import org.netwright.model.edit.pattern.OneToOne;
import org.netwright.model.edit.pattern.RandomPairs;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.edit.weight.WeightChoice;

/** Connections by a pattern. */
class ConnectPairsTest extends StepTestBase {

	private static final WeightChoice ONE = WeightChoice.constant(1);

	@Test
	void columnsOfTheImage() {
		ConnectPairs step = new ConnectPairs(layer(0).getNeurons(), layer(2).getNeurons(), new ImageLines(2, 2, Direction.COLUMNS), ONE);
		expect(step, "Add 3 connections", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("a", "b", "i0", "i2"), Documents.sources(neuron("yes")), "i0 was there");
			assertEquals(List.of("a", "b", "i1", "i3"), Documents.sources(neuron("no")));
			assertEquals(2, connection("i0", "yes").getWeight(), "what was there stays as it is");
			assertEquals(1, connection("i3", "no").getWeight());
			assertEquals(List.of(connection("i2", "yes"), connection("i1", "no"), connection("i3", "no")), step.connections());
		});
	}

	@Test
	void weightsKnowHowManyConnectionsThereWillBe() {
		List<String> asked = new ArrayList<>();
		history.execute(new ConnectPairs(layer(0).getNeurons(), layer(2).getNeurons(), new AllToAll(), (in, out) -> {
			asked.add(in + " in, " + out + " out");
			return asked.size();
		}));
		assertEquals(List.of("6 in, 4 out", "6 in, 4 out", "6 in, 4 out", "6 in, 4 out", "6 in, 4 out", "6 in, 4 out", "6 in, 4 out"), asked);
		assertEquals(1, connection("i1", "yes").getWeight());
		assertEquals(4, connection("i0", "no").getWeight());
	}

	@Test
	void neuronsCountOnceInTheirOrder() {
		List<Neuron> sources = List.of(neuron("i3"), neuron("i1"), neuron("i3"));
		expect(new ConnectPairs(sources, layer(2).getNeurons(), new OneToOne(), ONE), "Add 2 connections", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("a", "b", "i0", "i3"), Documents.sources(neuron("yes")));
			assertEquals(List.of("a", "b", "i1"), Documents.sources(neuron("no")));
		});
	}

	@Test
	void refusals() {
		expectRefusal(step(layer(0).getNeurons(), layer(2).getNeurons(), new OneToOne()),
				"4 sources do not go one to one with 2 targets. Choose as many targets as sources.");
		expectRefusal(step(layer(0).getNeurons(), layer(1).getNeurons(), new AllToAll()),
				"All of these are connected already. Change the weights of their connections instead.");
		expectRefusal(step(layer(1).getNeurons(), List.of(neuron("i0"), neuron("yes")), new OneToOne()),
				"Neuron “i0” is in the input layer and takes its value from the input. Connect to a neuron of another layer.");
		expectRefusal(step(layer(1).getNeurons(), layer(1).getNeurons(), new OneToOne()),
				"Neuron “a” cannot be connected to itself. A feed-forward network has no cycles.");
	}

	@Test
	void nothingToConnect() {
		expectNothing(step(layer(0).getNeurons(), layer(2).getNeurons(), new RandomPairs(0, 1)));
		expectNothing(step(List.of(), layer(2).getNeurons(), new AllToAll()));
	}

	@Test
	void cyclesAreThoseOfThePairsAlone() {
		history.execute(new Disconnect(List.of(connection("a", "no"))));
		events.clear();
		expectRefusal(step(List.of(neuron("yes"), neuron("no")), List.of(neuron("a"), neuron("b")), new OneToOne()),
				"Neuron “a” already leads to neuron “yes”, so that a connection back would close a cycle. A feed-forward network has none.");
		history.execute(new Disconnect(List.of(connection("b", "no"))));
		events.clear();
		expect(step(List.of(neuron("no"), neuron("b")), List.of(neuron("a"), neuron("no")), new OneToOne()), "Add 2 connections", Set.of(STRUCTURE),
				() -> assertEquals(List.of("i0", "i1", "i2", "i3", "no"), Documents.sources(neuron("a"))));
	}

	@Test
	void newConnectionsCanCloseACycleTogether() {
		expectRefusal(step(List.of(neuron("a"), neuron("b")), List.of(neuron("b"), neuron("a")), new OneToOne()),
				"Neuron “b” would lead back to neuron “a” through the other new connections, which closes a cycle. A feed-forward network has none.");
	}

	@Test
	void otherDocumentsAreOthers() {
		assertFalse(step(layer(0).getNeurons(), Documents.small().getLayers().get(2).getNeurons(), new AllToAll()).canExecute());
	}

	@Test
	void weightsThatAreNoneChangeNothing() {
		DocumentState before = DocumentState.of(network);
		ConnectPairs step = new ConnectPairs(layer(0).getNeurons(), layer(2).getNeurons(), new AllToAll(), WeightChoice.constant(Double.NaN));
		assertThrows(StepFailedException.class, () -> history.execute(step));
		before.assertIs(network, "failed");
	}

	private static ConnectPairs step(List<Neuron> sources, List<Neuron> targets, ConnectionPattern pattern) {
		return new ConnectPairs(sources, targets, pattern, ONE);
	}
}
