// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.inspect.internal.compare.CompareView;
import org.netwright.ui.inspect.internal.compare.SidePanel;
import org.netwright.ui.viewer.network.DiagramControl;

/** Two sides beside each other, with the numbers of the story: the inverted cross and the X differ in one pixel. */
class CompareViewTest {
	private OpenedNetwork shapes;
	private CompareView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (CompareView) Workbench.page().showView(CompareView.ID);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	/** Chooses in a list as the keyboard would. */
	private void choose(SidePanel side, String label) {
		Combo combo = side.choice();
		combo.select(side.labels().indexOf(label));
		Event event = new Event();
		combo.notifyListeners(org.eclipse.swt.SWT.Selection, event);
		Workbench.settle();
	}

	private void compareInvertedCrossWithX() {
		choose(view.left(), "inverted cross");
		choose(view.right(), "X");
		Workbench.waitUntil("both are compared", () -> view.pixelsText().equals("differ in 1 pixel: 5 \u00B7 another winner") && view.right().verdictText().startsWith("X"));
	}

	private static void clickOn(Control control) {
		Rectangle bounds = control.getBounds();
		Workbench.click(control, new Point(bounds.width / 2, bounds.height / 2), 1);
	}

	@Test
	void invertedCrossAndXDifferInTheCentreOnly() {
		compareInvertedCrossWithX();
		assertEquals("cross 0.982, then X, margin 0.012", view.left().verdictText());
		assertEquals("X 0.982, then cross, margin 0.012", view.right().verdictText());
		assertEquals("", view.factsText());
		assertEquals("Neurons that change (18)", view.kind().getText());
		assertEquals("Line 4\t\u22120.984\t\u22120.664\t+0.320", view.line(0));
		assertEquals("Line 5\t0.664\t0.984\t+0.320", view.line(1));
		choose(1);
		assertEquals(List.of("square\t0.486\t0.269\t\u22120.218", "V\t0.921\t0.952\t+0.031", "X\t0.971\t0.982\t+0.012", "cross\t0.982\t0.971\t\u22120.012"),
				List.of(view.line(0), view.line(1), view.line(2), view.line(3)));
		choose(2);
		assertEquals(0, view.lineCount());
	}

	private void choose(int kind) {
		view.kind().select(kind);
		view.kind().notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
	}

	@Test
	void aRowSelectsItsNeuronAndIsCopied() {
		compareInvertedCrossWithX();
		Workbench.focus(view.table());
		Workbench.settle();
		Rectangle cell = view.table().getItem(1).getBounds(0);
		Workbench.click(view.table(), new Point(cell.x + 20, cell.y + cell.height / 2), 1);
		Workbench.waitUntil("the neuron is selected", () -> shapes.selected().equals(List.of(shapes.neuron("h1-5"))));
		Workbench.page().activate(view);
		Workbench.focus(view.table());
		Workbench.press("ctrl+c");
		Clipboard clipboard = new Clipboard(view.table().getDisplay());
		Workbench.waitUntil("it is copied", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text
				&& text.endsWith("Line 5\t0.664\t0.984\t+0.320\t+1.600"));
		clipboard.dispose();
	}

	@Test
	void oneSideBecomesTheInputAndSidesAreSwapped() {
		compareInvertedCrossWithX();
		assertTrue(view.left().use().isVisible());
		clickOn(view.left().use());
		Workbench.waitUntil("it is the input", () -> shapes.open().inspection().input()[4] == 1);
		assertArrayEquals(new double[] { -1, 1, -1, 1, 1, 1, -1, 1, -1 }, shapes.open().inspection().input());
		ViewToolBar.click(ViewToolBar.item(view.table(), "Swap Sides"));
		Workbench.waitUntil("they are swapped", () -> view.left().verdictText().startsWith("X"));
		assertEquals("X", view.left().choice().getText());
		choose(view.right(), "Now");
		assertFalse(view.right().use().isVisible());
	}

	@Test
	void theDiagramIsColouredByDifference() {
		compareInvertedCrossWithX();
		assertNull(((DiagramControl) shapes.editor().viewer().getControl()).state().difference());
		Workbench.takeKeyboard(shapes.editor().viewer().getControl());
		Workbench.press("ctrl+shift+o");
		Workbench.waitUntil("the diagram shows it", () -> ((DiagramControl) shapes.editor().viewer().getControl()).state().difference() != null);
		assertEquals(-2, ((DiagramControl) shapes.editor().viewer().getControl()).state().difference().change(4));
		assertEquals("inverted cross", ((DiagramControl) shapes.editor().viewer().getControl()).state().difference().from());
		Workbench.press("ctrl+shift+o");
		Workbench.waitUntil("activations are there again", () -> ((DiagramControl) shapes.editor().viewer().getControl()).state().difference() == null);
	}

	@Test
	void whatIsPinnedIsComparedWithWhileEditing() {
		Workbench.takeKeyboard(shapes.editor().viewer().getControl());
		shapes.open().inspection().setInput(-1, 1, -1, 1, 1, 1, -1, 1, -1);
		Workbench.waitUntil("it is computed", () -> shapes.open().inspection().state().verdict().decided());
		Workbench.press("ctrl+alt+o");
		Workbench.waitUntil("it is pinned", () -> view.left().choice().getText().equals("The baseline") && view.pixelsText().startsWith("the same input \u00B7 "));
		assertEquals("the same input \u00B7 the same winner", view.pixelsText());
		Connection connection = shapes.incoming("out-cross", 0);
		shapes.execute(new SetWeight(List.of(connection), 0.5));
		Workbench.waitUntil("the change is seen", () -> view.factsText().equals("1 weight differs"));
		choose(2);
		assertEquals(1, view.lineCount());
		assertEquals("\t1.000\t0.500\t\u22120.500", view.line(0).substring(view.line(0).indexOf('\t')));
		shapes.history().undo();
		Workbench.waitUntil("nothing differs", () -> view.factsText().isEmpty());
	}

	@Test
	void twoNetworksMeetOnOneInput() throws Exception {
		OpenedNetwork sharp = OpenedNetwork.example("shapes-3x3-biased");
		Workbench.page().activate(shapes.editor());
		Workbench.settle();
		String label = view.left().labels().stream().filter(each -> each.startsWith("Network ")).findFirst().orElseThrow();
		choose(view.right(), "inverted cross");
		choose(view.left(), label);
		Workbench.waitUntil("they are compared", () -> view.pixelsText().startsWith("the same input \u00B7 ") && view.factsText().contains("biases"));
		assertNotNull(sharp);
		Workbench.page().closeEditor(sharp.editor(), false);
		Workbench.waitUntil("its end is noticed", () -> view.left().verdictText().startsWith("This network is not open any more"));
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> view.sentence().startsWith("No network is open"));
	}
}
