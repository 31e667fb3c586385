// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.core.walk.WalkPosition;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.tests.support.GoldenFile;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.inspect.internal.field.ReceptiveFieldView;
import org.netwright.ui.theme.FieldChoice;
import org.netwright.ui.viewer.network.DiagramControl;

/** What makes neurons most active: in words and large in the view, small beside the neurons of the diagram. */
class ReceptiveFieldViewTest {
	private static final String TANH = "tanh";
	private static final double[] INVERTED_CROSS = GoldenFile.SHAPES.network().sample("inverted cross").input();

	private static final long PATIENCE = 5_000_000_000L;

	private OpenedNetwork shapes;
	private ReceptiveFieldView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (ReceptiveFieldView) Workbench.page().showView(ReceptiveFieldView.ID);
		shapes.open().inspection().setInput(INVERTED_CROSS);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		if (!FieldChoice.onNeurons()) {
			FieldChoice.setOnNeurons(true);
		}
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	private void select(String id) {
		shapes.select(shapes.neuron(id));
	}

	private void says(String... lines) {
		long end = System.nanoTime() + PATIENCE;
		Workbench.waitUntil("the view says something", () -> saysAll(lines) || System.nanoTime() > end);
		assertTrue(saysAll(lines), () -> "the view says " + List.of(lines) + ", not " + view.text());
	}

	private boolean saysAll(String... lines) {
		return view.text().lines().toList().containsAll(List.of(lines));
	}

