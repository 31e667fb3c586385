// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Position;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.viewer.network.DiagramControl;

/** Movements: what glides, that nobody has to wait for it, and that whoever wants none has none. */
class GlidingTest {
	private OpenedNetwork shapes;
	private DiagramControl diagram;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		diagram = shapes.editor().viewer().getControl();
		Workbench.focus(diagram);
		Motion.choose(true);
	}

	@AfterEach
	void close() {
		Motion.choose(false);
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void neuronsThatAreArrangedGlideAndAreThereAtOnceForWhoeverAsks() {
		move();
		arrive();
		Point before = shapes.editor().viewer().locationOf(shapes.neuron("h2-1"));
		assertFalse(diagram.isGliding());
		run("arrange");
		assertTrue(diagram.isGliding());
		Point there = shapes.editor().viewer().locationOf(shapes.neuron("h2-1"));
		assertFalse(there.equals(before));
		arrive();
		assertEquals(there, shapes.editor().viewer().locationOf(shapes.neuron("h2-1")));
		run("arrange");
		assertFalse(diagram.isGliding(), "nothing moves");
	}

	@Test
	void undoAndRedoGlideAndTheNextDoesNotWaitForTheLast() {
		double from = node("h2-1").x();
		move();
		assertTrue(diagram.isGliding());
		Workbench.press("ctrl+z");
		shapes.history().redo();
		assertTrue(diagram.isGliding());
		shapes.history().undo();
		assertEquals(from, node("h2-1").x());
		assertEquals(0, shapes.history().position());
		arrive();
		assertEquals(from, node("h2-1").x());
	}

	@Test
	void theZoomGlidesAndKeysAddUp() {
		diagram.zoom().actualSize();
		arrive();
		double before = diagram.zoom().factor();
		run("zoomIn");
		assertTrue(diagram.isGliding());
		run("zoomIn");
		assertEquals(before * 1.25 * 1.25, diagram.zoom().factor(), 1e-9);
		run("zoomFit");
		assertTrue(diagram.isGliding());
		assertTrue(diagram.zoom().fits());
		arrive();
	}

	@Test
	void whileItGlidesAClickMeetsWhatWillBeThere() {
		move();
		assertTrue(diagram.isGliding());
		Point at = shapes.editor().viewer().locationOf(shapes.neuron("h2-1"));
		assertEquals(shapes.editor().viewer().live().shown().indexOf(shapes.neuron("h2-1")), diagram.neuronAt(at.x, at.y));
	}

	@Test
	void valuesAndWeightsDoNotMakeThingsMove() {
		shapes.history().execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		assertFalse(diagram.isGliding());
	}

	@Test
	void whatAHandMovesIsThereAtOnce() {
		run("zoomFit");
		arrive();
		shapes.select(shapes.neuron("h2-1"));
		arrive();
		Workbench.focus(diagram);
		run("nudgeRight");
		assertFalse(diagram.isGliding());
		assertEquals(1, shapes.history().position());
		Point at = shapes.editor().viewer().locationOf(shapes.neuron("h2-1"));
		boolean[] glided = { false };
		Runnable end = shapes.history().addListener(change -> Display.getCurrent().asyncExec(() -> glided[0] |= diagram.isGliding()));
		Workbench.drag(diagram, at, new Point(at.x + 30, at.y + 20));
		end.run();
		assertEquals(2, shapes.history().position());
		assertFalse(glided[0]);
	}

	@Test
	void nothingMovesWhenThePersonOrTheSystemWantsNone() throws Exception {
		run("org.netwright.ui.animateChanges");
		assertFalse(Motion.isChosen());
		move();
		assertFalse(diagram.isGliding());
		run("org.netwright.ui.animateChanges");
		assertTrue(Motion.isOn());
		system(0);
		try {
			assertFalse(Motion.isOn());
			shapes.history().undo();
			assertFalse(diagram.isGliding());
		} finally {
			system(1);
		}
		shapes.history().redo();
		assertTrue(diagram.isGliding());
	}

	@Test
	void largeDiagramsJump() throws Exception {
		OpenedNetwork digits = OpenedNetwork.example("digits");
		DiagramControl large = digits.editor().viewer().getControl();
		large.zoom().actualSize();
		digits.history().execute(SetPositions.move(Map.of(digits.layer(1), new Position(900, 100))));
		assertFalse(large.isGliding());
	}

	@Test
	void closingInTheMiddleLeavesNothingRunning() {
		move();
		assertTrue(diagram.isGliding());
		Workbench.page().closeAllEditors(false);
		assertTrue(diagram.isDisposed());
		assertFalse(diagram.isGliding());
		Workbench.settle();
	}

	private void move() {
		shapes.history().execute(SetPositions.move(Map.of(shapes.neuron("h2-1"), new Position(500, 60), shapes.layer(1), new Position(300, 140))));
	}

	private void arrive() {
		Workbench.waitUntil("everything is where it is", () -> !diagram.isGliding());
		Workbench.settle();
	}

	private SceneNode node(String id) {
		return diagram.scene().node(shapes.editor().viewer().live().shown().indexOf(shapes.neuron(id)));
	}

	/** What GTK says for all programs, in this one only. */
	private static void system(int on) throws Exception {
		ClassLoader toolkit = Display.class.getClassLoader();
		Object settings = toolkit.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
		toolkit.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_set", long.class, byte[].class, int.class, long.class).invoke(null, settings,
				"gtk-enable-animations\0".getBytes(), on, 0L);
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(command.startsWith("org.") ? command : "org.netwright.ui.graph." + command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
