// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.ui.graph.internal.find.FindBar;

/** Moving what is selected a little, by keys that people can change. */
class NudgingTest {
	private OpenedNetwork shapes;
	private Control diagram;

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
	void shiftWithAnArrowMovesByTheGridAndWithCtrlByTheSmallestStep() {
		shapes.select(shapes.neuron("h2-1"), shapes.neuron("h2-2"));
		Workbench.focus(diagram);
		SceneNode before = node("h2-1");
		double other = node("h2-2").y();
		Workbench.press("shift+Right");
		Workbench.press("shift+Up");
		assertEquals(before.x() + 8, node("h2-1").x(), 1e-6);
		assertEquals(before.y() - 8, node("h2-1").y(), 1e-6);
		assertEquals(other - 8, node("h2-2").y(), 1e-6);
		Workbench.press("ctrl+shift+Left");
		Workbench.press("ctrl+shift+Down");
		assertEquals(before.x() + 7, node("h2-1").x(), 1e-6);
		assertEquals(before.y() - 7, node("h2-1").y(), 1e-6);
		assertEquals(List.of(shapes.neuron("h2-1"), shapes.neuron("h2-2")), shapes.selected());
	}

	@Test
	void aLayerIsNudgedAsAWhole() {
		shapes.select(shapes.layer(1));
		Workbench.focus(diagram);
		Box before = shapes.editor().viewer().getControl().scene().layers().get(1).box();
		double neuron = node("h1-4").x();
		Workbench.press("shift+Left");
		assertEquals(before.x() - 8, shapes.editor().viewer().getControl().scene().layers().get(1).box().x(), 1e-6);
		assertEquals(neuron - 8, node("h1-4").x(), 1e-6);
	}

	@Test
	void nudgesWithoutAPauseAreOneStep() throws Exception {
		shapes.select(shapes.neuron("h2-1"));
		double before = node("h2-1").x();
		for (int i = 0; i < 5; i++) {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.netwright.ui.graph.nudgeRight", null);
		}
		assertEquals(before + 40, node("h2-1").x(), 1e-6);
		assertEquals(1, shapes.history().position());
		Workbench.press("ctrl+z");
		assertNull(shapes.neuron("h2-1").getPosition());
	}

	@Test
	void inAFieldOverTheDiagramTheKeysAreTheFieldsOwn() {
		FindBar bar = shapes.editor().page().find();
		Workbench.press("ctrl+f");
		Workbench.waitUntil("the bar has the keyboard", bar.field()::isFocusControl);
		Workbench.type("line 3");
		Workbench.press("shift+Left");
		assertEquals("3", bar.field().getSelectionText());
		assertEquals(0, shapes.history().position());
	}

	@Test
	void theKeysPageHasAKeyForEachOfThem() {
		Map<String, String> keys = new TreeMap<>();
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith("org.netwright.ui.graph.nudge")) {
				keys.put(binding.getParameterizedCommand().getId().substring("org.netwright.ui.graph.nudge".length()), binding.getTriggerSequence().format());
			}
		}
		Map<String, String> expected = new TreeMap<>();
		Map.of("Left", "\u2190", "Right", "\u2192", "Up", "\u2191", "Down", "\u2193").forEach((direction, arrow) -> {
			expected.put(direction, "Shift+" + arrow);
			expected.put("Fine" + direction, "Shift+Ctrl+" + arrow);
		});
		assertEquals(expected, keys);
	}

	private SceneNode node(String id) {
		return shapes.editor().viewer().getControl().scene().node(shapes.editor().viewer().live().shown().indexOf(shapes.neuron(id)));
	}
}
