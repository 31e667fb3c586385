// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.model.edit.history.ChangeKind.LAYOUT;
import static org.netwright.model.edit.history.ChangeKind.SAMPLES;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.Tint;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.Duplicate;
import org.netwright.model.edit.step.Fragment;
import org.netwright.model.edit.step.Paste;
import org.netwright.model.file.NetworkFileException;

/** Copies go through a text into this document or another one. */
class PasteTest extends StepTestBase {

	@Test
	void neuronsGoIntoTheirLayerWithTheConnectionsAmongThem() throws NetworkFileException {
		neuron("a").setName("Line 1");
		connection("a", "yes").setEnabled(false);
		Paste step = new Paste(network, copy(neuron("a"), neuron("yes")), 10, 20, false, new Random(1));
		expect(step, "Paste 2 neurons", Set.of(STRUCTURE), () -> {
			Neuron a = layer(1).getNeurons().get(2);
			Neuron yes = layer(2).getNeurons().get(2);
			assertEquals(List.of(a, yes), step.pasted());
			assertTrue(a.getId().matches("hid-[0-9a-z]{5}"), a.getId());
			assertEquals("Line 2", a.getName());
			assertNull(yes.getName());
			assertEquals("relu", a.getActivation());
			assertEquals(0.1, a.getActivationParameters().getFirst().getValue());
			assertEquals(new Position(130, 60), a.getPosition());
			assertNull(yes.getPosition());
			assertEquals(List.of(), a.getIncoming());
			assertEquals(List.of(a.getId()), Documents.sources(yes));
			assertEquals(-0.0, yes.getIncoming().getFirst().getWeight());
			assertFalse(yes.getIncoming().getFirst().isEnabled());
			assertEquals(List.of("a", "b", "i0"), Documents.sources(neuron("yes")));
		});
	}

	@Test
	void connectionsToTheOutsideOnRequest() throws NetworkFileException {
		neuron("b").setBias(0.75);
		Paste step = new Paste(network, copy(neuron("b")), 0, 0, true);
		expect(step, "Paste neuron “b”", Set.of(STRUCTURE), () -> {
			Neuron copy = layer(1).getNeurons().get(2);
			assertEquals(0.75, copy.getBias());
			assertEquals(List.of("i0", "i1", "i2", "i3"), Documents.sources(copy));
			assertEquals(List.of(1.0, 1.25, 1.5, 1.75), copy.getIncoming().stream().map(Connection::getWeight).toList());
			assertEquals(List.of("a", "b", "i0", copy.getId()), Documents.sources(neuron("yes")));
			assertEquals(List.of("a", "b", copy.getId()), Documents.sources(neuron("no")));
			assertEquals(connection("b", "no").getWeight(), connection(copy.getId(), "no").getWeight());
		});
	}

	@Test
	void onlyWhereTheyAreThere() throws NetworkFileException {
		Fragment fragment = copy(neuron("b"));
		history.execute(new Delete(List.of(neuron("i1"), neuron("no"))));
		events.clear();
		Paste step = new Paste(network, fragment, 0, 0, true);
		history.execute(step);
		Neuron copy = (Neuron) step.pasted().getFirst();
		assertEquals(List.of("i0", "i2", "i3"), Documents.sources(copy));
		assertEquals(List.of("yes"), copy.getOutgoing().stream().map(connection -> connection.getTarget().getId()).toList());
	}

	@Test
	void aFragmentTellsWhatIsInItAndWhereThatIs() throws NetworkFileException {
		neuron("a").setPosition(new Position(10, 20));
		layer(2).setPosition(new Position(30, 40));
		layer(1).setPosition(new Position(50, 60));
		Fragment fragment = copy(neuron("a"), neuron("b"), layer(2));
		assertEquals(3, fragment.size());
		assertEquals(List.of(new Position(10, 20), new Position(30, 40)), fragment.positions());
	}

	@Test
	void layersComeBehindTheirOriginal() throws NetworkFileException {
		layer(1).setName("Hidden");
		layer(1).setRows(1);
		layer(1).setColumns(2);
		neuron("b").setName("Beta");
		Paste step = new Paste(network, copy(layer(1)), 0, 0, false, new Random(1));
		expect(step, "Paste layer “Hidden”", Set.of(STRUCTURE), () -> {
			assertEquals(List.of("in", "hid", "hidden-2", "out"), ids(network));
			assertEquals(List.of(layer(2)), step.pasted());
			assertEquals("Hidden 2", layer(2).getName());
			assertEquals("tanh", layer(2).getActivation());
			assertEquals(1, layer(2).getRows());
			assertEquals(2, layer(2).getColumns());
			assertEquals("Beta", layer(2).getNeurons().get(1).getName(), "a name is taken only within its layer");
			assertTrue(layer(2).getNeurons().get(1).getId().startsWith("hidden-2-"));
		});
	}

