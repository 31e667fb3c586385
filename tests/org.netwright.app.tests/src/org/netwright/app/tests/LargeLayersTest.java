// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.engine.progress.Progress;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.graph.internal.part.FoldPart;
import org.netwright.ui.viewer.network.DiagramControl;

/** Layers that are one picture of cells, with a real pointer and keyboard: expanding them and back, and what their cells can do. */
class LargeLayersTest {
	private static final int COLUMNS = 12;

	@TempDir
	Path folder;

	private OpenedNetwork network;
	private DiagramControl diagram;

	@BeforeEach
	void open() throws Exception {
		Weights weights = new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1);
		NetworkTemplate template = new NetworkTemplate("Large", Shape.parse("12x12-80-4"), List.of("tanh", "tanh"), Inputs.MINUS_ONE_TO_ONE, weights);
		Path file = folder.resolve("large.netwright");
		NetworkFile.save(template.create(Progress.NONE).orElseThrow(), file);
		network = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		diagram = network.editor().viewer().getControl();
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theArrowBesideTheTitleExpandsAndCollapses() {
		assertNotNull(drawn(1).cells());
		Workbench.click(diagram, fold(1, false), 1);
		assertEquals(LayerDisplay.ENDS, network.layer(1).getDisplay());
		assertEquals(70, drawn(1).leftOut().count());
		assertNotNull(drawn(0).cells(), "the other layer stays as it is");
		Workbench.click(diagram, fold(1, false), 1);
		assertEquals(LayerDisplay.AUTOMATIC, network.layer(1).getDisplay());
		assertNotNull(drawn(1).cells());
		assertEquals(2, network.history().position());
	}

	@Test
	void theDotsShowAllNeurons() {
		Workbench.click(diagram, fold(1, false), 1);
		Workbench.click(diagram, fold(1, true), 1);
		assertEquals(LayerDisplay.NEURONS, network.layer(1).getDisplay());
		assertNull(drawn(1).leftOut());
		assertFalse(diagram.scene().node(144).cell());
	}

	@Test
	void expandingIsAViewSettingThatCanBeUndone() {
		Workbench.click(diagram, fold(0, false), 1);
		assertFalse(network.editor().isDirty());
		Workbench.press("ctrl+z");
		assertEquals(LayerDisplay.AUTOMATIC, network.layer(0).getDisplay());
		assertNotNull(drawn(0).cells());
		Workbench.press("ctrl+y");
		assertEquals(LayerDisplay.ENDS, network.layer(0).getDisplay());
		assertEquals(134, drawn(0).leftOut().count());
	}

	@Test
	void keysExpandTheLayerOfTheSelectedCellStepByStepAndCollapseIt() {
		Neuron cell = network.layer(1).getNeurons().get(33);
		click(cell);
		Workbench.press("ctrl+shift+x");
		assertEquals(LayerDisplay.ENDS, network.layer(1).getDisplay());
		assertEquals(LayerDisplay.AUTOMATIC, network.layer(0).getDisplay());
		assertEquals(List.of(cell), network.selected(), "what is left out stays selected");
		Workbench.press("ctrl+shift+x");
		assertEquals(LayerDisplay.NEURONS, network.layer(1).getDisplay());
		Workbench.press("ctrl+shift+h");
		assertEquals(LayerDisplay.AUTOMATIC, network.layer(1).getDisplay());
		assertEquals(List.of(cell), network.selected());
	}

	@Test
	void withNothingSelectedKeysMeanAllLayers() {
		network.editor().viewer().deselectAll();
		Workbench.press("ctrl+shift+x");
		assertEquals(List.of(LayerDisplay.ENDS, LayerDisplay.ENDS, LayerDisplay.AUTOMATIC),
				network.network().getLayers().stream().map(Layer::getDisplay).toList());
		assertEquals(1, network.history().position());
	}

	@Test
	void aDoubleClickOnThePanelExpandsIt() {
		Box panel = drawn(1).cells().panel();
		Workbench.doubleClick(diagram, diagram.inControl(panel.x() + 3, panel.centreY()));
		assertEquals(LayerDisplay.ENDS, network.layer(1).getDisplay());
	}

	@Test
	void aClickOnACellSelectsItsNeuronAndTheTipTellsItsValue() {
		double[] input = new double[144];
		input[50] = 1;
		network.open().inspection().setInput(input);
		Workbench.settle();
		Neuron cell = network.layer(0).getNeurons().get(50);
		click(cell);
		assertEquals(List.of(cell), network.selected());
		assertEquals(Set.of(50), diagram.state().selected());
		assertTrue(diagram.getToolTipText().endsWith("row 5, column 3, activation +1.000"), diagram.getToolTipText());
	}

	@Test
	void arrowKeysWalkFromCellToCellAndBeyondThePanel() {
		Neuron cell = network.layer(0).getNeurons().get(5 * COLUMNS + 10);
		click(cell);
		Workbench.press("Down");
		assertEquals(List.of(network.layer(0).getNeurons().get(6 * COLUMNS + 10)), network.selected());
		Workbench.press("Right");
		assertEquals(List.of(network.layer(0).getNeurons().get(6 * COLUMNS + 11)), network.selected());
		Workbench.press("Right");
		Neuron beside = (Neuron) network.selected().getFirst();
		assertEquals(network.layer(1), beside.getLayer());
		assertEquals(0, beside.getLayer().getNeurons().indexOf(beside) % drawn(1).cells().columns(), "the nearest is in the first column");
		Workbench.press("Left");
		assertEquals(network.layer(0), ((Neuron) network.selected().getFirst()).getLayer());
	}

