// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.canvas.Box;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.graph.internal.outline.NetworkOutlinePage;
import org.netwright.ui.graph.internal.tool.DiagramTool;
import org.netwright.ui.viewer.network.DiagramControl;

/** Notes in the diagram, by pointer and keyboard; each change is one step. */
class NotesTest {
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
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theToolPutsANoteWhereOneClicksAndTypes() throws Exception {
		opened.editor().page().tools().take(DiagramTool.NOTE, false);
		Point at = diagram.inControl(500, 120);
		Workbench.click(diagram, at, 1);
		assertEquals(0, opened.history().position(), "nothing is there before something is typed");
		Workbench.type("Lines first");
		Workbench.press("Return");
		Workbench.type("then shapes");
		Workbench.press("ctrl+Return");
		Note note = opened.network().getNotes().getFirst();
		assertEquals("Lines first\nthen shapes", note.getText());
		assertEquals(500, note.getPosition().x(), 2);
		assertEquals(120, note.getPosition().y(), 2);
		assertEquals(List.of(note), opened.selected());
		assertEquals("Add note", opened.history().undoLabel().orElseThrow());
		assertEquals(1, opened.history().position());
		assertTrue(diagram.isFocusControl());
		Workbench.press("ctrl+z");
		assertEquals(List.of(), opened.network().getNotes());
		Workbench.press("ctrl+y");
		opened.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		Workbench.waitUntil("it is saved", () -> !opened.editor().isDirty());
		assertEquals("Lines first\nthen shapes", NetworkFile.load(file).getNotes().getFirst().getText());
	}

	@Test
	void aDraggedRectangleIsTheSizeOfTheNote() {
		opened.editor().page().tools().take(DiagramTool.NOTE, false);
		Workbench.drag(diagram, diagram.inControl(480, 60), diagram.inControl(640, 140));
		Workbench.type("Large");
		Workbench.press("ctrl+Return");
		Note note = opened.network().getNotes().getFirst();
		assertEquals(160, note.getWidth(), 9, "but for what it snaps to");
		assertEquals(80, note.getHeight(), 9, "but for what it snaps to");
	}

	@Test
	void escapeAndEmptyWordsAddNothing() {
		Workbench.press("ctrl+shift+t");
		Workbench.type("Never mind");
		Workbench.press("Escape");
		assertEquals(List.of(), opened.network().getNotes());
		Workbench.press("ctrl+shift+t");
		Workbench.press("ctrl+Return");
		assertEquals(List.of(), opened.network().getNotes());
		assertEquals(0, opened.history().position());
	}

	@Test
	void theKeyPutsNotesBesideEachOtherInWhatIsSeen() {
		for (String text : List.of("One", "Two")) {
			Workbench.press("ctrl+shift+t");
			Workbench.type(text);
			Workbench.press("ctrl+Return");
		}
		Box one = diagram.scene().notes().get(0).box();
		Box two = diagram.scene().notes().get(1).box();
		assertEquals(diagram.getClientArea().width / 2.0, diagram.inControl(one.x(), one.y()).x, 2);
		assertEquals(24, two.x() - one.x(), 1e-6);
		assertEquals(24, two.y() - one.y(), 1e-6);
	}

