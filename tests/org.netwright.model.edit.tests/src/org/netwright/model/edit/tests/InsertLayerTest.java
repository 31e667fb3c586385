// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.edit.step.InsertLayer;
import org.netwright.model.edit.weight.WeightChoice;

/** A layer comes between two others. */
class InsertLayerTest extends StepTestBase {

	@Test
	void whatRanDirectlyPassesThrough() {
		double before = sum("no", 0.5, -1);
		Connection direct = connection("b", "no");
		direct.setEnabled(false);
		InsertLayer step = InsertLayer.passThrough(network, 2, "Copy", "identity", new Random(1));
		expect(step, "Insert layer between layer “hid” and layer “out”", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("in", "hid", "copy", "out"), network.getLayers().stream().map(layer -> layer.getId()).toList());
			assertEquals("identity", step.layer().getActivation());
			Neuron first = layer(2).getNeurons().get(0);
			Neuron second = layer(2).getNeurons().get(1);
			assertEquals(List.of("a"), Documents.sources(first));
			assertEquals(List.of("b"), Documents.sources(second));
			assertEquals(1, first.getIncoming().getFirst().getWeight());
			assertEquals(0, first.getBias());
			assertEquals(List.of(first.getId(), second.getId(), "i0"), Documents.sources(neuron("yes")), "in their order, and what skips stays");
			assertSame(direct, neuron("no").getIncoming().get(1), "with weight and state");
			assertEquals(second, direct.getSource());
		});
		direct.setEnabled(true);
		assertEquals(before, sum("no", 0.5, -1), "the same number as before");
	}

	/** The pre-activation of an output, from activations of the hidden neurons, through a layer of identities or not. */
	private double sum(String output, double... hidden) {
		double sum = 0;
		for (Connection connection : neuron(output).getIncoming()) {
			Neuron source = connection.getSource();
			while (!layer(1).getNeurons().contains(source)) {
				assertEquals(1, source.getIncoming().getFirst().getWeight());
				source = source.getIncoming().getFirst().getSource();
			}
			sum += connection.getWeight() * hidden[layer(1).getNeurons().indexOf(source)];
		}
		return sum;
	}

	@Test
	void imagesStayImages() {
		history.execute(InsertLayer.passThrough(network, 1, null, "relu"));
		assertEquals(2, layer(1).getRows());
		assertEquals(2, layer(1).getColumns());
		assertEquals(4, layer(1).getNeurons().size());
		assertEquals(List.of("a", "b"), layer(1).getNeurons().getFirst().getOutgoing().stream().map(connection -> connection.getTarget().getId()).toList());
		assertEquals(List.of(layer(1).getNeurons().getFirst().getId(), "yes"),
				neuron("i0").getOutgoing().stream().map(connection -> connection.getTarget().getId()).sorted().toList());
	}

	@Test
	void denseLayersReplaceWhatRanDirectly() {
		List<String> asked = new ArrayList<>();
		WeightChoice weights = (in, out) -> {
			asked.add(in + "/" + out);
			return asked.size();
		};
		InsertLayer step = InsertLayer.dense(network, 2, null, "tanh", 3, weights);
		expect(step, "Insert layer between layer “hid” and layer “out”", Set.of(STRUCTURE), () -> {
			List<Neuron> inserted = layer(2).getNeurons();
			assertEquals(3, inserted.size());
			assertEquals(List.of("a", "b"), Documents.sources(inserted.get(2)));
			assertEquals(6, inserted.get(2).getIncoming().get(1).getWeight());
			List<String> expected = new ArrayList<>(List.of("i0"));
			expected.addAll(Documents.ids(inserted));
			assertEquals(expected, Documents.sources(neuron("yes")), "what skips stays");
			assertEquals(Documents.ids(inserted), Documents.sources(neuron("no")));
			assertEquals(12, neuron("no").getIncoming().get(2).getWeight());
		});
		assertEquals(List.of("2/3", "2/3", "2/3", "2/3", "2/3", "2/3", "4/2", "4/2", "4/2", "3/2", "3/2", "3/2"), asked);
	}

	@Test
	void onlyBetweenTwoLayers() {
		assertFalse(InsertLayer.passThrough(network, 3, null, "tanh").canExecute());
		assertFalse(InsertLayer.dense(network, 3, null, "tanh", 2, WeightChoice.constant(1)).canExecute());
		assertFalse(InsertLayer.dense(network, 0, null, null, 2, WeightChoice.constant(1)).canExecute());
		assertFalse(history.execute(InsertLayer.passThrough(Documents.FACTORY.createNetwork(), 1, null, "tanh")));
	}

	@Test
	void layerThatHasChangedMeanwhile() {
		InsertLayer step = InsertLayer.passThrough(network, 1, null, "tanh");
		layer(0).getNeurons().add(Documents.FACTORY.createNeuron());
		assertFalse(step.canExecute());
	}

	@Test
	void refusals() {
		expectRefusal(InsertLayer.dense(network, 1, "\u0001", "tanh", 2, WeightChoice.constant(1)),
				"The text has a character at position 1 that a file cannot hold (U+0001). Remove it.");
		history.execute(new Disconnect(List.of(connection("a", "no"), connection("b", "no"))));
		history.execute(new Connect(neuron("no"), neuron("a"), 1));
		events.clear();
		expectRefusal(InsertLayer.dense(network, 2, null, "tanh", 2, WeightChoice.constant(1)),
				"Neuron “no” already leads to neuron “a”, so that a connection back would close a cycle. A feed-forward network has none.");
		expect(InsertLayer.passThrough(network, 2, null, "tanh"), "Insert layer between layer “hid” and layer “out”", Set.of(STRUCTURE),
				() -> assertEquals(4, network.getLayers().size()));
	}
}
