// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.graph.internal.tool.DiagramTool;

/** Editing on the diagram with a real pointer and keyboard: what each gesture makes of the document, and that it is one step. */
class EditingTest {
	@TempDir
	Path folder;

	private Path file;
	private NetworkEditor editor;
	private Control diagram;

	@BeforeEach
	void openACopy() throws Exception {
		file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(file));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		diagram = editor.viewer().getControl();
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void draggingFromTheHandleConnects() {
		Neuron source = neuron("h1-1");
		Neuron target = neuron("h2-3");
		click(source);
		Point at = editor.viewer().locationOf(source);
		Workbench.drag(diagram, new Point(at.x + handleDistance(source), at.y), editor.viewer().locationOf(target));
		Connection made = connection(source, target);
		assertNotNull(made);
		assertEquals(1, made.getWeight());
		assertEquals(List.of(made), editor.viewer().selectedModels());
		assertEquals(1, history().position());

		Workbench.type("-0.25");
		Workbench.press("Return");
		assertEquals(-0.25, made.getWeight());
		assertEquals(2, history().position());
		undo();
		undo();
		assertNull(connection(source, target));
		assertFalse(editor.isDirty());
	}

	@Test
	void theHandleStaysAtItsNeuronWhenTheDiagramIsZoomed() {
		Neuron source = neuron("h1-1");
		Neuron target = neuron("h2-3");
		click(source);
		editor.viewer().getControl().zoom().actualSize();
		Workbench.settle();
		editor.viewer().getControl().zoom().fit();
		editor.viewer().getControl().zoom().out();
		Workbench.settle();
		Point at = editor.viewer().locationOf(source);
		Workbench.drag(diagram, new Point(at.x + handleDistance(source), at.y), editor.viewer().locationOf(target));
		assertNotNull(connection(source, target));
	}

	@Test
	void aConnectionThatWouldCloseACycleIsNotMade() {
		Neuron source = neuron("h2-1");
		Neuron target = neuron("h1-1");
		click(source);
		Point at = editor.viewer().locationOf(source);
		Workbench.drag(diagram, new Point(at.x + handleDistance(source), at.y), editor.viewer().locationOf(target));
		assertNull(connection(source, target));
		assertEquals(0, history().position());
	}

	@Test
	void draggingMovesAllThatIsSelectedAsOneStep() {
		Neuron one = neuron("h2-1");
		Neuron other = neuron("h2-2");
		Point before = editor.viewer().locationOf(one);
		editor.viewer().selectModels(List.of(one, other));
		Workbench.settle();
		Workbench.drag(diagram, before, new Point(before.x + 40, before.y - 60));
		assertNotNull(one.getPosition());
		assertNotNull(other.getPosition());
		assertEquals(1, history().position());
		Point after = editor.viewer().locationOf(one);
		assertTrue(Math.abs(after.x - before.x - 40) <= 4 && Math.abs(after.y - before.y + 60) <= 4, before + " to " + after);
		undo();
		assertNull(one.getPosition());
	}

	@Test
	void aMarqueeSelectsTheNeuronsInIt() {
		Point first = editor.viewer().locationOf(neuron("h2-1"));
		Point last = editor.viewer().locationOf(neuron("h2-4"));
		Workbench.drag(diagram, new Point(first.x - 40, first.y - 40), new Point(last.x + 40, last.y + 40));
		assertEquals(List.of("h2-1", "h2-2", "h2-3", "h2-4"),
				editor.viewer().selectedModels().stream().map(model -> ((Neuron) model).getId()).sorted().toList());
	}

	@Test
	void deleteTakesWhatIsAttachedAlongAndUndoBringsItBack() {
		Neuron gone = neuron("h2-3");
		int connections = connectionCount();
		int attached = gone.getIncoming().size() + gone.getOutgoing().size();
		click(gone);
		Workbench.press("Delete");
		assertNull(find("h2-3"));
		assertEquals(connections - attached, connectionCount());
		assertTrue(editor.isDirty());
		undo();
		assertEquals(gone, find("h2-3"));
		assertEquals(connections, connectionCount());
		assertFalse(editor.isDirty());
	}

