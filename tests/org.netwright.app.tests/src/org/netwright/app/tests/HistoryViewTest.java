// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.NetworkFactory;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.internal.history.UndoHistoryView;

/** The Undo History shows what was done and goes to any of it, by mouse and by keyboard. */
class HistoryViewTest {
	@TempDir
	Path folder;

	private OpenedNetwork shapes;
	private UndoHistoryView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (UndoHistoryView) Workbench.page().showView("org.netwright.ui.history");
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aFreshDocumentIsOneRow() {
		assertEquals(List.of("Opened, now, saved"), view.rows());
	}

	@Test
	void aNewDocumentSaysSo() throws Exception {
		OpenedNetwork.of(new UntitledNetworkInput(NetworkFactory.eINSTANCE.createNetwork(), "Untitled"));
		assertEquals(List.of("New, now"), view.rows());
	}

	@Test
	void stepsAppearAtOnceAndUndoneOnesAreTakenBack() {
		threeSteps();
		assertEquals(List.of("Opened, saved", "Set bias of neuron \u201CLine 1\u201D to 0.5", "Rename neuron \u201CLine 1\u201D to \u201CFirst\u201D",
				"Set bias of neuron \u201CFirst\u201D to 0.25, now"), view.rows());
		shapes.history().undo();
		Workbench.settle();
		assertEquals("Rename neuron \u201CLine 1\u201D to \u201CFirst\u201D, now", view.rows().get(2));
		assertEquals("Set bias of neuron \u201CFirst\u201D to 0.25, taken back", view.rows().get(3));
		assertEquals(2, view.table().getSelectionIndex());
	}

	@Test
	void aClickGoesThere() {
		threeSteps();
		clickRow(1);
		assertEquals(1, shapes.history().position());
		assertEquals("Line 1", shapes.neuron("h1-1").getName());
		assertEquals(0.5, shapes.neuron("h1-1").getBias());
		clickRow(0);
		assertEquals(0, shapes.neuron("h1-1").getBias());
		clickRow(3);
		assertEquals("First", shapes.neuron("h1-1").getName());
		assertEquals(0.25, shapes.neuron("h1-1").getBias());
	}

	@Test
	void arrowKeysChooseAndEnterGoesThere() {
		threeSteps();
		clickRow(3);
		Workbench.press("Up");
		Workbench.press("Up");
		assertEquals(1, view.table().getSelectionIndex());
		assertEquals(3, shapes.history().position(), "choosing alone changes nothing");
		Workbench.press("Return");
		Workbench.waitUntil("Enter goes there", () -> shapes.history().position() == 1);
	}

	@Test
	void savingMarksTheRow() throws Exception {
		threeSteps();
		shapes.history().undo();
		shapes.open().savedAs(folder.resolve("copy.netwright"), shapes.history().state());
		Workbench.settle();
		assertEquals(List.of("Opened", "Set bias of neuron \u201CLine 1\u201D to 0.5", "Rename neuron \u201CLine 1\u201D to \u201CFirst\u201D, now, saved",
				"Set bias of neuron \u201CFirst\u201D to 0.25, taken back"), view.rows());
	}

	@Test
	void theViewFollowsTheActiveEditor() throws Exception {
		threeSteps();
		OpenedNetwork.example("xor");
		assertEquals(1, view.rows().size());
		Workbench.page().activate(shapes.editor());
		assertEquals(4, view.rows().size());
	}

	private void threeSteps() {
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		shapes.execute(new SetName(shapes.neuron("h1-1"), "First"));
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.25));
	}

	private void clickRow(int row) {
		Table table = view.table();
		Rectangle item = table.getItem(row).getBounds();
		Workbench.click(table, new Point(item.x + 20, item.y + item.height / 2), 1);
	}
}
