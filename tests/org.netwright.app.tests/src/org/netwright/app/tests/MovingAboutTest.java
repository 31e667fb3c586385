// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.viewer.network.DiagramControl;

/** Moving about in the diagram with wheel, pointer and keys. */
class MovingAboutTest {
	private OpenedNetwork shapes;
	private DiagramControl diagram;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		diagram = shapes.editor().viewer().getControl();
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void altArrowsWalkAlongTheStrongestConnections() {
		Neuron shape = shapes.neuron("h2-1");
		Neuron strongest = shapes.neuron("h2-1").getIncoming().get(1).getSource();
		Neuron second = shapes.neuron("h2-1").getIncoming().get(0).getSource();
		shapes.execute(new SetWeight(List.of(shape.getIncoming().get(1)), -7));
		shapes.execute(new SetWeight(List.of(shape.getIncoming().get(0)), 5));
		shapes.select(shape);
		Workbench.focus(diagram);
		Workbench.press("alt+Left");
		assertEquals(List.of(strongest), shapes.selected());
		Workbench.press("alt+Down");
		assertEquals(List.of(second), shapes.selected());
		Workbench.press("alt+Up");
		Workbench.press("alt+Up");
		assertEquals(List.of(strongest), shapes.selected());
		Workbench.press("alt+Right");
		assertEquals(List.of(strongest.getOutgoing().getFirst().getTarget()), shapes.selected());
	}

	@Test
	void withoutAWalkAltArrowsGoThroughTheLayer() {
		shapes.select(shapes.neuron("h1-4"));
		Workbench.focus(diagram);
		Workbench.press("alt+Down");
		assertEquals(List.of(shapes.neuron("h1-5")), shapes.selected());
		Workbench.press("alt+Up");
		Workbench.press("alt+Up");
		assertEquals(List.of(shapes.neuron("h1-3")), shapes.selected());
	}

	@Test
	void theSelectionFillsTheWindow() {
		shapes.select(shapes.neuron("h2-1"), shapes.neuron("h2-2"));
		Workbench.focus(diagram);
		double before = diagram.zoom().factor();
		Workbench.press("ctrl+2");
		assertTrue(diagram.zoom().factor() > 1.5 * before, before + " -> " + diagram.zoom().factor());
		org.eclipse.swt.graphics.Point one = shapes.editor().viewer().locationOf(shapes.neuron("h2-1"));
		org.eclipse.swt.graphics.Point other = shapes.editor().viewer().locationOf(shapes.neuron("h2-2"));
		assertEquals(diagram.getClientArea().width / 2.0, (one.x + other.x) / 2.0, 3);
		assertEquals(diagram.getClientArea().height / 2.0, (one.y + other.y) / 2.0, 3);
		Workbench.press("ctrl+0");
		assertEquals(before, diagram.zoom().factor(), 1e-9);
		assertTrue(diagram.zoom().fits());
	}

	/** Where the whole diagram fits in, it is in the middle; once it does not, what is under the pointer stays there. */
	@Test
	void theWheelWithCtrlZoomsAtThePointer() {
		zoomIn();
		org.eclipse.swt.graphics.Point at = new org.eclipse.swt.graphics.Point(diagram.getClientArea().width / 3, 2 * diagram.getClientArea().height / 3);
		org.eclipse.swt.graphics.Point screen = diagram.toDisplay(at);
		double before = diagram.zoom().factor();
		Position under = diagram.inDiagram(at);
		Workbench.person("mousemove", screen.x, screen.y);
		Workbench.settle();
		Workbench.person("keydown", "ctrl", "click", "--repeat", 4, "--delay", 40, 4, "keyup", "ctrl");
		Workbench.settle();
		assertEquals(before * Math.pow(1.1, 4), diagram.zoom().factor(), 1e-6);
		assertEquals(under.x(), diagram.inDiagram(at).x(), 3);
		assertEquals(under.y(), diagram.inDiagram(at).y(), 3);
		Workbench.person("keydown", "ctrl", "click", "--repeat", 4, "--delay", 40, 5, "keyup", "ctrl");
		Workbench.settle();
		assertEquals(before, diagram.zoom().factor(), 1e-6);
		assertEquals(under.x(), diagram.inDiagram(at).x(), 3);
		Workbench.press("ctrl+1");
		assertEquals(1, diagram.zoom().factor());
	}

	@Test
	void theWheelScrollsAndWithShiftSideways() {
		zoomIn();
		Point before = diagram.getViewport().getViewLocation();
		pointAtTheMiddle();
		Workbench.person("click", 5);
		Workbench.settle();
		Point down = diagram.getViewport().getViewLocation();
		assertTrue(down.y > before.y && down.x == before.x, before + " -> " + down);
		Workbench.person("keydown", "shift", "click", 5, "keyup", "shift");
		Workbench.settle();
		Point right = diagram.getViewport().getViewLocation();
		assertTrue(right.x > down.x && right.y == down.y, down + " -> " + right);
	}

	@Test
	void draggingWithTheSpaceBarOrTheMiddleButtonPans() {
		zoomIn();
		for (String[] hold : new String[][] { { "keydown", "space", "mousedown", "1" }, { "mousedown", "2" } }) {
			Point before = diagram.getViewport().getViewLocation();
			pointAtTheMiddle();
			Workbench.person((Object[]) hold);
			Workbench.settle();
			Workbench.person("mousemove_relative", "--", -30, -20);
			Workbench.settle();
			Workbench.person("mouseup", hold[hold.length - 1]);
			Workbench.person("keyup", "space");
			Workbench.settle();
			assertEquals(before.getTranslated(30, 20), diagram.getViewport().getViewLocation(), hold[0]);
		}
		assertEquals(0, shapes.history().position());
	}

	@Test
	void everythingHasANameForPeopleWhoDoNotSeeIt() {
		shapes.select(shapes.incoming("h1-1", 0));
		assertEquals("Line 1", name(shapes.neuron("h1-1")));
		assertEquals("Lines, 8 \u00B7 tanh", name(shapes.layer(1)));
		assertTrue(name(shapes.incoming("h1-1", 0)).contains("Line 1"), name(shapes.incoming("h1-1", 0)));
		for (Object part : shapes.editor().viewer().getContents().getChildren()) {
			assertFalse(name(((EditPart) part).getModel()).isBlank());
		}
	}

	private String name(Object model) {
		EditPart part = (EditPart) shapes.editor().viewer().getEditPartRegistry().get(model);
		AccessibleEvent event = new AccessibleEvent(this);
		part.getAdapter(AccessibleEditPart.class).getName(event);
		return event.result;
	}

	private void zoomIn() {
		for (int i = 0; i < 7; i++) {
			diagram.zoom().in();
		}
		Workbench.settle();
	}

	private void pointAtTheMiddle() {
		org.eclipse.swt.graphics.Point middle = diagram.toDisplay(diagram.getClientArea().width / 2, diagram.getClientArea().height / 2);
		Workbench.person("mousemove", middle.x, middle.y);
		Workbench.settle();
	}
}
