// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.walk.Breakpoint;
import org.netwright.core.walk.WalkState;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Delete;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.inspect.internal.stepper.BreakRow;
import org.netwright.ui.inspect.internal.stepper.StepperView;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.viewer.network.DiagramControl;

/** The inverted cross goes through the network, forward and back, with a real keyboard and a real pointer, against the golden values. */
class StepperTest {
	private final GoldenNetwork.Sample golden = GoldenFile.SHAPES.network().sample("inverted cross");
	private OpenedNetwork shapes;
	private DiagramControl diagram;
	private StepperView stepper;
	private InputView input;
	private ActivationInspectorView inspector;

	@BeforeEach
	void showTheInvertedCross() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		diagram = shapes.editor().viewer().getControl();
		stepper = (StepperView) Workbench.page().showView("org.netwright.ui.inspect.stepper");
		input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		inspector = (ActivationInspectorView) Workbench.page().showView("org.netwright.ui.inspect.inspector");
		shapes.open().inspection().setInput(golden.input());
		Workbench.waitUntil("the winner is told", () -> "cross".equals(input.verdict().winnerText()));
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Motion.choose(false);
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theStoryLayerByLayerForwardAndBack() {
		List<String> lines = List.of("9 neurons are known now. Largest: 5 of them at +1.000. Smallest: 4 of them at \u22121.000.",
				"8 neurons are known now. Largest: 5 of them at +0.664. Smallest: 3 of them at \u22120.984.", "", "", "");
		for (int layer = 0; layer < 5; layer++) {
			Workbench.press("F9");
			isAt(layer);
			if (!lines.get(layer).isEmpty()) {
				assertEquals(lines.get(layer), stepper.line());
			}
		}
		assertEquals("cross", input.verdict().winnerText());
		for (int layer = 3; layer >= 0; layer--) {
			Workbench.press("shift+F9");
			isAt(layer);
		}
		Workbench.press("shift+F9");
		assertEquals("before step 1 of 33", stepper.position());
		assertFalse(diagram.state().isComputed(0));
		assertEquals("Nothing is known yet", stepper.title());
	}

	/** Every neuron up to the end of a layer has its golden value everywhere, and nobody knows any other. */
	private void isAt(int layer) {
		int known = shapes.network().getLayers().stream().limit(layer + 1).mapToInt(each -> each.getNeurons().size()).sum();
		Workbench.waitUntil("the diagram is at layer " + layer, () -> knows(known));
		DiagramState state = diagram.state();
		int index = 0;
		for (Layer each : shapes.network().getLayers()) {
			for (Neuron neuron : each.getNeurons()) {
				double wanted = index < known ? golden.activations().get(neuron.getId()) : Double.NaN;
				assertEquals(wanted, state.activation(index), 1e-12, neuron.getId());
				index++;
			}
		}
		assertEquals("step " + known + " of 33", stepper.position());
		assertEquals(shapes.layer(layer).getName(), stepper.title());
		assertEquals(layer == 4 ? "cross" : "not yet known", input.verdict().winnerText());
		assertEquals(shapes.layer(layer).getNeurons().size(), state.current().size());
	}

	private boolean knows(int count) {
		DiagramState state = diagram.state();
		return state.isComputed(count - 1) && (count == 33 || !state.isComputed(count));
	}

	@Test
	void neuronByNeuronTheArithmeticIsThatOfTheStory() {
		Workbench.press("F9");
		Workbench.press("F8");
		at("Line 1", "step 10 of 33");
		assertEquals("(\u22121)(\u22120.8) + (+1)(\u22120.8) + (\u22121)(\u22120.8) + bias 0 = 0.8; tanh 0.8 = 0.664", stepper.line());
		assertEquals("A negative value with a negative weight, a positive one with a negative weight, and another negative one with a negative"
				+ " weight. tanh makes 0.664 of the sum 0.8.", stepper.sentence());
		assertEquals(List.of(shapes.neuron("h1-1")), shapes.selected());
		assertTrue(inspector.text().contains("the sum +0.800 becomes +0.664."), inspector.text());
		Workbench.press("F8");
		at("Line 2", "step 11 of 33");
		Workbench.press("shift+F8");
		at("Line 1", "step 10 of 33");
		shapes.select(shapes.neuron("h2-4"));
		Workbench.waitUntil("what is selected is explained", () -> stepper.title().equals("Shape 4"));
		assertEquals("not yet known", stepper.line());
		assertTrue(inspector.text().contains("Not yet known: the walk has not come here."), inspector.text());
		shapes.open().walk().go(shapes.open().walk().state().walk().at(index("h2-4")));
		at("Shape 4", "step 21 of 33");
		assertTrue(stepper.sentence().startsWith("Three negative values with positive weights."), stepper.sentence());
		shapes.open().walk().go(shapes.open().walk().state().walk().at(index("h3-7")));
		at(shapes.neuron("h3-7").getName(), "step 28 of 33");
		assertTrue(stepper.sentence().endsWith("The sum is negative: ReLU cuts it to 0."), stepper.sentence());
	}

