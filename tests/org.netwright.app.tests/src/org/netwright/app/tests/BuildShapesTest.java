// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.document.NetworkEditorInput;

/** Builds Shapes 3x3 from an empty page with a real pointer and keyboard, and compares all that it computes with the golden values. */
class BuildShapesTest {
	@TempDir
	Path folder;

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private OpenedNetwork opened;

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
		newLayer("Pixels", "3x3", null);
		newLayer("Lines", "8", "tanh");
		newLayer("Shapes", "4", "tanh");
		newLayer("Rectifier", "8", "relu");
		newLayer("Result", "4", "identity");
		for (int line = 0; line < 8; line++) {
			paintLine(line);
		}
		for (int layer = 2; layer < 5; layer++) {
			for (int neuron = 0; neuron < golden.layers().get(layer).neurons().size(); neuron++) {
				connect(layer, neuron, 1);
				connect(layer, neuron, -1);
			}
		}
		assertEquals(52, opened.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).mapToInt(each -> each.getIncoming().size()).sum());
		GoldenComparison.assertComputesAllSamples(golden, opened);
	}

	private void newLayer(String name, String size, String function) {
		Workbench.press("ctrl+shift+l");
		Workbench.type(name);
		Workbench.press("Tab");
		Workbench.type(size);
		if (function != null) {
			Workbench.press("Tab");
			String shown = opened.open().functionName(function);
			Combo functions = (Combo) Display.getCurrent().getFocusControl();
			int steps = Arrays.asList(functions.getItems()).indexOf(shown) - functions.getSelectionIndex();
			Workbench.press(steps > 0 ? "Down" : "Up", Math.abs(steps));
			assertEquals(shown, functions.getText());
			Workbench.press("shift+Tab");
		}
		Workbench.press("Return");
		Layer added = opened.network().getLayers().getLast();
		assertEquals(name, added.getName());
		assertEquals(List.of(added), opened.selected());
	}

	/** With the margin 0.4 and the threshold 2, a line of three pixels gets the weights 0.8 and -0.8, and no bias. */
	private void paintLine(int line) {
		Neuron neuron = opened.layer(1).getNeurons().get(line);
		click(neuron);
		DialogMeeting.with("Paint the Detector", () -> Workbench.press("ctrl+shift+p"), shell -> {
			Control grid = DetectorTest.grid(shell);
			GoldenNetwork.Neuron wanted = golden.layers().get(1).neurons().get(line);
			for (String colour : List.of("White", "Black")) {
				DialogMeeting.press(shell, colour);
				wanted.incoming().stream().filter(each -> each.weight() > 0 == colour.equals("White")).mapToInt(each -> golden.indexOf(each.source()))
						.forEach(pixel -> Workbench.click(grid, DetectorTest.pixel(grid, pixel), 1));
			}
			if (line == 0) {
				type(DialogMeeting.all(shell, Text.class).get(0), "0.4");
				type(DialogMeeting.all(shell, Text.class).get(1), "2");
			}
			DialogMeeting.press(shell, "OK");
		});
		Workbench.focus(diagram());
		assertEquals(3, neuron.getIncoming().size());
	}

	/** Marks the sources whose weights have one sign, connects them with a neuron, and types the weight of all of them. */
	private void connect(int layer, int place, int sign) {
		GoldenNetwork.Neuron wanted = golden.layers().get(layer).neurons().get(place);
		List<GoldenNetwork.Connection> connections = wanted.incoming().stream().filter(each -> Math.signum(each.weight()) == sign).toList();
		if (connections.isEmpty()) {
			return;
		}
		for (GoldenNetwork.Connection connection : connections) {
			click(built(golden.indexOf(connection.source())));
			Workbench.press("c");
		}
		click(opened.layer(layer).getNeurons().get(place));
		Workbench.press("Return");
		assertEquals(connections.size(), opened.selected().size());
		if (connections.getFirst().weight() != 1) {
			Workbench.type(Double.toString(connections.getFirst().weight()));
			Workbench.press("Return");
		}
		Workbench.press("Escape");
	}

	private Neuron built(int index) {
		return opened.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).skip(index).findFirst().orElseThrow();
	}

	private void click(Neuron neuron) {
		Workbench.click(diagram(), opened.editor().viewer().locationOf(neuron), 1);
		assertEquals(List.of(neuron), opened.selected());
	}

	private static void type(Text field, String text) {
		Workbench.focus(field);
		Workbench.press("ctrl+a");
		Workbench.type(text);
	}

	private Control diagram() {
		return opened.editor().viewer().getControl();
	}
}
