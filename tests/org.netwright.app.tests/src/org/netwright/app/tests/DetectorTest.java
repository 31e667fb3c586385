// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** Painting what a neuron detects, and the siblings of detectors. */
class DetectorTest {
	private static final String TITLE = "Paint the Detector";

	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openACopy() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.focus(opened.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	/** Two white pixels and a black one, margin 0.5: weights 1 and -1 for the range from -1 to 1, bias 0.5 - 3. */
	@Test
	void whatIsPaintedBecomesWeightsAndBias() {
		Neuron neuron = opened.neuron("h1-1");
		opened.select(neuron);
		paint(shell -> {
			DialogMeeting.press(shell, "Wipe All");
			Control grid = grid(shell);
			Workbench.drag(grid, pixel(grid, 0), pixel(grid, 1));
			DialogMeeting.press(shell, "Black");
			Workbench.click(grid, pixel(grid, 4), 1);
			Workbench.click(grid, pixel(grid, 8), 1);
			Workbench.click(grid, pixel(grid, 8), 3);
			type(DialogMeeting.all(shell, Text.class).get(0), "0.5");
			type(DialogMeeting.all(shell, Text.class).get(1), "0");
			String said = Dialogs.texts(shell);
			assertTrue(said.contains("Weight of white pixels: 1\n") && said.contains("Bias: \u22122.5"), said);
			DialogMeeting.press(shell, "OK");
		});
		assertEquals(List.of("in1", "in2", "in5"), neuron.getIncoming().stream().map(each -> each.getSource().getId()).sorted().toList());
		assertEquals(List.of(-1.0, 1.0, 1.0), neuron.getIncoming().stream().map(Connection::getWeight).sorted().toList());
		assertEquals(-2.5, neuron.getBias());
		assertEquals(1, opened.history().position());
	}

	@Test
	void withTheKeyboardAlone() {
		Neuron neuron = opened.neuron("h1-8");
		opened.select(neuron);
		paint(shell -> {
			DialogMeeting.press(shell, "Wipe All");
			Workbench.focus(grid(shell));
			Workbench.press("Down");
			Workbench.press("Right");
			Workbench.press("space");
			DialogMeeting.press(shell, "OK");
		});
		assertEquals(List.of("in5"), neuron.getIncoming().stream().map(each -> each.getSource().getId()).toList());
	}

	@Test
	void aNeuronThatSeesNeuronsCannotBePainted() {
		opened.select(opened.neuron("h2-1"));
		String said = Dialogs.key("This Cannot Be Done", "Escape", () -> run("paintDetector"));
		assertTrue(said.contains("Shape 1"), said);
		assertEquals(0, opened.history().position());
	}

	@Test
	void theMirroredSiblingSeesTheOtherSide() {
		opened.select(opened.neuron("h1-2"));
		run("mirrorLeftRight");
		Neuron sibling = opened.layer(1).getNeurons().getLast();
		assertEquals(List.of(sibling), opened.selected());
		assertEquals(List.of("in3 0.8", "in6 -0.8", "in9 0.8"), incoming(sibling));
		run("invert");
		assertEquals(List.of("in3 -0.8", "in6 0.8", "in9 -0.8"), incoming(opened.layer(1).getNeurons().getLast()));
		run("rotateClockwise");
		assertEquals(List.of("in7 -0.8", "in8 0.8", "in9 -0.8"), incoming(opened.layer(1).getNeurons().getLast()));
		run("mirrorUpDown");
		assertEquals(List.of("in1 -0.8", "in2 0.8", "in3 -0.8"), incoming(opened.layer(1).getNeurons().getLast()));
		run("rotateCounterclockwise");
		assertEquals(List.of("in1 -0.8", "in4 0.8", "in7 -0.8"), incoming(opened.layer(1).getNeurons().getLast()));
		assertEquals(5, opened.history().position());
	}

	@Test
	void siblingsOfSeveralDetectorsAreOneStep() {
		opened.select(opened.neuron("h1-1"), opened.neuron("h1-2"));
		run("invert");
		assertEquals(10, opened.layer(1).getNeurons().size());
		assertEquals(2, opened.selected().size());
		assertEquals(1, opened.history().position());
	}

	@Test
	void whatIsNoImageCannotBeMirrored() {
		opened.select(opened.neuron("h2-1"));
		String said = Dialogs.key("This Cannot Be Done", "Escape", () -> run("mirrorLeftRight"));
		assertTrue(said.contains("Lines"), said);
		assertEquals(0, opened.history().position());
	}

	private static List<String> incoming(Neuron neuron) {
		return neuron.getIncoming().stream().map(each -> each.getSource().getId() + " " + each.getWeight()).sorted().toList();
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.netwright.ui.graph." + command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		Workbench.settle();
	}

	private static void paint(Consumer<Shell> person) {
		DialogMeeting.with(TITLE, () -> run("paintDetector"), person);
	}

	private static void type(Text field, String text) {
		Workbench.focus(field);
		Workbench.press("ctrl+a");
		Workbench.type(text);
	}

	static Control grid(Shell shell) {
		return DialogMeeting.all(shell, Control.class).stream().filter(each -> each.getClass().getSimpleName().equals("PaintGrid")).findFirst().orElseThrow();
	}

	/** The middle of a pixel of the 3 x 3 image, which fills the grid as a square in its middle. */
	static Point pixel(Control grid, int pixel) {
		Point size = grid.getSize();
		int cell = (Math.min(size.x, size.y) - 4) / 3;
		return new Point(size.x / 2 + (pixel % 3 - 1) * cell, size.y / 2 + (pixel / 3 - 1) * cell);
	}
}
