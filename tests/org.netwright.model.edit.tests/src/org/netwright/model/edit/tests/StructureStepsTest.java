// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.model.edit.history.ChangeKind.LAYOUT;
import static org.netwright.model.edit.history.ChangeKind.SAMPLES;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.MoveLayer;
import org.netwright.model.edit.step.MoveNeuron;

/** Layers, neurons and notes come, go and change places. */
class StructureStepsTest extends StepTestBase {

	@Test
	void neuronInTheMiddle() {
		AddNeurons step = new AddNeurons(layer(1), 1, 1, new Random(1));
		step.neurons().getFirst().setName("New");
		expect(step, "Add neuron to layer “hid”", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("a", step.neurons().getFirst().getId(), "b"), Documents.ids(layer(1).getNeurons()));
			assertEquals("New", layer(1).getNeurons().get(1).getName());
			assertTrue(step.neurons().getFirst().getId().matches("hid-[0-9a-z]{5}"));
		});
	}

	@Test
	void newInputsAreNeutralInSamples() {
		expect(new AddNeurons(layer(0), 2, 2), "Add 2 neurons to layer “in”", Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
			assertEquals(3, layer(0).getRows());
			assertEquals(2, layer(0).getColumns());
			assertArrayEquals(new double[] { 1, 2, 0, 0, 3, 4 }, Documents.sample(network, 0).getValues());
		});
		expect(new AddNeurons(layer(0), 6, 1), "Add neuron to layer “in”", Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
			assertEquals(0, layer(0).getRows());
			assertEquals(0, layer(0).getColumns());
			assertArrayEquals(new double[] { 1, 2, 0, 0, 3, 4, 0 }, Documents.sample(network, 0).getValues());
		});
	}

	@Test
	void newOutputsClaimNothing() {
		expect(new AddNeurons(layer(2), 2, 1), "Add neuron to layer “out”", Set.of(STRUCTURE),
				() -> assertArrayEquals(new double[] { 0.5, -0.5 }, ((ValuesExpectation) Documents.sample(network, 2).getExpectation()).getValues()));
	}

	@Test
	void noNeuronsAreNothing() {
		expectNothing(new AddNeurons(layer(1), 0, 0));
		expectNothing(new AddNeurons(layer(1), 3, 1));
		expectNothing(new AddNeurons(Documents.FACTORY.createLayer(), 0, 1));
	}

	@Test
	void layerInTheMiddle() {
		AddLayer step = new AddLayer(network, 2, "Größere Merkmale", "tanh", 3, new Random(1));
		expect(step, "Add layer “Größere Merkmale”", Set.of(STRUCTURE), () -> {
			Layer layer = layer(2);
			assertEquals("grossere-merkmale", layer.getId());
			assertEquals("tanh", layer.getActivation());
			assertEquals(3, layer.getNeurons().size());
			assertTrue(Documents.ids(layer.getNeurons()).stream().allMatch(id -> id.matches("grossere-merkmale-[0-9a-z]{5}")));
			assertEquals(4, network.getLayers().size());
		});
	}

	@Test
	void layerWithoutAName() {
		AddLayer step = new AddLayer(network, 3, "", "identity", 0);
		step.layer().setPosition(new Position(7, 8));
		expect(step, "Add layer", Set.of(STRUCTURE), () -> {
			assertTrue(layer(3).getId().matches("layer-[0-9a-z]{5}"));
			assertEquals(new Position(7, 8), layer(3).getPosition());
		});
	}

	@Test
	void inputLayerComesWithoutAFunction() {
		expectRefusal(new AddLayer(network, 0, "Raw", "tanh", 3),
				"The input layer takes its values from the input and has no activation function. Choose another layer.");
		expect(new AddLayer(network, 0, "Raw", null, 3), "Add layer “Raw”", Set.of(STRUCTURE), () -> assertEquals("raw", layer(0).getId()));
		expectNothing(new AddLayer(network, 5, "Far", "tanh", 3));
	}

	@Test
	void notes() {
		AddNote step = new AddNote(network, "Here", new Position(1, 2));
		step.note().setWidth(50);
		expect(step, "Add note", Set.of(LAYOUT), () -> {
			assertEquals("Here", network.getNotes().get(1).getText());
			assertEquals(50, network.getNotes().get(1).getWidth());
			assertTrue(network.getNotes().get(1).getId().matches("note-[0-9a-z]{5}"));
		});
		expect(new Delete(network.getNotes()), "Delete 2 notes", Set.of(LAYOUT), () -> assertEquals(0, network.getNotes().size()));
	}

	@Test
	void deletedNeuronTakesItsConnections() {
		Neuron a = neuron("a");
		expect(new Delete(List.of(a)), "Delete neuron “a”", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("b"), Documents.ids(layer(1).getNeurons()));
			assertEquals(List.of("b", "i0"), Documents.sources(neuron("yes")));
			assertEquals(List.of("b"), Documents.sources(neuron("no")));
			assertEquals(2, neuron("i0").getOutgoing().size());
			assertEquals(1, neuron("i1").getOutgoing().size());
		});
		assertNull(network.eResource().getEObject("a"));
	}

	@Test
	void deletedWinnerTakesTheClaim() {
		expect(new Delete(List.of(neuron("yes"))), "Delete neuron “yes”", Set.of(STRUCTURE, SAMPLES), () -> {
			assertNull(Documents.sample(network, 0).getExpectation());
			assertNull(((WinnerExpectation) Documents.sample(network, 1).getExpectation()).getWinner());
			assertArrayEquals(new double[] { -0.5 }, ((ValuesExpectation) Documents.sample(network, 2).getExpectation()).getValues());
		});
		history.undo();
		assertEquals(neuron("yes"), ((WinnerExpectation) Documents.sample(network, 0).getExpectation()).getWinner());
	}

	@Test
	void deletedInputsTakeTheirValues() {
		expect(new Delete(List.of(neuron("i0"), neuron("i1"))), "Delete 2 neurons", Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
			assertArrayEquals(new double[] { 3, 4 }, Documents.sample(network, 0).getValues());
			assertEquals(1, layer(0).getRows(), "a whole row went");
			assertEquals(2, layer(0).getColumns());
		});
		history.undo();
		events.clear();
		expect(new Delete(List.of(neuron("i0"), neuron("i2"))), "Delete 2 neurons", Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
			assertArrayEquals(new double[] { 2, 4 }, Documents.sample(network, 0).getValues());
			assertEquals(0, layer(0).getRows(), "no whole row went");
		});
	}

	@Test
	void whenAllInputsGoSamplesKeepTheirValues() {
		expect(new Delete(layer(0).getNeurons()), "Delete 4 neurons", Set.of(STRUCTURE, LAYOUT),
				() -> assertArrayEquals(new double[] { 1, 2, 3, 4 }, Documents.sample(network, 0).getValues()));
	}

	@Test
	void deletedLayerTakesEverythingInIt() {
		expect(new Delete(List.of(layer(1))), "Delete layer “hid”", Set.of(STRUCTURE), () -> {
			assertEquals(2, network.getLayers().size());
			assertEquals(List.of("i0"), Documents.sources(neuron("yes")));
			assertEquals(List.of(), Documents.sources(neuron("no")));
			assertEquals(0, neuron("i1").getOutgoing().size());
		});
	}

	@Test
	void deletedOutputLayerKeepsExpectedValues() {
		expect(new Delete(List.of(layer(2))), "Delete layer “out”", Set.of(STRUCTURE, SAMPLES), () -> {
			assertNull(Documents.sample(network, 0).getExpectation());
			assertNotNull(Documents.sample(network, 2).getExpectation());
		});
	}

	@Test
	void anyMixIsDeletedAtOnce() {
		List<Object> gone = List.of(neuron("i1"), layer(1), neuron("a"), connection("b", "no"), connection("i0", "yes"), network.getNotes().getFirst());
		expect(new Delete(gone.stream().map(org.eclipse.emf.ecore.EObject.class::cast).toList()), "Delete 6 elements",
				Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
					assertEquals(List.of("i0", "i2", "i3", "yes", "no"), Documents.ids(Documents.neurons(network)));
					assertEquals(List.of(), Documents.connections(network));
					assertEquals(List.of(), network.getNotes());
				});
	}

	@Test
	void everythingIsDeleted() {
		expect(new Delete(network.getLayers()), "Delete 3 layers", Set.of(STRUCTURE, SAMPLES), () -> assertEquals(List.of(), network.getLayers()));
	}

	@Test
	void whatIsNotThereIsNotDeleted() {
		Neuron gone = neuron("a");
		history.execute(new Delete(List.of(gone)));
		events.clear();
		expectNothing(new Delete(List.of(gone)));
		expectNothing(new Delete(List.of()));
		expect(new Delete(List.of(gone, neuron("b"))), "Delete 2 neurons", Set.of(STRUCTURE), () -> assertEquals(List.of(), layer(1).getNeurons()));
		assertThrows(IllegalArgumentException.class, () -> new Delete(List.of(network)));
	}

	@Test
	void listenersHearWhatWentAndWhoLostSomething() {
		Neuron a = neuron("a");
		Set<?> lost = Set.of(connection("a", "yes"), connection("a", "no"), a);
		history.execute(new Delete(List.of(a)));
		DocumentChange change = events.removeFirst();
		assertEquals(lost, change.removed());
		assertEquals(Set.of(layer(1), neuron("i0"), neuron("i1"), neuron("i2"), neuron("i3"), neuron("yes"), neuron("no")), change.changed());
		history.undo();
		assertEquals(lost, events.removeFirst().added());
	}

	@Test
	void valuesFollowReorderedNeurons() {
		expect(new MoveNeuron(neuron("i0"), 2), "Move neuron “i0” to place 3", Set.of(STRUCTURE, SAMPLES), () -> {
			assertEquals(List.of("i1", "i2", "i0", "i3"), Documents.ids(layer(0).getNeurons()));
			assertArrayEquals(new double[] { 2, 3, 1, 4 }, Documents.sample(network, 0).getValues());
		});
		expect(new MoveNeuron(neuron("no"), 0), "Move neuron “no” to place 1", Set.of(STRUCTURE, SAMPLES), () -> {
			assertArrayEquals(new double[] { -0.5, 0.5 }, ((ValuesExpectation) Documents.sample(network, 2).getExpectation()).getValues());
			assertEquals(neuron("yes"), ((WinnerExpectation) Documents.sample(network, 0).getExpectation()).getWinner());
		});
		expectNothing(new MoveNeuron(neuron("no"), 0));
		expectNothing(new MoveNeuron(neuron("no"), 2));
	}

	@Test
	void layersChangePlaces() {
		expect(new MoveLayer(layer(1), 2), "Move layer “hid” to place 3", Set.of(STRUCTURE),
				() -> assertEquals(List.of("in", "out", "hid"), network.getLayers().stream().map(Layer::getId).toList()));
		expectNothing(new MoveLayer(layer(1), 1));
		expectNothing(new MoveLayer(layer(1), 3));
		String reason = "Layer “out” would become the input layer, but its neurons have incoming connections. Remove those first.";
		expectRefusal(new MoveLayer(layer(1), 0), reason);
		expectRefusal(new MoveLayer(layer(0), 2), reason);
	}
}
