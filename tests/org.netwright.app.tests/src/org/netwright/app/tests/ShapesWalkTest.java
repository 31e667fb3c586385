// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.inspect.internal.samples.SamplesView;

/** The walk of the story on the bundled example, with a real pointer and a real keyboard, against the golden values. */
class ShapesWalkTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private NetworkEditor editor;
	private InputView input;
	private ActivationInspectorView inspector;

	@BeforeEach
	void openTheExample() throws Exception {
		IEditorPart part = NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		editor = (NetworkEditor) part;
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		inspector = (ActivationInspectorView) Workbench.page().showView("org.netwright.ui.inspect.inspector");
		inspection().setInput(new double[9]);
		Workbench.waitUntil("all is grey", () -> sum(input.grid().values()) == 0 && editor.viewer().getControl().state().trace() != null);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void clicksOnPixelsMoveTheWholePicture() {
		paintTheInvertedCross();
		assertArrayEquals(INVERTED_CROSS, input.grid().values());
		showsTheInvertedCross();
	}

	@Test
	void keysPaintToo() {
		input.setFocus();
		Workbench.click(input.grid(), input.grid().centre(0), 1);
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				Workbench.press(INVERTED_CROSS[3 * row + column] > 0 ? "w" : "b");
				Workbench.press("Right");
			}
			Workbench.press("Left");
			Workbench.press("Left");
			Workbench.press("Down");
		}
		assertArrayEquals(INVERTED_CROSS, input.grid().values());
		showsTheInvertedCross();
		Workbench.press("g");
		assertEquals(0, input.grid().values()[6]);
	}

	@Test
	void theRightButtonPaintsGrey() {
		Workbench.click(input.grid(), input.grid().centre(4), 1);
		assertEquals(1, input.grid().values()[4]);
		Workbench.click(input.grid(), input.grid().centre(4), 3);
		assertEquals(0, input.grid().values()[4]);
	}

	@Test
	void choosingASampleByMouseMakesItTheInput() throws Exception {
		SamplesView samples = (SamplesView) Workbench.page().showView(SamplesView.ID);
		Workbench.waitUntil("the samples are listed", () -> samples.names().size() == 10);
		int index = samples.names().indexOf("inverted cross");
		Table table = samples.table();
		table.showItem(table.getItem(index));
		Workbench.settle();
		Rectangle item = table.getItem(index).getBounds();
		Workbench.click(table, new Point(item.x + 20, item.y + item.height / 2), 1);
		Workbench.waitUntil("the sample is the input", () -> "cross".equals(input.verdict().winnerText()));
		showsTheInvertedCross();
	}

	@Test
	void everySampleShowsItsGoldenValuesAndWinner() {
		for (GoldenNetwork.Sample sample : golden.samples()) {
			inspection().setInput(sample.input());
			Workbench.waitUntil(sample + " is shown", () -> java.util.Arrays.equals(input.grid().values(), sample.input()));
			viewerShows(sample);
		}
	}

	@Test
	void aClickOnANeuronOpensItInTheInspector() {
		paintTheInvertedCross();
		Workbench.click(editor.viewer().getControl(), editor.viewer().locationOf(neuron("h1-1")), 1);
		assertEquals(List.of(neuron("h1-1")), editor.viewer().selectedModels());
		String text = inspector.text();
		assertEquals("""
				Line 1
				tanh \u00b7 Lines, layer 1 of 4
				2 of 3 inputs push it up, 1 pushes it down: the sum +0.800 becomes +0.664.

				Source                 Input  Weight  Product
				Pixel 1               \u22121.000    \u22120.8   +0.800
				Pixel 4               +1.000    \u22120.8   \u22120.800
				Pixel 7               \u22121.000    \u22120.8   +0.800
				Bias                                        0
				Sum (pre-activation)                   +0.800
				tanh(+0.800)                           +0.664

				Goes to  Weight    Adds
				Shape 1    +0.8  +0.531
				""", text);
		Workbench.press("Down");
		assertTrue(inspector.text().startsWith("Line 2\n"), inspector.text());
	}

	private void paintTheInvertedCross() {
		for (int pixel = 0; pixel < 9; pixel++) {
			Workbench.click(input.grid(), input.grid().centre(pixel), 1);
			if (INVERTED_CROSS[pixel] < 0) {
				Workbench.click(input.grid(), input.grid().centre(pixel), 1);
			}
		}
	}

	private void showsTheInvertedCross() {
		Workbench.waitUntil("the winner is told", () -> "cross".equals(input.verdict().winnerText()));
		assertEquals("then X, margin 0.012", input.verdict().marginText());
		viewerShows(golden.sample("inverted cross"));
		assertEquals("out-cross", idOf(editor.viewer().getControl().state().winner()));
	}

	private void viewerShows(GoldenNetwork.Sample sample) {
		Network network = editor.getAdapter(Network.class);
		int index = 0;
		for (var layer : network.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				assertEquals(sample.activations().get(neuron.getId()), editor.viewer().getControl().state().activation(index), 1e-12, neuron.getId());
				index++;
			}
		}
		assertEquals(33, index);
	}

	private String idOf(int neuron) {
		return inspection().state().snapshot().id(neuron);
	}

	private Neuron neuron(String id) {
		return editor.getAdapter(Network.class).getLayers().stream().flatMap(layer -> layer.getNeurons().stream())
				.filter(neuron -> neuron.getId().equals(id)).findFirst().orElseThrow();
	}

	private Inspection inspection() {
		return editor.getAdapter(Inspection.class);
	}

	private static double sum(double[] values) {
		return java.util.Arrays.stream(values).map(Math::abs).sum();
	}
}
