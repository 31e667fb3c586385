// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.State;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/** Aligning, distributing and snapping: where neurons and layers are afterwards. */
class AligningTest {
	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openACopy() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		opened.execute(SetPositions.move(Map.of(opened.neuron("h2-1"), new Position(600, 100), opened.neuron("h2-2"), new Position(637, 190),
				opened.neuron("h2-3"), new Position(651, 400))));
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void leftEdgesAndDistances() {
		opened.select(opened.neuron("h2-1"), opened.neuron("h2-2"), opened.neuron("h2-3"));
		run("alignLeft");
		assertEquals(new Position(600, 190), place("h2-2"));
		assertEquals(new Position(600, 400), place("h2-3"));
		run("distributeDown");
		assertEquals(new Position(600, 100), place("h2-1"));
		assertEquals(new Position(600, 250), place("h2-2"));
		assertEquals(3, opened.history().position());
		run("alignBottom");
		assertEquals(400, place("h2-1").y());
		run("alignRight");
		run("alignToGrid");
		assertEquals(0, place("h2-2").x() % 8);
	}

	@Test
	void oneNeuronAloneCannotBeAligned() {
		opened.select(opened.neuron("h2-1"));
		String said = Dialogs.key("Align", "Escape", () -> run("alignTop"));
		assertTrue(said.contains("two or more"), said);
		assertEquals(1, opened.history().position());
	}

	@Test
	void layersAreAlignedWithTheirPlacedNeurons() {
		double before = opened.editor().viewer().getControl().scene().layers().get(1).box().y();
		opened.select(opened.layer(1), opened.layer(2));
		run("alignTop");
		double first = opened.editor().viewer().getControl().scene().layers().get(1).box().y();
		double second = opened.editor().viewer().getControl().scene().layers().get(2).box().y();
		assertEquals(first, second, 1e-6, "from " + before);
	}

	/** With the switch on, a neuron that is dragged almost beside another one gets its height exactly. */
	@Test
	void whatIsDraggedSnapsToItsNeighboursWhileTheSwitchIsOn() {
		drag(true);
		assertEquals(place("h2-1").y(), place("h2-2").y(), 0.75);
		opened.history().undo();
		Workbench.settle();
		drag(false);
		assertEquals(3, Math.abs(place("h2-1").y() - place("h2-2").y()), 1.6);
	}

	@Test
	void aGuideShowsWhatIsSnappedToUntilTheButtonIsReleased() {
		NetworkGraphicalViewer viewer = opened.editor().viewer();
		viewer.getControl().zoom().actualSize();
		opened.select(opened.neuron("h2-2"));
		Workbench.focus(viewer.getControl());
		Point from = viewer.getControl().toDisplay(viewer.locationOf(opened.neuron("h2-2")));
		Point beside = viewer.getControl().toDisplay(viewer.locationOf(opened.neuron("h2-1")));
		Workbench.person("mousemove", from.x, from.y);
		Workbench.settle();
		Workbench.person("mousedown", 1);
		Workbench.settle();
		Workbench.person("mousemove", from.x + 30, (from.y + beside.y) / 2);
		Workbench.settle();
		Workbench.person("mousemove", from.x + 60, beside.y + 3);
		Workbench.settle();
		long shown = guides(viewer);
		Workbench.person("mouseup", 1);
		Workbench.settle();
		assertTrue(shown > 0, "a guide is shown");
		assertEquals(0, guides(viewer));
		assertEquals(place("h2-1").y(), place("h2-2").y(), 0.75);
	}

	private static long guides(NetworkGraphicalViewer viewer) {
		IFigure feedback = ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
		return ((List<?>) feedback.getChildren()).stream().filter(figure -> figure.getClass().getSimpleName().equals("Guide")).count();
	}

	private void drag(boolean snap) {
		State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.netwright.ui.graph.snap")
				.getState(RegistryToggleState.STATE_ID);
		if (!state.getValue().equals(snap)) {
			run("snap");
		}
		assertEquals(snap, state.getValue());
		Neuron neuron = opened.neuron("h2-2");
		opened.select(neuron);
		Workbench.focus(opened.editor().viewer().getControl());
		opened.editor().viewer().getControl().zoom().actualSize();
		opened.editor().viewer().selectModels(List.of(neuron));
		Workbench.settle();
		Point from = opened.editor().viewer().locationOf(neuron);
		Point beside = opened.editor().viewer().locationOf(opened.neuron("h2-1"));
		Workbench.drag(opened.editor().viewer().getControl(), from, new Point(from.x + 60, beside.y + 3));
		if (!state.getValue().equals(Boolean.TRUE)) {
			run("snap");
		}
	}

	private Position place(String id) {
		return opened.neuron(id).getPosition();
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.netwright.ui.graph." + command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		Workbench.settle();
	}
}