	@Test
	void theContextMenuPutsItWhereTheMenuIs() {
		Point at = diagram.inControl(520, 100);
		boolean[] chosen = { false };
		// while the menu has the keyboard
		diagram.getDisplay().timerExec(1500, () -> {
			List<String> keys = new ArrayList<>(List.of("xdotool", "key", "--delay", "40"));
			for (MenuItem item : diagram.getMenu().getItems()) {
				boolean can = item.isEnabled() && (item.getStyle() & SWT.SEPARATOR) == 0;
				if (can) {
					keys.add("Down");
				}
				if (can && item.getText().replace("&", "").startsWith("New Note")) {
					break;
				}
			}
			keys.add("Return");
			try {
				new ProcessBuilder(keys).start();
				chosen[0] = true;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		Workbench.click(diagram, at, 3);
		Workbench.waitUntil("the form is open", () -> chosen[0] && opened.editor().page().editing().isOpen());
		Workbench.type("Here");
		Workbench.press("ctrl+Return");
		Note note = opened.network().getNotes().getFirst();
		assertEquals(520, note.getPosition().x(), 3);
		assertEquals(100, note.getPosition().y(), 3);
	}

	@Test
	void aDoubleClickEditsAndAClickElsewhereAccepts() {
		Note note = add("Old words", new Position(480, 60));
		Workbench.doubleClick(diagram, middle(0));
		assertTrue(opened.editor().page().editing().isOpen());
		Workbench.press("ctrl+a");
		Workbench.type("New words");
		Workbench.click(diagram, new Point(diagram.getClientArea().width - 6, 6), 1);
		assertEquals("New words", note.getText());
		assertEquals("Change text of note", opened.history().undoLabel().orElseThrow());
		opened.select(note);
		Workbench.focus(diagram);
		Workbench.press("F2");
		Workbench.press("End");
		Workbench.type("!");
		Workbench.press("Tab");
		assertEquals("New words!", note.getText());
	}

	@Test
	void draggingMovesAndItsHandleResizes() {
		Note note = add("Move me", new Position(480, 60));
		Workbench.drag(diagram, middle(0), plus(middle(0), 60, 40));
		double zoom = diagram.zoom().factor();
		assertEquals(480 + 60 / zoom, note.getPosition().x(), 9);
		assertEquals(60 + 40 / zoom, note.getPosition().y(), 9);
		assertEquals("Move note", opened.history().undoLabel().orElseThrow());
		Box box = diagram.scene().notes().getFirst().box();
		Point corner = diagram.inControl(box.right(), box.bottom());
		Workbench.drag(diagram, corner, plus(corner, 50, 70));
		assertEquals(box.width() + 50 / zoom, note.getWidth(), 9);
		assertEquals(box.height() + 70 / zoom, note.getHeight(), 9);
		assertEquals("Resize note", opened.history().undoLabel().orElseThrow());
		assertEquals(3, opened.history().position());
	}

	@Test
	void aNoteMovesTogetherWithANeuron() {
		Note note = add("With it", new Position(480, 60));
		opened.select(note, opened.neuron("h2-1"));
		Workbench.focus(diagram);
		Workbench.press("shift+Right");
		assertEquals(488, note.getPosition().x());
		assertEquals("Move 2 elements", opened.history().undoLabel().orElseThrow());
	}

	@Test
	void deleteCopyAndPaste() {
		Note note = add("Twice", new Position(480, 60));
		opened.select(note);
		Workbench.focus(diagram);
		Workbench.press("ctrl+c");
		Workbench.press("ctrl+v");
		assertEquals(2, opened.network().getNotes().size());
		Note copy = opened.network().getNotes().get(1);
		assertEquals(List.of(copy), opened.selected());
		assertEquals(new Position(504, 84), copy.getPosition());
		Workbench.press("ctrl+d");
		assertEquals(3, opened.network().getNotes().size());
		Workbench.press("Delete");
		assertEquals(List.of(note, copy), opened.network().getNotes());
		Workbench.press("ctrl+z");
		assertEquals(3, opened.network().getNotes().size());
	}

	/** What is under a note is out of reach there; the note itself is not. */
	@Test
	void aNoteLiesOverWhatIsUnderIt() {
		Box neuron = diagram.scene().node(12).shape();
		Note note = add("Over a neuron", new Position(neuron.x() - 20, neuron.y() - 5));
		Point at = diagram.inControl(neuron.centreX(), neuron.centreY());
		assertEquals(-1, diagram.neuronAt(at.x, at.y));
		Workbench.click(diagram, at, 1);
		assertEquals(List.of(note), opened.selected());
		assertEquals(-1, diagram.state().hovered());
	}

	@Test
	void propertiesAndOutlineHaveIt() throws Exception {
		Note note = add("First line\nsecond line", new Position(480, 60));
		ContentOutline outline = (ContentOutline) Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
		Workbench.settle();
		Tree tree = ((NetworkOutlinePage) outline.getCurrentPage()).tree().getTree();
		TreeItem last = tree.getItem(0).getItem(5);
		assertEquals("First line", last.getText());
		opened.select(note);
		assertEquals(last, tree.getSelection()[0]);
		PropertySheetFields fields = new PropertySheetFields();
		opened.select(note);
		assertEquals("Note", fields.page().getTitleText(new StructuredSelection(note)));
		Text text = fields.text("Text");
		assertEquals("First line\nsecond line", text.getText());
		fields.type("Width", "200", "Return");
		assertEquals(200, note.getWidth());
		assertEquals("Resize note", opened.history().undoLabel().orElseThrow());
	}

	@Test
	void itIsNamedForPeopleWhoDoNotSeeIt() {
		Note note = add("Read me", new Position(480, 60));
		EditPart part = (EditPart) opened.editor().viewer().getEditPartRegistry().get(note);
		AccessibleEvent event = new AccessibleEvent(this);
		part.getAdapter(AccessibleEditPart.class).getName(event);
		assertEquals("Note: Read me", event.result);
	}

	private Note add(String text, Position position) {
		AddNote step = new AddNote(opened.network(), text, position);
		opened.execute(step);
		Workbench.focus(diagram);
		return step.note();
	}

	private Point middle(int note) {
		Box box = diagram.scene().notes().get(note).box();
		return diagram.inControl(box.centreX(), box.centreY());
	}

	private static Point plus(Point point, int dx, int dy) {
		return new Point(point.x + dx, point.y + dy);
	}
}
