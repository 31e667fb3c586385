// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetNumbers;

/** Networks of the size that people train: all of it is changed, remembered and undone, and listeners hear once. */
class LargeDocumentTest {

	private final List<DocumentChange> events = new ArrayList<>();

	private History history(Network network) {
		History history = new History(network);
		history.addListener(events::add);
		return history;
	}

	/** Once, back, and once more: what is remembered of the first time is not in the way. */
	private static void twice(Executable action, Executable back) throws Throwable {
		action.execute();
		back.execute();
		action.execute();
	}

	@Test
	void oneNeuronOfAHundredThousandConnections() throws Throwable {
		Network network = Documents.read(Documents.bytes(Documents.dense(784, 128, 10)));
		byte[] before = Documents.bytes(network);
		History history = history(network);
		Neuron neuron = Documents.neuron(network, "n1-64");
		List<Neuron> sources = List.copyOf(network.getLayers().getFirst().getNeurons());
		twice(() -> history.execute(new Delete(List.of(neuron))), history::undo);
		assertEquals(11, events.getLast().removed().size(), "itself and its ten outgoing connections");
		assertEquals(784 + 1 + 10, events.getLast().changed().size());
		assertEquals(101_632 - 794, Documents.connections(network).size());
		assertTrue(sources.stream().allMatch(source -> source.getOutgoing().size() == 127));
		assertTrue(history.memoryUsed() < 300_000, history.memoryUsed() + " bytes to remember 794 connections");
		twice(history::undo, history::redo);
		assertArrayEquals(before, Documents.bytes(network));
	}

	@Test
	void deletingLooksOnlyAtWhatHangsOnIt() {
		Network network = Documents.dense(100, 50, 50, 10);
		Neuron victim = Documents.neuron(network, "n3-0");
		Set<Neuron> near = Set.copyOf(network.getLayers().get(2).getNeurons());
		List<Neuron> asked = new ArrayList<>();
		history(network).execute(new Delete(List.of(victim)));
		events.getFirst().elements().stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).forEach(asked::add);
		asked.remove(victim);
		assertEquals(near, Set.copyOf(asked));
	}

	@Test
	void wholeLayerOfManyConnections() throws Throwable {
		Network network = Documents.dense(784, 512, 512, 10);
		History history = history(network);
		Layer layer = network.getLayers().get(1);
		double[] weights = SetNumbers.weightsOf(network);
		twice(() -> history.execute(new Delete(List.of(layer))), history::undo);
		assertEquals(5120, Documents.connections(network).size());
		history.undo();
		assertArrayEquals(weights, SetNumbers.weightsOf(network));
		for (Neuron neuron : layer.getNeurons()) {
			assertEquals(784, neuron.getIncoming().size());
			assertEquals(512, neuron.getOutgoing().size());
		}
	}

	@Test
	void allNumbersAreArrays() throws Throwable {
		Network network = Documents.dense(784, 512, 512, 10);
		History history = history(network);
		double[] before = SetNumbers.weightsOf(network);
		double[] weights = new double[before.length];
		assertEquals(668_672, weights.length);
		Arrays.fill(weights, 0.5);
		double[] biases = new double[784 + 512 + 512 + 10];
		twice(() -> history.execute(new SetNumbers(network, weights, biases)), history::undo);
		assertEquals(3, events.size(), "one event for each");
		assertEquals(Set.of(ChangeKind.WEIGHTS), events.getLast().kinds());
		assertEquals(Set.of(network), events.getLast().elements());
		assertTrue(history.memoryUsed() < 8 * (668_672 + 1818) + 1000, history.memoryUsed() + " bytes");
		assertArrayEquals(weights, SetNumbers.weightsOf(network));
		twice(history::undo, history::redo);
		assertArrayEquals(before, SetNumbers.weightsOf(network));
	}

	@Test
	void connectingLayersDensely() throws Throwable {
		Network network = Documents.dense(784, 128, 10);
		History history = history(network);
		List<Layer> layers = network.getLayers();
		twice(() -> history.execute(new Connect(layers.get(0).getNeurons(), layers.get(2).getNeurons(), () -> 1)), history::undo);
		assertEquals(101_632 + 7840, Documents.connections(network).size());
	}
}