	@Test
	void arrowKeysPassOverWhatIsLeftOut() {
		Workbench.click(diagram, fold(1, false), 1);
		click(network.layer(1).getNeurons().get(4));
		Workbench.press("Down");
		assertEquals(List.of(network.layer(1).getNeurons().get(75)), network.selected());
	}

	@Test
	void aRectangleSelectsTheCellsInIt() {
		SceneLayer image = drawn(0);
		Box panel = image.cells().panel();
		double side = image.cells().cell();
		Workbench.drag(diagram, diagram.inControl(panel.x() - 12, panel.bottom() + 12),
				diagram.inControl(image.cells().box().x() + 2.5 * side, image.cells().box().bottom() - 3.5 * side));
		List<Neuron> pixels = network.layer(0).getNeurons();
		assertEquals(Set.of(pixels.get(108), pixels.get(109), pixels.get(120), pixels.get(121), pixels.get(132), pixels.get(133)),
				Set.copyOf(network.selected()));
	}

	@Test
	void draggingACellMovesTheWholePicture() {
		Neuron cell = network.layer(1).getNeurons().get(20);
		Point before = network.editor().viewer().locationOf(cell);
		Workbench.person("keydown", "alt");
		Workbench.drag(diagram, before, new Point(before.x + 20, before.y + 40));
		Workbench.person("keyup", "alt");
		Workbench.settle();
		assertNull(cell.getPosition());
		assertNotNull(network.layer(1).getPosition());
		Point after = network.editor().viewer().locationOf(cell);
		assertTrue(Math.abs(after.x - before.x - 20) <= 2 && Math.abs(after.y - before.y - 40) <= 2, before + " to " + after);
		Workbench.press("ctrl+z");
		assertNull(network.layer(1).getPosition());
	}

	@Test
	void draggingFromTheHandleOfACellConnectsItWithANeuron() {
		Neuron cell = network.layer(1).getNeurons().get(20);
		Neuron output = network.layer(2).getNeurons().get(2);
		network.execute(new Disconnect(List.of(connection(cell, output))));
		click(cell);
		Workbench.drag(diagram, handle(cell), network.editor().viewer().locationOf(output));
		assertNotNull(connection(cell, output));
	}

	@Test
	void aPanelStandsForAllItsNeurons() {
		Neuron pixel = network.layer(0).getNeurons().get(7);
		network.execute(new Disconnect(List.copyOf(pixel.getOutgoing())));
		click(pixel);
		Box panel = drawn(1).cells().panel();
		Workbench.drag(diagram, handle(pixel), diagram.inControl(panel.centreX(), panel.bottom() - 3));
		assertEquals(80, pixel.getOutgoing().size());
	}

	@Test
	void problemsOfCellsAreMarkedAtTheirLayer() {
		List<Neuron> cells = network.layer(1).getNeurons();
		network.execute(new Disconnect(List.copyOf(cells.get(3).getIncoming())));
		Workbench.waitUntil("the problem is marked", () -> diagram.marks().layers().containsKey(1));
		assertEquals(diagram.marks().neurons().get(144 + 3).text(), diagram.marks().layers().get(1).text());
		network.execute(new Disconnect(List.copyOf(cells.get(4).getIncoming())));
		Workbench.waitUntil("both are counted", () -> diagram.marks().layers().get(1).text().startsWith("2 of its neurons"));
		Workbench.click(diagram, fold(1, false), 1);
		Workbench.waitUntil("the first neurons are marked by themselves", () -> !diagram.marks().layers().containsKey(1));
		assertEquals(Set.of(147, 148), diagram.marks().neurons().keySet());
	}

	private SceneLayer drawn(int layer) {
		return diagram.scene().layers().get(layer);
	}

	private void click(Neuron neuron) {
		Workbench.click(diagram, network.editor().viewer().locationOf(neuron), 1);
	}

	/** The middle of the handle at the right of what is selected. */
	private Point handle(Neuron neuron) {
		Point at = network.editor().viewer().locationOf(neuron);
		SceneNode node = diagram.scene().node(network.editor().viewer().live().shown().indexOf(neuron));
		return new Point((int) Math.round(at.x + (node.right() - node.x()) * diagram.zoom().factor()) + 17, at.y);
	}

	private static Connection connection(Neuron source, Neuron target) {
		return target.getIncoming().stream().filter(each -> each.getSource() == source).findFirst().orElse(null);
	}

	/** Where the arrow or the dots of a layer are. */
	private Point fold(int layer, boolean dots) {
		Box near = dots ? drawn(layer).leftOut().box() : drawn(layer).titleBox().grow(30);
		for (Object child : network.editor().viewer().getContents().getChildren()) {
			if (child instanceof FoldPart fold) {
				org.eclipse.draw2d.geometry.Point middle = ((GraphicalEditPart) fold).getFigure().getBounds().getCenter();
				if (near.contains(middle.x, middle.y)) {
					return diagram.inControl(middle.x, middle.y);
				}
			}
		}
		throw new AssertionError("layer " + layer + " cannot be folded");
	}
}
