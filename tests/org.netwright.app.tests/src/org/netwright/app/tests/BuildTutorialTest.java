// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.inspection.Inspection;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.viewer.network.DiagramControl;

/** The tutorial that builds a network, done as it says, with a real pointer and keyboard. */
class BuildTutorialTest {
	@TempDir
	Path folder;

	private NetworkEditor editor;
	private DiagramControl diagram;
	private InputView input;

	/** What the wizard makes of the shape 1x2-2-1 without connections. */
	@BeforeEach
	void openTheNeurons() throws Exception {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer pixels = layer(network, "Pixels", null, "Pixel 1", "Pixel 2");
		pixels.setRows(1);
		pixels.setColumns(2);
		layer(network, "Hidden", "relu", "Hidden 1", "Hidden 2");
		layer(network, "Output", "identity", "Output 1");
		Path file = folder.resolve("network.netwright");
		NetworkFile.save(network, file);
		editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(file));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		diagram = editor.viewer().getControl();
		input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theGesturesOfTheTutorialMakeTheNetworkOfTheTutorial() {
		Workbench.doubleClick(diagram, editor.viewer().locationOf(neuron("Output 1")));
		Workbench.type("different");
		Workbench.press("Return");
		Neuron different = neuron("different");

		Workbench.click(diagram, title(0), 1);
		Workbench.drag(diagram, plusBeside(0), title(1));
		Workbench.click(diagram, title(1), 1);
		Workbench.drag(diagram, plusBeside(1), editor.viewer().locationOf(different));
		assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0), connections().stream().map(Connection::getWeight).toList());

		typeWeight(connection("Pixel 2", "Hidden 1"), "-1");
		typeWeight(connection("Pixel 1", "Hidden 2"), "-1");

		see(1, -1, 2, 0, 2);
		assertEquals("different", input.verdict().winnerText());
		see(-1, 1, 0, 2, 2);
		see(1, 1, 0, 0, 0);
		assertEquals("undecided", input.verdict().winnerText());
		see(-1, -1, 0, 0, 0);
		see(1, 0, 1, 0, 1);

		Workbench.focus(diagram);
		Workbench.doubleClick(diagram, editor.viewer().locationOf(different));
		Workbench.press("Tab");
		Workbench.type("-1");
		Workbench.press("Return");
		see(1, 0, 1, 0, 0);
		assertEquals("undecided", input.verdict().winnerText());
		see(1, -1, 2, 0, 1);
		assertEquals("different", input.verdict().winnerText());
		assertTrue(editor.isDirty());
	}

	/** Paints two pixels and waits for what the hidden neurons and the output make of them. */
	private void see(double first, double second, double... values) {
		paint(0, first);
		paint(1, second);
		Workbench.waitUntil("the diagram shows it", () -> {
			for (int i = 0; i < values.length; i++) {
				if (diagram.state().activation(2 + i) != values[i]) {
					return false;
				}
			}
			return true;
		});
	}

	private void paint(int pixel, double value) {
		Control grid = input.grid();
		if (value == 0) {
			Workbench.click(grid, input.grid().centre(pixel), 3);
		}
		for (int clicks = 0; clicks < 2 && input.grid().values()[pixel] != value; clicks++) {
			Workbench.click(grid, input.grid().centre(pixel), 1);
		}
		assertEquals(value, input.grid().values()[pixel]);
	}

	private void typeWeight(Connection connection, String weight) {
		Workbench.click(diagram, nearItsBeginning(connection), 1);
		assertEquals(List.of(connection), editor.viewer().selectedModels());
		Workbench.type(weight);
		Workbench.press("Return");
		assertEquals(Double.parseDouble(weight), connection.getWeight());
	}

	/** On the edge, where it has just left its source and no other edge crosses it. */
	private Point nearItsBeginning(Connection connection) {
		int index = editor.viewer().live().shown().indexOf(connection);
		SceneEdge edge = diagram.scene().edges().stream().filter(each -> each.connection() == index).findFirst().orElseThrow();
		Box box = edge.path().bounds();
		double x = box.x() + box.width() / 5;
		double best = box.y();
		for (double y = best; y < box.bottom(); y += 0.5) {
			best = edge.path().distance(x, y) < edge.path().distance(x, best) ? y : best;
		}
		return diagram.inControl(x, best);
	}

	private Point title(int layer) {
		Box box = diagram.scene().layers().get(layer).titleBox();
		return diagram.inControl(box.centreX(), box.centreY());
	}

	/** The plus that a selected title has at its right. */
	private Point plusBeside(int layer) {
		Box box = diagram.scene().layers().get(layer).titleBox().grow(8);
		Point edge = diagram.inControl(box.right(), box.centreY());
		return new Point(edge.x + 17, edge.y);
	}

	private static Layer layer(Network network, String name, String function, String... neurons) {
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		layer.setId(name);
		layer.setName(name);
		layer.setActivation(function);
		for (String each : neurons) {
			Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
			neuron.setId(each.replace(' ', '-'));
			neuron.setName(each);
			layer.getNeurons().add(neuron);
		}
		network.getLayers().add(layer);
		return layer;
	}

	private List<Neuron> neurons() {
		return editor.getAdapter(Network.class).getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).toList();
	}

	private Neuron neuron(String name) {
		return neurons().stream().filter(neuron -> name.equals(neuron.getName())).findFirst().orElseThrow();
	}

	private List<Connection> connections() {
		return neurons().stream().flatMap(neuron -> neuron.getIncoming().stream()).toList();
	}

	private Connection connection(String source, String target) {
		return neuron(target).getIncoming().stream().filter(each -> source.equals(each.getSource().getName())).findFirst().orElseThrow();
	}
}