	private void at(String title, String position) {
		Workbench.waitUntil("the walk is at " + title, () -> stepper.title().equals(title) && stepper.position().equals(position));
	}

	private int index(String id) {
		return shapes.open().walk().state().walk().network().indexOf(id);
	}

	@Test
	void trackButtonsAndKeysGoThereAndShowAllLeaves() {
		Workbench.click(stepper.track(), stepper.track().middleOf(2), 1);
		at("Shapes", "step 21 of 33");
		Workbench.press("Left");
		at("Lines", "step 17 of 33");
		Workbench.press("Down");
		at("Shape 1", "step 18 of 33");
		Workbench.press("End");
		at("Result", "step 33 of 33");
		assertFalse(stepper.play().next().isEnabled());
		click(stepper.play().back());
		at("X", "step 32 of 33");
		click(stepper.play().start());
		at("Nothing is known yet", "before step 1 of 33");
		assertEquals("not yet known", input.verdict().winnerText());
		click(stepper.play().leave());
		at("Everything is known", "33 steps");
		assertEquals("cross", input.verdict().winnerText());
		assertTrue(diagram.state().isComputed(32));
		assertFalse(stepper.play().leave().isEnabled());
	}

	@Test
	void playingStopsAtTheBreakpointAndGoesOnFromThere() {
		Control limit = stepper.stop().limit();
		Workbench.click(limit, new Point(10, limit.getSize().y / 2), 1);
		Workbench.press("ctrl+a");
		Workbench.type("0,9x");
		Workbench.press("Return");
		assertEquals("'0,9x' is not a number. Write one such as 0.5.", stepper.stop().errorText());
		Workbench.press("BackSpace");
		Workbench.press("Return");
		assertTrue(stepper.stop().stop().getSelection());
		assertEquals("", stepper.stop().errorText());
		Walker walk = shapes.open().walk();
		walk.setSpeed(Walker.FASTEST);
		Workbench.focus(diagram);
		Workbench.press("ctrl+F8");
		Workbench.waitUntil("it stops", () -> walk.state().stoppedBy() != null);
		WalkState stopped = walk.state();
		assertTrue(golden.activations().get(stopped.walk().network().id(stopped.current()[0])) > 0.9);
		at("Shape 2", "step 19 of 33, stopped: activation of any neuron > 0.9");
		click(stepper.stop().stop());
		click(stepper.play().play());
		Workbench.waitUntil("it is at the end", () -> !walk.state().playing());
		at("cross", "step 33 of 33");
	}

	@Test
	void aBreakpointIsGoneWithItsNeuron() {
		shapes.select(shapes.neuron("h1-3"));
		BreakRow row = stepper.stop();
		int line3 = List.of(row.neuron().getItems()).indexOf("Line 3");
		row.neuron().select(line3);
		row.neuron().notifyListeners(SWT.Selection, new Event());
		double limit = Double.parseDouble(row.limit().getText().replace(',', '.'));
		assertEquals(List.of(new Breakpoint("h1-3", Breakpoint.Comparison.ABOVE, limit)), shapes.open().walk().breakpoints());
		shapes.execute(new Delete(List.of(shapes.neuron("h1-3"))));
		Workbench.waitUntil("it is gone", () -> shapes.open().walk().breakpoints().isEmpty());
		assertFalse(row.stop().getSelection());
		assertEquals("any neuron", row.neuron().getText());
	}

	@Test
	void dotsRunAlongConnectionsUnlessNobodyWantsThem() {
		Workbench.press("F9");
		Workbench.press("F9");
		assertFalse(diagram.isPulsing());
		Motion.choose(true);
		shapes.open().walk().next(WalkUnit.LAYER);
		Workbench.waitUntil("dots run", diagram::isPulsing);
		Workbench.waitUntil("they arrive", () -> !diagram.isPulsing());
		shapes.open().walk().back(WalkUnit.LAYER);
		Workbench.settle();
		assertFalse(diagram.isPulsing(), "nothing runs back");
	}

	@Test
	void aWalkEndsWithItsView() {
		Workbench.press("F9");
		assertEquals(List.of(shapes.layer(0)), shapes.selected());
		assertEquals("not yet known", input.verdict().winnerText());
		Workbench.page().hideView(stepper);
		Workbench.waitUntil("all is known", () -> "cross".equals(input.verdict().winnerText()) && diagram.state().isComputed(32));
		Workbench.press("F9");
		Workbench.waitUntil("the view comes back", () -> Workbench.page().findView("org.netwright.ui.inspect.stepper") != null);
		assertEquals("not yet known", input.verdict().winnerText());
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> stepper.hint().text().equals("No network is open\nOpen one to walk through it."));
	}

	private static void click(Button button) {
		Workbench.click(button, new Point(button.getSize().x / 2, button.getSize().y / 2), 1);
	}
}
