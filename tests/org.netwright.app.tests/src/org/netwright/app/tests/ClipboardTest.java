// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.edit.step.Fragment;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** Copy, cut, paste and duplicate in the diagram, with real keys: what comes into the document, and that it is selected. */
class ClipboardTest {
	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openACopy() throws Exception {
		opened = open("shapes.netwright", NetworkFile.load(ExampleInputs.of("shapes-3x3").location()));
		Workbench.focus(opened.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aPastedNeuronJoinsItsLayerWithoutConnectionsToTheOutside() {
		press(List.of(opened.neuron("h1-1")), "ctrl+c");
		assertEquals(0, opened.history().position());
		press("ctrl+v");
		assertEquals(9, opened.layer(1).getNeurons().size());
		Neuron pasted = opened.layer(1).getNeurons().getLast();
		assertEquals(List.of(pasted), opened.selected());
		assertEquals(List.of(), pasted.getIncoming());
		assertEquals(1, opened.history().position());
		press("ctrl+z");
		assertEquals(8, opened.layer(1).getNeurons().size());
	}

	@Test
	void connectionsAmongTheCopiedComeAlong() {
		Neuron target = opened.neuron("h2-1");
		Connection copied = target.getIncoming().getFirst();
		press(List.of(copied.getSource(), target), "ctrl+c", "ctrl+v");
		Neuron pasted = opened.layer(2).getNeurons().getLast();
		assertEquals(1, pasted.getIncoming().size());
		assertEquals(opened.layer(1).getNeurons().getLast(), pasted.getIncoming().getFirst().getSource());
		assertEquals(copied.getWeight(), pasted.getIncoming().getFirst().getWeight());
		assertEquals(2, opened.selected().size());
	}

	@Test
	void onRequestConnectionsToTheOutsideComeToo() {
		Neuron original = opened.neuron("h1-2");
		press(List.of(original), "ctrl+c", "ctrl+shift+v");
		Neuron pasted = opened.layer(1).getNeurons().getLast();
		assertEquals(original.getIncoming().stream().map(Connection::getSource).toList(), pasted.getIncoming().stream().map(Connection::getSource).toList());
		assertEquals(original.getIncoming().stream().map(Connection::getWeight).toList(), pasted.getIncoming().stream().map(Connection::getWeight).toList());
		assertEquals(original.getOutgoing().size(), pasted.getOutgoing().size());
	}

	@Test
	void cutTakesNeuronsAwayAndPasteBringsThemBack() {
		press(List.of(opened.neuron("h1-1"), opened.neuron("h1-2")), "ctrl+x");
		assertEquals(6, opened.layer(1).getNeurons().size());
		assertEquals(1, opened.history().position());
		press("ctrl+v");
		assertEquals(8, opened.layer(1).getNeurons().size());
		assertEquals(2, opened.selected().size());
	}

	@Test
	void duplicateLeavesTheClipboardAloneAndMovesWhatHasAPlaceOfItsOwn() {
		put("something else");
		Neuron placed = opened.neuron("h2-2");
		opened.execute(SetPositions.move(Map.of(placed, new Position(500, 300))));
		press(List.of(placed), "ctrl+d");
		Neuron duplicate = opened.layer(2).getNeurons().getLast();
		assertEquals(List.of(duplicate), opened.selected());
		assertEquals(new Position(524, 324), duplicate.getPosition());
		press(List.of(placed), "ctrl+d");
		assertEquals(new Position(548, 348), opened.layer(2).getNeurons().getLast().getPosition());
		assertEquals("something else", text());
	}

	/** Written beside the UI thread; pasted without reading it again, and then, as if another program had put it there, read beside the UI thread. */
	@Test
	void aHundredThousandConnectionsAreCopiedAndPastedWhole() throws Exception {
		NetworkTemplate template = new NetworkTemplate("Large", Shape.parse("784-128-10"), List.of("tanh", "tanh"), Inputs.MINUS_ONE_TO_ONE,
				new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1));
		OpenedNetwork large = open("large.netwright", template.create(Progress.NONE).orElseThrow());
		Workbench.focus(large.editor().viewer().getControl());
		press("ctrl+a");
		press("ctrl+c");
		Workbench.waitUntil("it is on the clipboard", () -> text() != null && text().length() > 1_500_000);
		assertPasted(large);
		put(text() + " ");
		assertPasted(large);
	}

	private static void assertPasted(OpenedNetwork large) {
		press("ctrl+v");
		Workbench.waitUntil("it is pasted", () -> large.layer(2).getNeurons().size() == 20);
		assertEquals(256, large.layer(1).getNeurons().size());
		assertEquals(2 * 101_632, connections(large).count());
		assertEquals(2 * connections(large).limit(784).mapToDouble(Connection::getWeight).sum(),
				connections(large).limit(784).mapToDouble(Connection::getWeight).sum()
						+ large.layer(1).getNeurons().get(128).getIncoming().stream().mapToDouble(Connection::getWeight).sum(), "the same weights");
		press("ctrl+z");
		Workbench.waitUntil("it is taken back", () -> large.layer(2).getNeurons().size() == 10);
	}

	private static Stream<Connection> connections(OpenedNetwork network) {
		return network.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).flatMap(neuron -> neuron.getIncoming().stream());
	}

	@Test
	void whatIsCopiedInOneNetworkIsPastedIntoAnother() throws Exception {
		press(List.of(opened.layer(0), opened.layer(1)), "ctrl+c");
		OpenedNetwork other = open("empty.netwright", NetworkFactory.eINSTANCE.createNetwork());
		Workbench.focus(other.editor().viewer().getControl());
		press("ctrl+v");
		assertEquals(List.of("Pixels", "Lines"), other.network().getLayers().stream().map(layer -> layer.getName()).toList());
		assertEquals(3, other.layer(0).getRows());
		assertEquals(24, other.layer(1).getNeurons().stream().mapToInt(neuron -> neuron.getIncoming().size()).sum());
		assertEquals(List.of(other.layer(0), other.layer(1)), other.selected());
		assertTrue(other.editor().isDirty());
		assertFalse(opened.editor().isDirty());
	}

	@Test
	void theTextOfACopyIsANetworkDocument() throws Exception {
		press(List.of(opened.neuron("h2-1")), "ctrl+c");
		assertEquals(1, Fragment.parse(text()).size());
	}

	@Test
	void anyOtherTextIsNotPasted() {
		put("three neurons, please");
		press(List.of(opened.neuron("h2-1")), "ctrl+v");
		assertEquals(0, opened.history().position());
		assertEquals(List.of(opened.neuron("h2-1")), opened.selected());
	}

	@Test
	void inAFieldOverTheDiagramTheKeysAreTheFieldsOwn() {
		put("kept");
		press(List.of(opened.neuron("h2-1")), "F2", "ctrl+a", "ctrl+c");
		assertEquals("Shape 1", text());
		Workbench.press("Escape");
		assertEquals(0, opened.history().position());
	}

	private OpenedNetwork open(String name, Network network) throws Exception {
		Path file = folder.resolve(name);
		NetworkFile.save(network, file);
		return OpenedNetwork.of(NetworkEditorInput.ofFile(file));
	}

	private void press(List<?> selected, String... keys) {
		opened.select(selected.toArray());
		Workbench.focus(opened.editor().viewer().getControl());
		press(keys);
	}

	private static void press(String... keys) {
		for (String key : keys) {
			Workbench.press(key);
		}
	}

	private static void put(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		Workbench.settle();
	}

	private static String text() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text;
	}
}
