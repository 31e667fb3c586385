// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.ui.graph.internal.outline.NetworkOutlinePage;

/** The outline shows the network as a tree and in little, selects in the diagram, and follows the document. */
class OutlineTest {
	private OpenedNetwork shapes;
	private ContentOutline view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (ContentOutline) Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theTreeHasLayersAndNeuronsWithWhatTheyAre() {
		TreeItem network = tree().getItem(0);
		assertEquals("Shapes 3x3  33 neurons", network.getText());
		assertEquals(List.of("Pixels  9 \u00B7 input", "Lines  8 \u00B7 tanh", "Shapes  4 \u00B7 tanh", "Rectifier  8 \u00B7 ReLU", "Result  4 \u00B7 identity"),
				texts(network.getItems()));
		assertEquals("Pixel 1", network.getItem(0).getItem(0).getText());
		assertEquals("Line 1  tanh", network.getItem(1).getItem(0).getText());
	}

	@Test
	void theTreeFollowsTheDocument() {
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), -0.5));
		assertEquals("Line 1  tanh \u00B7 bias \u22120.5", item("h1-1").getText());
		shapes.execute(new SetName(shapes.neuron("h1-1"), "First"));
		shapes.execute(new SetNeuronEnabled(List.of(shapes.neuron("h1-1")), false));
		assertEquals("First  tanh \u00B7 bias \u22120.5 \u00B7 off", item("h1-1").getText());
		shapes.history().jump(0);
		Workbench.settle();
		assertEquals("Line 1  tanh", item("h1-1").getText());
	}

	@Test
	void whatIsCollapsedStaysSoWhenNeuronsCome() {
		tree().getItem(0).getItem(0).setExpanded(false);
		shapes.execute(new AddNeurons(shapes.layer(1), 8, 2));
		TreeItem network = tree().getItem(0);
		assertEquals("Lines  10 \u00B7 tanh", network.getItem(1).getText());
		assertFalse(network.getItem(0).getExpanded());
		assertTrue(network.getItem(1).getExpanded());
		assertEquals(10, network.getItem(1).getItemCount());
	}

	@Test
	void aClickInTheTreeSelectsInTheDiagram() {
		Rectangle item = item("h1-2").getBounds();
		Workbench.click(tree(), new Point(item.x + 10, item.y + item.height / 2), 1);
		assertEquals(List.of(shapes.neuron("h1-2")), shapes.selected());
		Workbench.press("Down");
		assertEquals(List.of(shapes.neuron("h1-3")), shapes.selected());
	}

	@Test
	void aClickInTheDiagramSelectsInTheTree() {
		var control = shapes.editor().viewer().getControl();
		Workbench.click(control, shapes.editor().viewer().locationOf(shapes.neuron("h3-4")), 1);
		assertEquals(List.of(shapes.neuron("h3-4")), page().tree().getStructuredSelection().toList());
		assertEquals(Set.of(indexOf("h3-4")), page().overview().state().selected());
	}

	@Test
	void selectingALayerMarksItsNeuronsInTheOverview() {
		page().tree().setSelection(new StructuredSelection(shapes.layer(2)), true);
		assertEquals(Set.of(indexOf("h2-1"), indexOf("h2-2"), indexOf("h2-3"), indexOf("h2-4")), page().overview().state().selected());
	}

	@Test
	void theOverviewHasTheValuesOfNow() {
		shapes.open().inspection().setInput(new double[] { -1, 1, -1, 1, 1, 1, -1, 1, -1 });
		Workbench.waitUntil("the overview shows them", () -> page().overview().state().winner() == indexOf("out-cross"));
		assertEquals(0.664, page().overview().state().activation(indexOf("h1-1")), 0.001);
	}

	@Test
	void aClickInTheOverviewSelectsTheNeuron() {
		Workbench.click(page().overview(), page().overview().locationOf(indexOf("h2-3")), 1);
		assertEquals(List.of(shapes.neuron("h2-3")), shapes.selected());
		assertEquals(List.of(shapes.neuron("h2-3")), page().tree().getStructuredSelection().toList());
	}

	@Test
	void theOverviewIsLaidOutAgainAfterStructureChanges() {
		assertEquals(33, page().overview().scene().nodes().size());
		shapes.execute(new AddNeurons(shapes.layer(1), 8, 2));
		Workbench.waitUntil("the new neurons are in it", () -> page().overview().scene().nodes().size() == 35);
		shapes.history().undo();
		Workbench.waitUntil("they are gone", () -> page().overview().scene().nodes().size() == 33);
	}

	@Test
	void theFilterLeavesWhatIsCalledSo() {
		tree().getItem(0).getItem(0).setExpanded(false);
		Workbench.click(page().filter(), new Point(60, 10), 1);
		Workbench.type("line 2");
		TreeItem network = tree().getItem(0);
		assertEquals(List.of("Lines  8 \u00B7 tanh"), texts(network.getItems()));
		assertEquals(List.of("Line 2  tanh"), texts(network.getItem(0).getItems()));
		Workbench.press("Home");
		Workbench.press("Delete");
		assertEquals("ine 2", page().filter().getText());
		assertEquals(8, shapes.layer(1).getNeurons().size(), "Delete is about letters here");
		Workbench.press("ctrl+z");
		assertEquals("", page().filter().getText(), "Undo takes the words back, not the document");
		assertEquals(5, tree().getItem(0).getItemCount());
		assertFalse(tree().getItem(0).getItem(0).getExpanded(), "what was collapsed is so again");
	}

	@Test
	void theDeleteKeyDeletesInOneStep() {
		Rectangle item = item("h1-2").getBounds();
		Workbench.click(tree(), new Point(item.x + 10, item.y + item.height / 2), 1);
		Workbench.press("Delete");
		assertEquals(7, shapes.layer(1).getNeurons().size());
		assertEquals(7, tree().getItem(0).getItem(1).getItemCount());
		Workbench.press("ctrl+z");
		assertEquals(8, shapes.layer(1).getNeurons().size());
	}

	private NetworkOutlinePage page() {
		return (NetworkOutlinePage) view.getCurrentPage();
	}

	private Tree tree() {
		return page().tree().getTree();
	}

	private TreeItem item(String neuron) {
		TreeItem item = (TreeItem) page().tree().testFindItem(shapes.neuron(neuron));
		assertNotNull(item, neuron);
		tree().showItem(item);
		Workbench.settle();
		return item;
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
		}
		return texts;
	}

	private int indexOf(String neuron) {
		return shapes.open().snapshot().orElseThrow().indexOf(neuron);
	}
}