	private static void command(String id) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		Workbench.settle();
	}

	private static void click(Control control) {
		Workbench.click(control, new Point(control.getSize().x / 2, control.getSize().y / 2), 1);
	}

	@Test
	void itSaysWhatTheStorySays() {
		select("h1-1");
		says("Line 1", "tanh \u00B7 Lines", "largest activation 0.984", "729 inputs reach it",
				"exhaustive over all 19,683 images of black, grey and white", "pixels 1 4 7: black", "pixels 2 3 5 6 8 9: don't care",
				"now: agrees in 2 of the 3 pixels that matter; its activation is 0.664", "smallest activation \u22120.984, for this input");
		assertFalse(view.page().arrows()[0].isVisible(), "there is nothing to page through");
		select("h3-1");
		says("1 input reaches it", "smallest activation 0.000, for this input");
		shapes.select(shapes.layer(0).getNeurons().get(4));
		says("Pixel 5", "input \u00B7 its own pixel", "largest activation 1.000", "pixel 5: white", "now: agrees in the one pixel that matters; its activation is 1.000");
	}

	@Test
	void whoWalksHasNotSeenTheActivationYet() {
		select("h1-1");
		says("now: agrees in 2 of the 3 pixels that matter; its activation is 0.664");
		Workbench.waitUntil("one can walk", () -> shapes.open().walk().state().canWalk());
		shapes.open().walk().go(WalkPosition.START);
		Workbench.settle();
		select("h1-1");
		says("now: agrees in 2 of the 3 pixels that matter; its activation is not computed yet");
		shapes.open().walk().leave();
		says("now: agrees in 2 of the 3 pixels that matter; its activation is 0.664");
	}

	@Test
	void anOutputHasTheShapeAndItsInverseToPageThroughAndToUse() {
		select("out-cross");
		says("2 inputs reach it", "all pixels: differ between them", "1 of 2");
		double[] first = used(0);
		click(view.page().arrows()[1]);
		says("2 of 2");
		double[] second = used(0);
		assertArrayEquals(Arrays.stream(first).map(value -> 0 - value).toArray(), second);
		assertArrayEquals(INVERTED_CROSS, first[0] == INVERTED_CROSS[0] ? first : second);
		says("now: agrees in all 9 pixels that matter; its activation is 0.982");
		click(view.page().arrows()[1]);
		says("1 of 2");
		double[] least = used(1);
		says("now: agrees in " + agreeing(least, first, second) + " of the 9 pixels that matter; its activation is 0.000");
	}

	private static long agreeing(double[] input, double[] first, double[] second) {
		long one = IntStream.range(0, 9).filter(pixel -> input[pixel] == first[pixel]).count();
		return Math.max(one, IntStream.range(0, 9).filter(pixel -> input[pixel] == second[pixel]).count());
	}

	private double[] used(int button) {
		Workbench.page().activate(view);
		Workbench.focus(view.page().buttons().get(button));
		Workbench.press("space");
		return shapes.open().inspection().input();
	}

	@Test
	void itFollowsEditsForwardAndBack() {
		select("h1-1");
		says("largest activation 0.984");
		shapes.execute(new SetWeight(List.of(shapes.incoming("h1-1", 0)), 0));
		says("largest activation 0.922", "2,187 inputs reach it", "pixels 4 7: black");
		assertEquals(Pixel.DONT_CARE, tile("h1-1").field().pixel(0), "beside the neuron as well");
		shapes.history().undo();
		says("largest activation 0.984", "729 inputs reach it");
		assertEquals(Pixel.BLACK, tile("h1-1").field().pixel(0));
	}

	@Test
	void severalAreBesideEachOtherAndAClickSelectsOne() {
		shapes.select();
		says("What each output looks for", "square: largest activation 0.982", "cross: largest activation 0.982");
		shapes.select(shapes.layer(2));
		says("What these 4 neurons look for", "Shape 3: largest activation 0.982");
		Workbench.click(view.gallery(), view.gallery().middle(2), 1);
		assertEquals(List.of(shapes.neuron("h2-3")), shapes.selected());
		says("Shape 3", "pixels 1 3 5 7 9: black", "pixels 2 4 6 8: white");
	}

	@Test
	void claimsNameTheirDomain() throws Exception {
		select("h1-1");
		command("org.netwright.ui.inspect.field.domain");
		says("proved by bounds for all images with values from \u22121 to +1", "largest activation 0.984", "pixels 2 3 5 6 8 9: don't care");
		command("org.netwright.ui.inspect.field.domain");
		says("exhaustive over all 19,683 images of black, grey and white", "729 inputs reach it");
	}

	@Test
	void keysUseAndCopyIt() throws Exception {
		select("h2-3");
		says("Shape 3");
		Workbench.focus(shapes.editor().viewer().getControl());
		Workbench.press("ctrl+alt+u");
		assertArrayEquals(new double[] { -1, 1, -1, 1, -1, 1, -1, 1, -1 }, shapes.open().inspection().input());
		Workbench.page().activate(view);
		Workbench.settle();
		Workbench.press("ctrl+c");
		assertEquals(view.text(), InspectorShapes.clipboard());
		command("org.netwright.ui.inspect.field.copyPicture");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		assertEquals(0xffffff, picture.getPixel(picture.width / 2, picture.height / 6), "pixel 2 is white");
		assertEquals(0, picture.getPixel(picture.width / 2, picture.height / 2), "pixel 5 is black");
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		says("No network is open", "Open one to see what makes its neurons most active.");
	}

	private DiagramControl diagram() {
		return shapes.editor().viewer().getControl();
	}

	private FieldTile tile(String id) {
		int neuron = shapes.open().snapshot().orElseThrow().indexOf(id);
		Workbench.waitUntil("the diagram has it", () -> diagram().state().fields().tile(neuron) != null && !diagram().state().fields().isOutdated(neuron));
		return diagram().state().fields().tile(neuron);
	}

	@Test
	void everyNeuronHasItsFieldBesideItUntilSomebodyHidesThem() {
		for (Neuron neuron : shapes.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).toList()) {
			assertNotNull(diagram().scene().node(shapes.open().snapshot().orElseThrow().indexOf(neuron.getId())).field());
			assertTrue(tile(neuron.getId()).field().kept() >= 1, neuron.getName());
		}
		double wide = diagram().scene().bounds().width();
		Workbench.focus(diagram());
		Workbench.press("ctrl+alt+f");
		assertFalse(FieldChoice.onNeurons());
		Workbench.waitUntil("the room is gone", () -> diagram().scene().bounds().width() < wide);
		assertEquals(0, diagram().state().fields().size());
		Workbench.press("ctrl+alt+f");
		assertEquals(wide, diagram().scene().bounds().width());
		assertEquals(Pixel.BLACK, tile("h1-1").field().pixel(0));
	}

	@Test
	void aSearchThatTakesLongCanBeEndedAndGoneOnWith() throws Exception {
		Weights weights = new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1);
		NetworkTemplate template = new NetworkTemplate("784-128-10", Shape.parse("28x28-128-10"), List.of(TANH, TANH), Inputs.MINUS_ONE_TO_ONE, weights);
		OpenedNetwork.of(new UntitledNetworkInput(template.create(Progress.NONE).orElseThrow(), template.name()));
		Workbench.waitUntil("it says that it searches", () -> view.search().startsWith("Searching; "));
		click(view.searchButton());
		Workbench.waitUntil("it says that it was ended", () -> view.search().startsWith("The search was ended; "));
		click(view.searchButton());
		Workbench.waitUntil("it goes on", () -> view.search().startsWith("Searching; "));
	}
}