	@Test
	void aDoubleClickEditsANeuronInPlace() {
		Neuron neuron = neuron("h1-1");
		Workbench.doubleClick(diagram, editor.viewer().locationOf(neuron));
		assertTrue(editor.page().editing().isOpen());
		Workbench.press("ctrl+a");
		Workbench.type("Left line");
		Workbench.press("Tab");
		Workbench.type("0.5");
		Workbench.press("Return");
		assertFalse(editor.page().editing().isOpen());
		assertEquals("Left line", neuron.getName());
		assertEquals(0.5, neuron.getBias());
		assertEquals(1, history().position());
	}

	@Test
	void whatIsNoNumberIsToldAndChangesNothing() {
		Neuron neuron = neuron("h1-1");
		click(neuron);
		Workbench.press("F2");
		Workbench.press("Tab");
		Workbench.type("much");
		Workbench.press("Return");
		assertTrue(editor.page().editing().isOpen());
		assertEquals(0, history().position());
		Workbench.press("Escape");
		assertFalse(editor.page().editing().isOpen());
		assertEquals(0, neuron.getBias());
	}

	@Test
	void aClickOnAnEdgeSelectsItsConnection() {
		SceneEdge edge = editor.viewer().getControl().scene().edges().getLast();
		Connection wanted = editor.viewer().live().shown().connection(edge.connection());
		Workbench.click(diagram, middleOf(edge), 1);
		assertEquals(List.of(wanted), editor.viewer().selectedModels());
		Workbench.press("Delete");
		assertEquals(51, connectionCount());
	}

	@Test
	void theNeuronToolAddsANeuronWhereItIsClicked() {
		Layer lines = editor.getAdapter(Network.class).getLayers().get(1);
		editor.page().tools().take(DiagramTool.NEURON, false);
		Point first = editor.viewer().locationOf(neuron("h1-1"));
		Point second = editor.viewer().locationOf(neuron("h1-2"));
		Workbench.click(diagram, new Point(first.x, (first.y + second.y) / 2), 1);
		assertEquals(9, lines.getNeurons().size());
		Neuron added = lines.getNeurons().get(1);
		assertEquals(List.of(added), editor.viewer().selectedModels());
		assertEquals(DiagramTool.SELECT, editor.page().tools().active());
	}

	@Test
	void theLayerToolAsksWhatTheLayerShallBe() {
		editor.page().tools().take(DiagramTool.LAYER, false);
		Point left = editor.viewer().locationOf(neuron("h1-4"));
		Point right = editor.viewer().locationOf(neuron("h2-2"));
		Workbench.click(diagram, new Point((left.x + right.x) / 2, left.y), 1);
		assertTrue(editor.page().editing().isOpen());
		Workbench.type("Extra");
		Workbench.press("Tab");
		Workbench.type("3");
		Workbench.press("Return");
		Layer added = editor.getAdapter(Network.class).getLayers().get(2);
		assertEquals("Extra", added.getName());
		assertEquals(3, added.getNeurons().size());
		assertEquals("tanh", added.getActivation());
		assertEquals(1, history().position());
		assertEquals(List.of(added), editor.viewer().selectedModels());
	}

	@Test
	void anEmptyNetworkBeginsWithALayer() throws Exception {
		Path empty = folder.resolve("empty.netwright");
		NetworkFile.save(NetworkFactory.eINSTANCE.createNetwork(), empty);
		NetworkEditor other = (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(empty));
		Workbench.waitUntil("the network is open", () -> other.getAdapter(Inspection.class) != null);
		Control canvas = other.viewer().getControl();
		other.page().tools().take(DiagramTool.LAYER, false);
		Workbench.click(canvas, new Point(300, 60), 1);
		assertTrue(other.page().editing().isOpen());
		Workbench.type("Pixels");
		Workbench.press("Tab");
		Workbench.type("9");
		Workbench.press("Return");
		Layer added = other.getAdapter(Network.class).getLayers().getFirst();
		assertEquals("Pixels", added.getName());
		assertEquals(9, added.getNeurons().size());
		assertNull(added.getActivation());
	}

