// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** The dialog Connect Layers: what its patterns connect, with which weights, and what it says before. */
class ConnectLayersTest {
	private static final String TITLE = "Connect Layers";

	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openLayersWithoutConnections() throws Exception {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer pixels = layer(network, "Pixels", null, 16);
		pixels.setRows(4);
		pixels.setColumns(4);
		layer(network, "Hidden", "tanh", 4);
		layer(network, "Output", "identity", 4);
		Path file = folder.resolve("network.netwright");
		NetworkFile.save(network, file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.focus(opened.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void allToAllIsProposedForTheFirstTwoLayers() {
		dialog(shell -> {
			assertEquals(List.of("Pixels (16)", "Hidden (4)"), List.of(combo(shell, 0).getText(), combo(shell, 1).getText()));
			assertTrue(Dialogs.texts(shell).contains("New connections: 64. Each target sees 16 of the sources."), Dialogs.texts(shell));
			connect(shell);
		});
		assertEquals(64, incoming(1).size());
		assertTrue(incoming(1).stream().allMatch(each -> each.getWeight() == 1));
		assertEquals(1, opened.history().position());
		assertEquals(64, opened.selected().size());
	}

	@Test
	void rowsOfTheImage() {
		dialog(shell -> {
			choose(combo(shell, 2), "Each target sees a row of the image");
			type(text(shell, 8), "-0.5");
			connect(shell);
		});
		assertEquals(List.of(4, 5, 6, 7), sources(opened.layer(1).getNeurons().get(1)));
		assertEquals(List.of(-0.5, -0.5, -0.5, -0.5), opened.layer(1).getNeurons().get(1).getIncoming().stream().map(Connection::getWeight).toList());
	}

	@Test
	void aSlidingWindowThatDoesNotFitIsRefusedInTheDialog() {
		dialog(shell -> {
			choose(combo(shell, 2), "A window that slides over the image");
			assertTrue(DialogMeeting.button(shell, "Connect").isEnabled(), "3 x 3 windows have 2 x 2 places in 4 x 4");
			type(text(shell, 2), "2");
			assertFalse(DialogMeeting.button(shell, "Connect").isEnabled());
			assertTrue(message(shell).contains("3 \u00d7 2"), message(shell));
			type(text(shell, 3), "2");
			type(text(shell, 4), "2");
			type(text(shell, 5), "2");
			assertTrue(DialogMeeting.button(shell, "Connect").isEnabled(), message(shell));
			connect(shell);
		});
		assertEquals(List.of(0, 1, 4, 5), sources(opened.layer(1).getNeurons().get(0)));
		assertEquals(List.of(10, 11, 14, 15), sources(opened.layer(1).getNeurons().get(3)));
	}

	@Test
	void aRandomShareWithRandomWeightsComesFromItsSeeds() {
		String text = null;
		for (int times = 0; times < 2; times++) {
			dialog(shell -> {
				choose(combo(shell, 2), "A random share");
				type(text(shell, 6), "0.25");
				choose(combo(shell, 3), "Random (even)");
				type(text(shell, 8), "0.1");
				connect(shell);
			});
			assertEquals(16, incoming(1).size());
			assertTrue(incoming(1).stream().allMatch(each -> Math.abs(each.getWeight()) <= 0.1));
			String now = opened.layer(1).getNeurons().stream()
					.map(neuron -> sources(neuron) + " " + neuron.getIncoming().stream().map(Connection::getWeight).toList()).toList().toString();
			assertTrue(text == null || text.equals(now));
			text = now;
			opened.history().undo();
			Workbench.settle();
		}
	}

	@Test
	void twoSelectedLayersAreProposedAndOneToOneIsTypedNowhere() {
		opened.select(opened.layer(2), opened.layer(1));
		Workbench.focus(opened.editor().viewer().getControl());
		dialog(shell -> {
			assertEquals(List.of("Hidden (4)", "Output (4)"), List.of(combo(shell, 0).getText(), combo(shell, 1).getText()));
			choose(combo(shell, 2), "One to one");
			connect(shell);
		});
		assertEquals(List.of(List.of(0), List.of(1), List.of(2), List.of(3)), opened.layer(2).getNeurons().stream().map(this::sources).toList());
	}

	@Test
	void whatIsMarkedIsConnectedWithTheLayerBehind() {
		opened.select(opened.layer(1).getNeurons().get(0), opened.layer(1).getNeurons().get(3));
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("c");
		dialog(shell -> {
			assertEquals(List.of("Marked as sources (2)", "Output (4)"), List.of(combo(shell, 0).getText(), combo(shell, 1).getText()));
			connect(shell);
		});
		assertEquals(List.of(0, 3), sources(opened.layer(2).getNeurons().get(2)));
		assertFalse(opened.editor().page().connecting().isActive());
	}

	@Test
	void escapeConnectsNothing() {
		dialog(shell -> Workbench.press("Escape"));
		assertEquals(0, opened.history().position());
	}

	/** Opens the dialog by its key. */
	private void dialog(Consumer<Shell> person) {
		DialogMeeting.with(TITLE, () -> Workbench.press("ctrl+shift+b"), person);
		Workbench.focus(opened.editor().viewer().getControl());
	}

	private static void connect(Shell shell) {
		DialogMeeting.press(shell, "Connect");
	}

	private static void choose(Combo combo, String item) {
		Workbench.focus(combo);
		int wanted = Arrays.asList(combo.getItems()).indexOf(item);
		int steps = wanted - combo.getSelectionIndex();
		Workbench.press(steps > 0 ? "Down" : "Up", Math.abs(steps));
		assertEquals(item, combo.getText());
	}

	private static void type(Text field, String text) {
		Workbench.focus(field);
		Workbench.press("ctrl+a");
		Workbench.type(text);
		assertEquals(text, field.getText());
	}

	private static String message(Shell shell) {
		return Dialogs.texts(shell);
	}

	private static Combo combo(Shell shell, int index) {
		return DialogMeeting.all(shell, Combo.class).get(index);
	}

	private static Text text(Shell shell, int index) {
		return DialogMeeting.all(shell, Text.class).get(index);
	}

	private List<Connection> incoming(int layer) {
		return opened.layer(layer).getNeurons().stream().flatMap(neuron -> neuron.getIncoming().stream()).toList();
	}

	private List<Integer> sources(Neuron target) {
		return target.getIncoming().stream().map(each -> each.getSource().getLayer().getNeurons().indexOf(each.getSource())).toList();
	}

	private static Layer layer(Network network, String name, String function, int size) {
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		layer.setId(name);
		layer.setName(name);
		layer.setActivation(function);
		IntStream.range(0, size).forEach(i -> {
			Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
			neuron.setId(name + i);
			layer.getNeurons().add(neuron);
		});
		network.getLayers().add(layer);
		return layer;
	}
}
