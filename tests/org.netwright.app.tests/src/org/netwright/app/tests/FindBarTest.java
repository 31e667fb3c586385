// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.graph.internal.find.FindBar;

/** Finding with the keyboard: the bar over the diagram, hit by hit, all at once, and what is wrong with a query. */
class FindBarTest {
	private OpenedNetwork shapes;
	private FindBar bar;
	private Control diagram;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		bar = shapes.editor().page().find();
		diagram = shapes.editor().viewer().getControl();
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	private void find(String query) {
		Workbench.press("ctrl+f");
		Workbench.waitUntil("the bar has the keyboard", bar.field()::isFocusControl);
		Workbench.type(query);
	}

	@Test
	void theFirstHitIsSelectedWhileOneTypes() {
		assertFalse(bar.isVisible());
		find("line");
		assertEquals("1 of 9", bar.count());
		assertEquals(List.of(shapes.layer(1)), shapes.selected());
		Workbench.type(" 3");
		assertEquals("1 of 1", bar.count());
		assertEquals(List.of(shapes.neuron("h1-3")), shapes.selected());
		assertTrue(bar.field().isFocusControl());
	}

	@Test
	void enterAndF3StepThroughTheHitsAndAroundTheEnd() {
		find("\"line \"");
		assertEquals(List.of(shapes.neuron("h1-1")), shapes.selected());
		Workbench.press("Return");
		assertEquals(List.of(shapes.neuron("h1-2")), shapes.selected());
		Workbench.press("shift+Return");
		Workbench.press("shift+Return");
		assertEquals(List.of(shapes.neuron("h1-8")), shapes.selected());
		assertEquals("8 of 8", bar.count());
		Workbench.press("Escape");
		assertFalse(bar.isVisible());
		assertTrue(diagram.isFocusControl());
		assertEquals(List.of(shapes.neuron("h1-8")), shapes.selected());
		Workbench.press("F3");
		assertEquals(List.of(shapes.neuron("h1-1")), shapes.selected());
		Workbench.press("shift+F3");
		assertEquals(List.of(shapes.neuron("h1-8")), shapes.selected());
		assertFalse(bar.isVisible());
	}

	@Test
	void allHitsAreSelectedTogether() {
		find("|weight|>0.8 layer:shapes");
		List<Connection> strong = shapes.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream())
				.flatMap(neuron -> neuron.getIncoming().stream())
				.filter(connection -> Math.abs(connection.getWeight()) > 0.8
						&& Stream.of(connection.getSource(), connection.getTarget()).anyMatch(end -> end.getLayer() == shapes.layer(2)))
				.toList();
		assertFalse(strong.isEmpty());
		Workbench.press("alt+Return");
		assertEquals(strong, shapes.selected());
		assertEquals(strong.size() + " hits", bar.count());
	}

	@Test
	void whatIsWrongIsSaidInTheBar() {
		find("bias<x");
		assertEquals("'x' is not a number. Write one such as 0.5, with a point. (at 6)", bar.problem());
		assertEquals("", bar.count());
		Workbench.press("BackSpace");
		Workbench.type("1 no-such-name");
		assertEquals("", bar.problem());
		assertEquals("Nothing found", bar.count());
	}

	@Test
	void theBarFollowsTheDocument() {
		find("Middle");
		assertEquals("Nothing found", bar.count());
		shapes.execute(new SetName(shapes.neuron("h1-2"), "Middle line"));
		Workbench.waitUntil("the renamed neuron is found", () -> bar.count().equals("1 hit"));
		Workbench.press("Return");
		assertEquals(List.of(shapes.neuron("h1-2")), shapes.selected());
	}

	@Test
	void undoTakesBackTypingAndLeavesTheDocumentAlone() {
		shapes.execute(new SetName(shapes.neuron("h1-2"), "Middle"));
		find("midd");
		Workbench.press("ctrl+z");
		assertEquals("", bar.field().getText());
		assertEquals("Middle", shapes.neuron("h1-2").getName());
	}

	@Test
	void aHitOutsideTheWindowIsBroughtIntoIt() {
		for (int i = 0; i < 6; i++) {
			shapes.editor().viewer().getControl().zoom().in();
		}
		Workbench.settle();
		find("name:cross is:neuron");
		Point at = shapes.editor().viewer().locationOf(shapes.selected().getFirst());
		Rectangle area = shapes.editor().viewer().getControl().getClientArea();
		assertTrue(area.contains(at), at + " in " + area);
	}
}