	@Test
	void outputLayerStaysTheLastOne() throws NetworkFileException {
		history.execute(new Paste(network, copy(layer(1), layer(2)), 0, 0, false));
		assertEquals(5, network.getLayers().size());
		assertEquals("in", layer(0).getId());
		assertEquals("hid", layer(1).getId());
		assertEquals("out", layer(4).getId());
		assertEquals(Documents.ids(layer(2).getNeurons()), Documents.sources(layer(3).getNeurons().getFirst()));
	}

	@Test
	void inputsJoinTheInputLayerAndSamplesFollow() throws NetworkFileException {
		expect(new Paste(network, copy(layer(0)), 0, 0, true), "Paste layer “in”", Set.of(STRUCTURE, LAYOUT, SAMPLES), () -> {
			assertEquals(8, layer(0).getNeurons().size());
			assertEquals(4, layer(0).getRows());
			assertEquals(2, layer(0).getColumns());
			assertArrayEquals(new double[] { 1, 2, 3, 4, 0, 0, 0, 0 }, Documents.sample(network, 0).getValues());
			assertEquals(8, neuron("a").getIncoming().size());
			assertEquals(0.75, neuron("a").getIncoming().get(7).getWeight());
		});
	}

	@Test
	void notesComeToo() throws NetworkFileException {
		network.getNotes().getFirst().setPosition(new Position(1, 2));
		network.getNotes().getFirst().setTint(Tint.OLIVE);
		Paste step = new Paste(network, copy(network.getNotes().getFirst()), 3, 4, false);
		expect(step, "Paste note", Set.of(LAYOUT), () -> {
			Note note = network.getNotes().get(1);
			assertEquals("Look here", note.getText());
			assertEquals(new Position(4, 6), note.getPosition());
			assertEquals(Tint.OLIVE, note.getTint());
			assertFalse(note.getId().equals("note-1"));
			assertEquals(List.of(note), step.pasted());
		});
	}

	@Test
	void emptyDocumentBecomesTheSame() throws NetworkFileException {
		Network other = Documents.FACTORY.createNetwork();
		new History(other).execute(new Paste(other, copy(network.getLayers().toArray(EObject[]::new)), 0, 0, false));
		assertEquals(List.of("layer", "layer", "layer"), ids(other).stream().map(id -> id.substring(0, 5)).toList());
		assertEquals(2, other.getLayers().getFirst().getRows());
		assertNull(other.getLayers().getFirst().getActivation());
		assertEquals(Documents.connections(network).stream().map(Connection::getWeight).toList(),
				Documents.connections(other).stream().map(Connection::getWeight).toList());
		assertEquals(3, other.getLayers().get(2).getNeurons().getFirst().getIncoming().size());
	}

	@Test
	void otherDocumentsTakeNeuronsAtTheSamePlace() throws NetworkFileException {
		Network other = Documents.dense(2, 3, 1);
		History own = new History(other);
		own.execute(new Paste(other, copy(neuron("a"), neuron("no")), 0, 0, true));
		assertEquals(List.of("l0", "l1", "l2"), ids(other));
		assertEquals(4, other.getLayers().get(1).getNeurons().size());
		assertEquals(2, other.getLayers().get(2).getNeurons().size());
		assertEquals(List.of(other.getLayers().get(1).getNeurons().get(3).getId()), Documents.sources(other.getLayers().get(2).getNeurons().get(1)));
	}

	@Test
	void otherDocumentsGetALayerWhereThereIsNone() throws NetworkFileException {
		Network other = Documents.dense(2, 3);
		new History(other).execute(new Paste(other, copy(neuron("yes")), 0, 0, false));
		assertEquals(3, other.getLayers().size());
		assertEquals("l1", other.getLayers().get(2).getId(), "the output layer stays");
		assertEquals("identity", other.getLayers().get(1).getActivation());
		assertEquals(1, other.getLayers().get(1).getNeurons().size());
		Network inputs = Documents.dense(2);
		new History(inputs).execute(new Paste(inputs, copy(layer(1), layer(2)), 0, 0, false));
		assertEquals(3, inputs.getLayers().size());
		assertEquals("tanh", inputs.getLayers().get(1).getActivation());
		assertEquals("identity", inputs.getLayers().get(2).getActivation());
	}

	@Test
	void layersKeepTheirOrder() throws NetworkFileException {
		Network other = Documents.FACTORY.createNetwork();
		List.of("x", "out", "hid", "z").forEach(id -> Documents.layer(other, id, id.equals("x") ? null : "tanh"));
		new History(other).execute(new Paste(other, copy(layer(1), layer(2)), 0, 0, false));
		assertEquals(List.of("x", "out", "hid", "z"), ids(other).stream().filter(id -> !id.startsWith("layer-")).toList());
		assertEquals("tanh", other.getLayers().get(3).getActivation(), "behind the one with its id");
		assertEquals("identity", other.getLayers().get(4).getActivation(), "not before the one that leads to it");
		assertEquals(2, other.getLayers().get(4).getNeurons().size());
	}

