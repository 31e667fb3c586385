// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.diagram.drawing.Marks;
import org.netwright.diagram.drawing.Marks.Mark;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.internal.problem.ProblemsView;
import org.netwright.ui.viewer.network.DiagramControl;

/** Problems come and go with the document, and lead to their place. */
class ProblemsViewTest {
	@TempDir
	Path folder;

	private OpenedNetwork shapes;
	private ProblemsView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (ProblemsView) Workbench.page().showView("org.netwright.ui.problems");
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aSoundNetworkHasAPlainSentence() {
		assertEquals("No problems\nThe network can be computed, and nothing in it contradicts itself.", view.sentence());
		assertEquals("Problems", view.getTitle());
	}

	@Test
	void withoutANetworkTheViewSaysWhatToDo() {
		close();
		assertEquals("No network is open\nOpen one to see what is wrong with it.", view.sentence());
	}

	@Test
	void aProblemAppearsAndGoesWithUndo() {
		cutOff("h1-1");
		assertEquals(1, view.rows().size());
		assertTrue(view.rows().getFirst().startsWith("Warning\t") && view.rows().getFirst().endsWith("\tneuron Line 1"), view.rows().toString());
		assertEquals("1 warning", view.counts());
		assertEquals("Problems (1)", view.getTitle());
		shapes.history().undo();
		Workbench.waitUntil("the problem goes", () -> view.rows().isEmpty());
		assertTrue(view.sentence().startsWith("No problems"), view.sentence());
	}

	@Test
	void errorsComeFirstAndColumnsSort() {
		cutOff("h1-1");
		shapes.execute(SetFunction.ofLayers(List.of(shapes.layer(2)), "com.example.none", Map.of()));
		Workbench.waitUntil("both are counted", () -> "1 error, 1 warning".equals(view.counts()));
		assertEquals(List.of("Error", "Warning"), severities());
		clickHeader(0);
		assertEquals(List.of("Warning", "Error"), severities());
		clickHeader(2);
		assertEquals(List.of("layer Shapes", "neuron Line 1"), view.rows().stream().map(row -> row.split("\t")[2]).toList());
	}

	@Test
	void aDoubleClickGoesToTheElement() {
		cutOff("h1-1");
		Rectangle row = view.table().getItem(0).getBounds(1);
		Point at = new Point(row.x + 20, row.y + row.height / 2);
		Workbench.doubleClick(view.table(), at);
		Workbench.waitUntil("the editor is active", () -> Workbench.page().getActivePart() == shapes.editor());
		assertEquals(List.of(shapes.neuron("h1-1")), shapes.selected());
	}

	@Test
	void enterGoesToTheElementToo() {
		cutOff("h1-2");
		clickRow(0);
		Workbench.press("Return");
		Workbench.waitUntil("the editor is active", () -> Workbench.page().getActivePart() == shapes.editor());
		assertSame(shapes.neuron("h1-2"), shapes.selected().getFirst());
	}

