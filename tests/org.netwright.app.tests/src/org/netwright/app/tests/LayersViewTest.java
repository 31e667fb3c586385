// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.inspect.internal.layers.LayersView;

/** All layers over the last inputs: what cells say and do, and what samples say about layers. */
class LayersViewTest {
	private static final double[] X = { -1, 1, -1, 1, -1, 1, -1, 1, -1 };
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private OpenedNetwork shapes;
	private LayersView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (LayersView) Workbench.page().showView(LayersView.ID);
		look(X, 2);
		look(INVERTED_CROSS, 3);
	}

	private void look(double[] input, int count) {
		shapes.open().inspection().setInput(input);
		Workbench.waitUntil("the input is there", () -> view.map().inputs() == count);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	private Point cell(String id, int back) {
		Rectangle bounds = view.map().bounds(shapes.open().snapshot().orElseThrow().indexOf(id), back);
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	/** Not by the pointer: in a run of all tests its clicks did not arrive here, for a reason that is not known. */
	private void press(Point at, int... types) {
		for (int type : types) {
			Event event = new Event();
			event.button = 1;
			event.x = at.x;
			event.y = at.y;
			view.map().notifyListeners(type, event);
		}
		Workbench.settle();
	}

	@Test
	void aCellSelectsItsNeuronAndADoubleClickGoesBackToItsInput() {
		press(cell("h1-5", 1), SWT.MouseDown);
		Workbench.waitUntil("the neuron is selected", () -> shapes.selected().equals(List.of(shapes.neuron("h1-5"))));
		assertEquals("Line 5: 0.984, the input before the newest", view.map().current());
		assertArrayEquals(INVERTED_CROSS, shapes.open().inspection().input());
		press(cell("h1-4", 1), SWT.MouseDown, SWT.MouseDoubleClick);
		Workbench.waitUntil("its input is back", () -> shapes.open().inspection().input()[4] == -1);
		assertArrayEquals(X, shapes.open().inspection().input());
		Workbench.waitUntil("it is the newest", () -> view.map().inputs() == 4);
	}

	@Test
	void keysMoveFromCellToCell() {
		press(cell("h1-4", 0), SWT.MouseDown);
		assertEquals("Line 4: \u22120.984, the newest input", view.map().current());
		Workbench.focus(view.map());
		Workbench.press("Left");
		Workbench.press("Down");
		assertEquals("Line 5: 0.984, the input before the newest", view.map().current());
		Workbench.press("Return");
		Workbench.waitUntil("its input is back", () -> shapes.open().inspection().input()[4] == -1);
	}

	@Test
	void samplesSayWhichNeuronsAreSaturatedAndDead() {
		Workbench.waitUntil("all samples are run", () -> view.domainText().endsWith("over all 10 samples."));
		assertEquals("34 % saturated", view.map().facts(1));
		assertEquals("", view.map().facts(0));
		shapes.execute(new SetBias(List.of(shapes.neuron("h3-1")), -100));
		Workbench.waitUntil("it is noticed", () -> view.map().facts(3).endsWith("dead: Rectified 1"));
		assertEquals(3, view.map().inputs(), "an edit is no input");
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> view.sentence().startsWith("No network is open"));
	}
}