	@Test
	void arrowKeysWalkAndWithShiftNudgeAsOneStep() {
		click(neuron("h1-1"));
		Workbench.press("Right");
		Neuron beside = (Neuron) editor.viewer().selectedModels().getFirst();
		assertEquals("h2-1", beside.getId());
		Workbench.press("shift+Right");
		Workbench.press("shift+Down");
		assertNotNull(beside.getPosition());
	}

	@Test
	void savingWritesTheFileAndTheTitleTellsWhatIsUnsaved() throws Exception {
		click(neuron("h2-3"));
		Workbench.press("Delete");
		assertTrue(editor.isDirty());
		assertTrue(Files.readString(file).contains("h2-3"));
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertFalse(Files.readString(file).contains("id=\"h2-3\""));
		undo();
		assertTrue(editor.isDirty());
		history().redo();
		assertFalse(editor.isDirty());
	}

	@Test
	void whatIsSavedClosedAndOpenedAgainIsTheSameDocument() throws Exception {
		click(neuron("h2-3"));
		Workbench.press("Delete");
		history().execute(new SetBias(List.of(neuron("h1-1")), 0.125));
		editor.doSave(new NullProgressMonitor());
		Network saved = editor.getAdapter(Network.class);
		Workbench.page().closeEditor(editor, false);
		editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(file));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		assertNotSame(saved, editor.getAdapter(Network.class));
		assertArrayEquals(bytes(saved), bytes(editor.getAdapter(Network.class)));
		assertEquals(0.125, neuron("h1-1").getBias());
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotOverwrittenWithoutAsking() throws Exception {
		history().execute(new SetBias(List.of(neuron("h1-1")), 0.125));
		String foreign = Files.readString(file).replace("Shapes 3x3", "Changed elsewhere");
		Files.writeString(file, foreign);
		diagram.getDisplay().asyncExec(() -> Workbench.press("Escape"));
		editor.doSave(new NullProgressMonitor());
		assertEquals(foreign, Files.readString(file));
		assertTrue(editor.isDirty());
	}

	private static byte[] bytes(Network network) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NetworkFile.write(network, out);
		return out.toByteArray();
	}

	private void click(Neuron neuron) {
		Workbench.click(diagram, editor.viewer().locationOf(neuron), 1);
		assertEquals(List.of(neuron), editor.viewer().selectedModels());
	}

	/** From the middle of a neuron to the middle of the handle at its right. */
	private int handleDistance(Neuron neuron) {
		SceneNode node = editor.viewer().getControl().scene().node(editor.viewer().live().shown().indexOf(neuron));
		return (int) Math.round((node.right() - node.x()) * editor.viewer().getControl().zoom().factor()) + 17;
	}

	private Point middleOf(SceneEdge edge) {
		double x = edge.path().bounds().centreX();
		double best = edge.path().bounds().y();
		for (double y = best; y < edge.path().bounds().bottom(); y += 0.5) {
			best = edge.path().distance(x, y) < edge.path().distance(x, best) ? y : best;
		}
		return editor.viewer().getControl().inControl(x, best);
	}

	private void undo() {
		history().undo();
		Workbench.settle();
	}

	private History history() {
		return editor.getAdapter(OpenNetwork.class).history();
	}

	private int connectionCount() {
		return editor.getAdapter(Network.class).getLayers().stream().flatMap(layer -> layer.getNeurons().stream())
				.mapToInt(neuron -> neuron.getIncoming().size()).sum();
	}

	private static Connection connection(Neuron source, Neuron target) {
		return target.getIncoming().stream().filter(connection -> connection.getSource() == source).findFirst().orElse(null);
	}

	private Neuron neuron(String id) {
		Neuron found = find(id);
		assertNotNull(found, id);
		return found;
	}

	private Neuron find(String id) {
		return editor.getAdapter(Network.class).getLayers().stream().flatMap(layer -> layer.getNeurons().stream())
				.filter(neuron -> neuron.getId().equals(id)).findFirst().orElse(null);
	}
}