	@Test
	void inputsTakeNoConnectionsFromCopies() throws NetworkFileException {
		Fragment fragment = copy(neuron("b"));
		Network other = Documents.small();
		Documents.neuron(other, "yes").setId("y");
		Documents.neuron(other, "i0").setId("yes");
		Paste step = new Paste(other, fragment, 0, 0, true);
		new History(other).execute(step);
		Neuron copy = (Neuron) step.pasted().getFirst();
		assertEquals(List.of("no"), copy.getOutgoing().stream().map(connection -> connection.getTarget().getId()).toList());
		assertEquals(List.of("i1", "i2", "i3"), Documents.sources(copy));
	}

	@Test
	void neuronsWithoutAnInputLayerAreRefused() throws NetworkFileException {
		Network other = Documents.FACTORY.createNetwork();
		Paste step = new Paste(other, copy(neuron("a")), 0, 0, false);
		assertEquals("The document has no input layer yet, so that these neurons have no place. Add an input layer first, or copy one with them.",
				step.refusal().orElseThrow());
		assertFalse(step.canExecute());
	}

	@Test
	void cyclesThroughTheOutsideAreRefused() throws NetworkFileException {
		Network other = Documents.small();
		Fragment fragment = copy(neuron("b"));
		Neuron i0 = Documents.neuron(other, "i0");
		i0.setId("spare");
		Documents.neuron(other, "a").setId("i0");
		Documents.neuron(other, "yes").setId("a");
		Documents.neuron(other, "no").setId("yes");
		// now b sees i0, which is where yes comes from, and so on: still no cycle
		assertEquals(Optional.empty(), new Paste(other, fragment, 0, 0, true).refusal());
		Documents.neuron(other, "i0").setId("x");
		Documents.neuron(other, "yes").setId("i0");
		Documents.neuron(other, "x").setId("yes");
		// now i0 comes from yes
		assertEquals("In this document, the connections to the outside would close a cycle. Paste without them.",
				new Paste(other, fragment, 0, 0, true).refusal().orElseThrow());
		assertEquals(Optional.empty(), new Paste(other, fragment, 0, 0, false).refusal());
	}

	@Test
	void fragmentsDoNotChangeWithTheDocument() {
		Fragment fragment = Fragment.of(List.of(neuron("b")));
		String text = fragment.text();
		history.execute(new Delete(List.of(layer(1))));
		assertEquals(text, fragment.text());
	}

	@Test
	void textsOfDocumentsAreFragments() throws NetworkFileException {
		Network other = Documents.dense(2, 2);
		String text = new String(Documents.bytes(other), StandardCharsets.UTF_8);
		assertTrue(Fragment.isFragment(text));
		Network empty = Documents.FACTORY.createNetwork();
		Paste step = new Paste(empty, Fragment.parse(text), 0, 0, true);
		assertEquals("Paste 2 layers", step.label());
		new History(empty).execute(step);
		assertEquals(4, Documents.connections(empty).size());
	}

	@Test
	void otherTextsAreNone() {
		assertFalse(Fragment.isFragment(null));
		assertFalse(Fragment.isFragment("0.5"));
		assertFalse(Fragment.isFragment("<html/>"));
		assertThrows(NetworkFileException.class, () -> Fragment.parse("0.5"));
	}

	@Test
	void nothingCopied() {
		assertTrue(Fragment.of(List.of()).isEmpty());
		assertTrue(Fragment.of(List.of(connection("a", "yes"))).isEmpty());
		expectNothing(new Paste(network, Fragment.of(List.of()), 0, 0, true));
	}

	@Test
	void namesCountOn() throws NetworkFileException {
		neuron("a").setName("Line 1");
		neuron("b").setName("Line 2");
		history.execute(new Paste(network, copy(neuron("a"), neuron("b")), 0, 0, false));
		history.execute(new Paste(network, copy(neuron("a")), 0, 0, false));
		neuron("yes").setName("yes");
		history.execute(new Paste(network, copy(neuron("yes")), 0, 0, false));
		assertEquals(List.of("Line 1", "Line 2", "Line 3", "Line 4", "Line 5"), layer(1).getNeurons().stream().map(Neuron::getName).toList());
		assertEquals("yes 2", layer(2).getNeurons().get(2).getName());
	}

	@Test
	void duplicate() {
		Duplicate step = new Duplicate(network, List.of(neuron("a"), connection("a", "yes")), 5, 5, true, new Random(1));
		expect(step, "Duplicate neuron “a”", Set.of(STRUCTURE), () -> {
			Neuron copy = assertInstanceOf(Neuron.class, step.duplicates().getFirst());
			assertEquals(layer(1).getNeurons().get(2), copy);
			assertEquals(new Position(125, 45), copy.getPosition());
			assertEquals(List.of("i0", "i1", "i2", "i3"), Documents.sources(copy));
			assertEquals(List.of("a", "b", "i0", copy.getId()), Documents.sources(neuron("yes")));
		});
	}

	private static Fragment copy(EObject... elements) throws NetworkFileException {
		return Fragment.parse(Fragment.of(List.of(elements)).text());
	}

	private static List<String> ids(Network network) {
		Collection<Layer> layers = network.getLayers();
		return layers.stream().map(Layer::getId).toList();
	}
}
