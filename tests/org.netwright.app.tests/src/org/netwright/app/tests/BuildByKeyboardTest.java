// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.document.NetworkEditorInput;

/**
 * Builds Shapes 3x3 from an empty page with real keys alone, as the user guide says in "Build a Network With the Keyboard", and compares
 * all that it computes with the golden values. The pointer never moves.
 */
class BuildByKeyboardTest {
	/** Beyond this the keyboard is no way to build a network; it takes 389. */
	private static final int MOST_KEYS = 450;
	private static final int COLUMNS = 3;

	@TempDir
	Path folder;

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private OpenedNetwork opened;
	private int keys;

	@BeforeEach
	void openAnEmptyPage() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFactory.eINSTANCE.createNetwork(), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.focus(diagram());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void shapesFromAnEmptyPageComputesTheGoldenValues() {
		long start = System.nanoTime();
		newLayer("Pixels", "3x3", null);
		newLayer("Lines", "8", "tanh");
		newLayer("Shapes", "4", "tanh");
		newLayer("Rectifier", "8", "relu");
		newLayer("Result", "4", "iden");
		for (int line = 0; line < 8; line++) {
			paintLine(line);
		}
		for (int layer = 2; layer < 5; layer++) {
			for (int neuron = 0; neuron < golden.layers().get(layer).neurons().size(); neuron++) {
				connect(layer, neuron, 1);
				connect(layer, neuron, -1);
			}
		}
		System.out.println("Shapes 3x3 by keys: " + keys + " keystrokes, " + (System.nanoTime() - start) / 1_000_000_000 + " s");
		assertEquals(52, opened.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).mapToInt(each -> each.getIncoming().size()).sum());
		GoldenComparison.assertComputesAllSamples(golden, opened);
		assertTrue(keys <= MOST_KEYS, "keystrokes: " + keys);
	}

	private void newLayer(String name, String size, String function) {
		press("ctrl+shift+l");
		type(name);
		press("Tab");
		type(size);
		if (function != null) {
			press("Tab");
			type(function);
		}
		press("Return");
		Layer added = opened.network().getLayers().getLast();
		assertEquals(List.of(name, golden.layers().get(opened.network().getLayers().size() - 1).neurons().size()),
				List.of(added.getName(), added.getNeurons().size()));
		assertEquals(List.of(added), opened.selected());
	}

	/** With the margin 0.4 and the threshold 2, a line of three pixels gets the weights 0.8 and -0.8, and no bias. */
	private void paintLine(int line) {
		Neuron neuron = opened.layer(1).getNeurons().get(line);
		walkTo(neuron);
		DialogMeeting.with("Paint the Detector", () -> press("ctrl+shift+p"), shell -> {
			int cursor = 0;
			for (GoldenNetwork.Connection wanted : golden.layers().get(1).neurons().get(line).incoming()) {
				int pixel = golden.indexOf(wanted.source());
				press(pixel / COLUMNS - cursor / COLUMNS, "Down", "Up");
				press(pixel % COLUMNS - cursor % COLUMNS, "Right", "Left");
				press(wanted.weight() > 0 ? "w" : "b");
				cursor = pixel;
			}
			if (line == 0) {
				press("alt+m");
				type("0.4");
				press("alt+t");
				type("2");
			}
			press("Return");
			Workbench.waitUntil("the dialog is closed", shell::isDisposed);
		});
		Workbench.takeKeyboard(diagram());
		assertEquals(COLUMNS, neuron.getIncoming().size());
	}

	/** Marks the sources whose weights have one sign, connects them with a neuron, and types the weight of all of them. */
	private void connect(int layer, int place, int sign) {
		List<GoldenNetwork.Connection> connections = golden.layers().get(layer).neurons().get(place).incoming().stream()
				.filter(each -> Math.signum(each.weight()) == sign).toList();
		if (connections.isEmpty()) {
			return;
		}
		for (GoldenNetwork.Connection connection : connections) {
			walkTo(built(golden.indexOf(connection.source())));
			press("c");
		}
		walkTo(opened.layer(layer).getNeurons().get(place));
		press("Return");
		assertEquals(connections.size(), opened.selected().size());
		if (connections.getFirst().weight() != 1) {
			type(Double.toString(connections.getFirst().weight()));
			press("Return");
		}
		press("Escape");
	}

	/** With the arrows, from wherever the selection is. */
	private void walkTo(Neuron wanted) {
		if (opened.selected().getFirst() instanceof Connection) {
			press("Right");
		}
		if (opened.selected().getFirst() instanceof Layer layer) {
			press(opened.network().getLayers().indexOf(wanted.getLayer()) - opened.network().getLayers().indexOf(layer), "Right", "Left");
			press("Down");
		}
		Neuron from = (Neuron) opened.selected().getFirst();
		press(opened.network().getLayers().indexOf(wanted.getLayer()) - opened.network().getLayers().indexOf(from.getLayer()), "Right", "Left");
		from = (Neuron) opened.selected().getFirst();
		press(wanted.getLayer().getNeurons().indexOf(wanted) - wanted.getLayer().getNeurons().indexOf(from), "Down", "Up");
		assertEquals(List.of(wanted), opened.selected());
	}

	private Neuron built(int index) {
		return opened.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).skip(index).findFirst().orElseThrow();
	}

	private void press(int times, String forward, String back) {
		keys += Math.abs(times);
		Workbench.press(times > 0 ? forward : back, Math.abs(times));
	}

	private void press(String key) {
		keys++;
		Workbench.press(key);
	}

	private void type(String text) {
		keys += text.length();
		Workbench.type(text);
	}

	private Control diagram() {
		return opened.editor().viewer().getControl();
	}
}
