// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.model.Layer;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.Tint;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.viewer.canvas.ScreenPalette;
import org.netwright.ui.viewer.network.DiagramControl;

/** Colours of layers and notes, and the looks of connections, from menus and properties. */
class LayerColoursTest {
	@TempDir
	Path folder;

	private Path file;
	private OpenedNetwork opened;
	private DiagramControl diagram;

	@BeforeEach
	void openACopy() throws Exception {
		file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		diagram = opened.editor().viewer().getControl();
		Workbench.focus(diagram);
	}

	@AfterEach
	void asBefore() {
		Workbench.page().closeAllEditors(false);
		ConnectionLook.setWeights(ConnectionLook.Weights.NONE);
		Arrays.asList(ConnectionLook.Option.values()).forEach(option -> option.set(false));
		Workbench.settle();
	}

	@Test
	void theCommandColoursLayersAndNotesInOneStep() throws Exception {
		AddNote add = new AddNote(opened.network(), "Note", new Position(480, 60));
		opened.execute(add);
		opened.select(opened.layer(1), add.note());
		run("colour", "tint", "teal");
		assertEquals(Tint.TEAL, opened.layer(1).getTint());
		assertEquals(Tint.TEAL, add.note().getTint());
		assertEquals("Colour 2 elements teal", opened.history().undoLabel().orElseThrow());
		opened.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		Workbench.waitUntil("it is saved", () -> !opened.editor().isDirty());
		assertEquals(Tint.TEAL, NetworkFile.load(file).getLayers().get(1).getTint());
		run("colour", "tint", "none");
		assertEquals(Tint.NONE, opened.layer(1).getTint());
		assertEquals(3, opened.history().position());
	}

	@Test
	void aNeuronStandsForItsLayerAndNothingForNothing() throws Exception {
		opened.select(opened.neuron("h2-1"));
		run("colour", "tint", "rose");
		assertEquals(Tint.ROSE, opened.layer(2).getTint());
		opened.select();
		String said = Dialogs.key("Colour", "Escape", () -> run("colour", "tint", "blue"));
		assertTrue(said.contains("Select layers or notes"), said);
	}

	@Test
	void theColourIsOnTheScreen() {
		opened.select(opened.layer(2));
		run("colour", "tint", "green");
		Box panel = diagram.scene().layers().get(2).panel();
		org.eclipse.swt.graphics.Point edge = diagram.inControl(panel.x(), panel.bottom() - 20);
		int seen = ScreenPixels.of(diagram, new Rectangle(edge.x - 8, edge.y, 16, 2))[13];
		int expected = Tints.behind(Tint.GREEN, ScreenPalette.current().argb(Tone.CANVAS));
		for (int shift = 0; shift < 24; shift += 8) {
			assertEquals(expected >> shift & 255, seen >> shift & 255, 2, Integer.toHexString(seen) + " and " + Integer.toHexString(expected));
		}
	}

	@Test
	void propertiesChooseItForSeveralLayers() throws Exception {
		PropertySheetFields fields = new PropertySheetFields();
		opened.select(opened.layer(1), opened.layer(3));
		Combo colour = fields.combo("Colour");
		assertEquals(9, colour.getItemCount());
		colour.select(colour.indexOf("Olive"));
		colour.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertEquals(List.of(Tint.NONE, Tint.OLIVE, Tint.NONE, Tint.OLIVE, Tint.NONE), opened.network().getLayers().stream().map(Layer::getTint).toList());
		assertEquals(1, opened.history().position());
	}

	@Test
	void copiesKeepTheirColour() {
		opened.select(opened.layer(1));
		run("colour", "tint", "cyan");
		Workbench.focus(diagram);
		Workbench.press("ctrl+d");
		assertEquals(6, opened.network().getLayers().size());
		assertEquals(2, opened.network().getLayers().stream().filter(layer -> layer.getTint() == Tint.CYAN).count());
		assertEquals(List.of(), opened.network().getNotes().stream().map(Note::getText).toList());
	}

	@Test
	void theMenuMarksAndChoosesHowConnectionsLook() {
		assertTrue(item("Curved Lines").getSelection());
		assertEquals(4, item("Curved Lines").getParent().getItems().length - 12, "separators between the groups");
		Box curved = diagram.scene().edges().getFirst().path().bounds();
		int count = diagram.scene().edges().size();
		item("Straight Lines").notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertTrue(ConnectionLook.Option.STRAIGHT.isOn());
		assertEquals(count, diagram.scene().edges().size());
		assertTrue(item("Straight Lines").getSelection() && !item("Curved Lines").getSelection());
		assertEquals(curved.x(), diagram.scene().edges().getFirst().path().bounds().x(), 1e-9);
		ConnectionLook.Option.TRACE_BACK.set(true);
		Workbench.settle();
		assertTrue(item("Trace Back").getSelection());
		assertEquals(0, opened.history().position());
	}

	/** What is selected stays selected when lines become straight. */
	@Test
	void straightLinesKeepTheSelection() {
		opened.select(opened.neuron("h1-1"), opened.incoming("h2-1", 0));
		ConnectionLook.Option.STRAIGHT.set(true);
		Workbench.settle();
		assertEquals(2, opened.selected().size());
		assertEquals(1, diagram.state().selectedConnections().size());
		assertEquals(1, diagram.state().selected().size());
	}

	private static MenuItem item(String text) {
		Menu bar = Workbench.page().getWorkbenchWindow().getShell().getMenuBar();
		return entry(shown(shown(bar, "Diagram"), "Look of Connections"), text);
	}

	private static Menu shown(Menu parent, String text) {
		Menu menu = entry(parent, text).getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static MenuItem entry(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(candidate -> candidate.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " is not among " + Arrays.toString(menu.getItems())));
	}

	private static void run(String command, String parameter, String value) {
		String id = "org.netwright.ui.graph." + command;
		Map<String, String> parameters = new HashMap<>(Map.of(id + "." + parameter, value));
		Command defined = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(defined, parameters), null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new AssertionError(e);
		}
		Workbench.settle();
	}
}