	@Test
	void selectedRowsAreCopiedAsText() {
		cutOff("h1-1");
		cutOff("h1-2");
		clickRow(0);
		Workbench.press("ctrl+a");
		Workbench.press("ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(String.join(System.lineSeparator(), view.rows()), text);
		assertEquals(2, view.rows().size());
	}

	@Test
	void whatIsWrongIsMarkedInTheDiagram() {
		cutOff("h1-1");
		shapes.execute(SetFunction.ofLayers(List.of(shapes.layer(2)), "com.example.none", Map.of()));
		DiagramControl diagram = shapes.editor().viewer().getControl();
		Workbench.waitUntil("both are marked", () -> diagram.marks().layers().size() == 1);
		assertEquals(Map.of(9, new Mark(false, "Neuron h1-1 (Line 1) has no incoming connections, so its pre-activation is always its bias, 0."
				+ " Connect it, or remove it.")), diagram.marks().neurons());
		assertTrue(diagram.marks().layers().get(2).error());
		Workbench.person("mousemove", 2, 2);
		Point at = diagram.toDisplay(shapes.editor().viewer().locationOf(shapes.neuron("h1-1")));
		Workbench.person("mousemove", at.x, at.y);
		Workbench.waitUntil("the tip says it", () -> diagram.getToolTipText() != null
				&& diagram.getToolTipText().startsWith("Line 1\nNeuron h1-1 (Line 1) has no incoming"));
		shapes.history().undo();
		shapes.history().undo();
		Workbench.waitUntil("the marks are gone", () -> diagram.marks().equals(Marks.NONE));
	}

	@Test
	void marksStayAtTheirNeuronWhenOthersCome() {
		cutOff("h1-1");
		shapes.execute(new AddNeurons(shapes.layer(0), 9, 1));
		DiagramControl diagram = shapes.editor().viewer().getControl();
		assertEquals(Set.of(10), diagram.marks().neurons().keySet());
	}

	@Test
	void aQuickFixConnectsThePreviousLayerWithWeightsOfASeed() {
		cutOff("h1-1");
		List<Double> first = connectPrevious("7");
		assertEquals(9, first.size());
		shapes.history().undo();
		Workbench.waitUntil("the problem is back", () -> !view.rows().isEmpty());
		assertEquals(0, shapes.neuron("h1-1").getIncoming().size());
		assertEquals(first, connectPrevious("7"));
		shapes.history().undo();
		Workbench.waitUntil("the problem is back", () -> !view.rows().isEmpty());
		assertNotEquals(first, connectPrevious("8"));
	}

	/** Tells the dialog the seed and accepts all else that it proposes. */
	private List<Double> connectPrevious(String seed) {
		Workbench.settle();
		Workbench.focus(view.table());
		clickRow(0);
		Workbench.press("ctrl+1");
		assertEquals(List.of("Connect the Previous Layer...", "Remove the Neuron"), view.fixes());
		Workbench.press("Down");
		DialogMeeting.with("Connect the Previous Layer", () -> Workbench.press("Return"), shell -> {
			Workbench.press("alt+d");
			Workbench.type(seed);
			Workbench.press("Return");
			Workbench.waitUntil("the dialog is closed", shell::isDisposed);
		});
		Workbench.waitUntil("the problem is solved", () -> view.rows().isEmpty());
		return shapes.neuron("h1-1").getIncoming().stream().map(Connection::getWeight).toList();
	}

	@Test
	void aQuickFixThatIsCancelledChangesNothing() {
		cutOff("h1-1");
		clickRow(0);
		Workbench.press("ctrl+1");
		Workbench.press("Down");
		DialogMeeting.with("Connect the Previous Layer", () -> Workbench.press("Return"), shell -> Workbench.press("Escape"));
		assertEquals(1, view.rows().size());
		assertEquals(1, shapes.history().position());
	}

	@Test
	void aCycleIsBrokenAtItsWeakestConnection() throws Exception {
		Connection weakest = openACycle();
		assertEquals(List.of("Remove the Weakest Connection, Shape 1 \u2192 Rectifier 1 (\u22120.125)", "Remove Line 1 \u2192 Shape 1 (0.5)",
				"Remove Rectifier 1 \u2192 Line 1 (0.75)"), view.fixes().stream().sorted(java.util.Comparator.comparing(fix -> !fix.contains("Weakest"))).toList());
		Neuron target = weakest.getTarget();
		Workbench.press("Down");
		Workbench.press("Return");
		Workbench.waitUntil("the cycle is broken", () -> view.rows().stream().noneMatch(row -> row.contains("cycle")));
		assertFalse(target.getIncoming().contains(weakest));
		assertEquals(1, shapes.history().position());
		shapes.history().undo();
		Workbench.waitUntil("the cycle is back", () -> view.rows().stream().anyMatch(row -> row.contains("cycle")));
		assertTrue(target.getIncoming().contains(weakest));
	}

	@Test
	void aCycleMayBeBrokenAtAnyOfItsConnections() throws Exception {
		Connection weakest = openACycle();
		int last = view.fixes().size();
		String chosen = view.fixes().getLast();
		for (int i = 0; i < last; i++) {
			Workbench.press("Down");
		}
		Workbench.press("Return");
		Workbench.waitUntil("the cycle is broken", () -> view.rows().stream().noneMatch(row -> row.contains("cycle")));
		assertTrue(weakest.getTarget().getIncoming().contains(weakest), chosen);
	}

	/** A file with Line 1 -> Shape 1 -> Rectifier 1 -> Line 1, its problem selected and its fixes offered. */
	private Connection openACycle() throws Exception {
		close();
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer input = layer(network, "Input", "x");
		Layer lines = layer(network, "Line", "a");
		Layer shape = layer(network, "Shape", "b");
		Layer rectifier = layer(network, "Rectifier", "c");
		Layer output = layer(network, "Output", "d");
		connect(input, lines, 1);
		connect(lines, shape, 0.5);
		Connection weakest = connect(shape, rectifier, -0.125);
		connect(rectifier, lines, 0.75);
		connect(rectifier, output, 1);
		Path file = folder.resolve("cycle.netwright");
		NetworkFile.save(network, file);
		shapes = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.page().activate(view);
		Workbench.waitUntil("the problem is there", () -> view.rows().stream().anyMatch(row -> row.contains("cycle")));
		Workbench.settle();
		clickRow(0);
		Workbench.press("ctrl+1");
		return shapes.layer(3).getNeurons().getFirst().getIncoming().stream().filter(each -> each.getWeight() == weakest.getWeight()).findFirst().orElseThrow();
	}

	private static Layer layer(Network network, String name, String id) {
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		layer.setId("layer-" + id);
		layer.setName(name + "s");
		layer.setActivation(network.getLayers().isEmpty() ? null : "tanh");
		Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setName(name + " 1");
		layer.getNeurons().add(neuron);
		network.getLayers().add(layer);
		return layer;
	}

	private static Connection connect(Layer from, Layer to, double weight) {
		Connection connection = NetworkFactory.eINSTANCE.createConnection();
		connection.setWeight(weight);
		connection.setSource(from.getNeurons().getFirst());
		to.getNeurons().getFirst().getIncoming().add(connection);
		return connection;
	}

	@Test
	void aQuickFixMakesANameItsOwn() {
		shapes.execute(new SetName(shapes.neuron("h2-2"), shapes.neuron("h2-1").getName()));
		Workbench.waitUntil("the problem appears", () -> view.rows().size() == 1);
		clickRow(0);
		Workbench.press("ctrl+1");
		Workbench.press("Down");
		Workbench.press("Return");
		Workbench.waitUntil("the problem is solved", () -> view.rows().isEmpty());
		assertEquals(shapes.neuron("h2-1").getName() + " 2", shapes.neuron("h2-2").getName());
	}

	private void cutOff(String neuron) {
		int before = view.rows().size();
		shapes.execute(new Delete(new ArrayList<>(shapes.neuron(neuron).getIncoming())));
		Workbench.waitUntil("the problem appears", () -> view.rows().size() == before + 1);
		Workbench.settle();
	}

	private List<String> severities() {
		return view.rows().stream().map(row -> row.split("\t")[0]).toList();
	}

	private void clickHeader(int column) {
		Table table = view.table();
		int x = 6;
		for (int i = 0; i < column; i++) {
			x += table.getColumn(i).getWidth();
		}
		Workbench.click(table, new Point(x, -table.getHeaderHeight() / 2), 1);
	}

	private void clickRow(int index) {
		Rectangle row = view.table().getItem(index).getBounds(1);
		Workbench.click(view.table(), new Point(row.x + 20, row.y + row.height / 2), 1);
	}
}
