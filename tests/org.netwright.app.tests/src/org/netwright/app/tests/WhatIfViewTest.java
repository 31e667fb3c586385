// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.whatif.CounterExample;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.whatif.WhatIfView;

/** The questions about what would be if, with the inverted cross of the story. */
class WhatIfViewTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };
	private static final double[] BLACK_X = { -1, 1, -1, 1, -1, 1, -1, 1, -1 };

	private OpenedNetwork shapes;
	private WhatIfView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		open().inspection().setInput(INVERTED_CROSS);
		view = (WhatIfView) Workbench.page().showView(WhatIfView.ID);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		view.choice().select(0);
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	private static OpenNetwork open() {
		return Adapters.adapt(Workbench.page().getActiveEditor(), OpenNetwork.class);
	}

	private void ask(int question) {
		Workbench.focus(view.choice());
		for (int i = 0; i < question; i++) {
			Workbench.press("Down");
		}
		assertEquals(question, view.choice().getSelectionIndex());
	}

	@Test
	void onePixelMakesTheInvertedCrossAnX() {
		Workbench.focus(view.goals());
		for (int i = 0; i < 4; i++) {
			Workbench.press("Down");
		}
		assertEquals("X wins", view.goals().getText());
		Workbench.waitUntil("it is found", () -> view.found() != null && view.found().complete() && view.text().startsWith("1 changed pixel: Pixel 5 +1"));
		assertTrue(view.text().contains("Proved"), view.text());
		List<double[]> inputs = view.found().examples().stream().map(CounterExample::input).toList();
		assertTrue(inputs.stream().anyMatch(input -> Arrays.equals(input, BLACK_X)));
		double[] first = inputs.getFirst();
		Workbench.click(view.useButton(), middle(view.useButton().getSize()), 1);
		Workbench.waitUntil("it is the input, which is an X now", () -> Arrays.equals(open().inspection().state().input(), first));
		Workbench.waitUntil("the question is about that", () -> view.text().startsWith("That is so already"));
	}

	private static Point middle(Point size) {
		return new Point(size.x / 2, size.y / 2);
	}

	@Test
	void theSearchFollowsInputAndDocument() {
		Workbench.waitUntil("it is found", () -> view.found() != null && view.found().changes() == 1);
		open().inspection().setInput(new double[9]);
		Workbench.waitUntil("for grey it is found", () -> view.found() != null && Arrays.equals(view.found().input(), new double[9]) && view.found().complete());
		assertEquals(-1, view.found().before().winner());
		shapes.execute(new SetWeight(List.of(shapes.incoming("out-cross", 0)), 0.25));
		Workbench.waitUntil("for the changed network", () -> view.found() != null && view.found().network() == open().snapshot().get());
	}

	@Test
	void theMostAmbiguousInputsAreListed() {
		ask(1);
		Workbench.waitUntil("they are there", () -> view.gallery().count() > 0);
		assertTrue(view.text().contains("All 512 inputs of two levels"), view.text());
		double[] first = view.gallery().input(0);
		Workbench.click(view.gallery(), view.gallery().middle(0), 1);
		Workbench.waitUntil("it is the input", () -> Arrays.equals(open().inspection().state().input(), first));
		assertTrue(view.text().startsWith("Smallest margin " + view.gallery().caption(0)), view.text());
	}

	@Test
	void aNeuronThatIsOffChangesSamplesAndIsSelected() {
		ask(2);
		Workbench.waitUntil("all hidden neurons are compared", () -> view.ranking().bars().size() == 20);
		int most = Integer.parseInt(view.ranking().bars().getFirst().text());
		assertTrue(most > 0 && most >= Integer.parseInt(view.ranking().bars().getLast().text()));
		Workbench.click(view.ranking(), view.ranking().middle(0), 1);
		Workbench.waitUntil("what changes is listed", () -> view.gallery().count() == most);
		assertEquals(List.of(view.ranking().bars().getFirst().name()), shapes.selected().stream().map(each -> ((Neuron) each).getName()).toList());
		assertEquals(0, shapes.history().position(), "the document is as it was");
		shapes.select(shapes.neuron("h2-4"));
		Workbench.waitUntil("the selection is followed", () -> view.ranking().bars().get(view.ranking().selected()).name().equals(shapes.neuron("h2-4").getName()));
	}

	@Test
	void slopesAreThoseOfTheSelectedNeuron() {
		ask(3);
		shapes.select(shapes.neuron("h1-1"));
		Workbench.waitUntil("slopes are known", () -> view.text().contains("Line 1"));
		double[] slopes = view.slopes();
		double activation = Math.tanh(0.8);
		double slope = -0.8 * (1 - activation * activation);
		assertArrayEquals(new double[] { slope, 0, 0, slope, 0, 0, slope, 0, 0 }, slopes, 1e-12);
		Workbench.click(view.sum(), new Point(8, view.sum().getSize().y / 2), 1);
		Workbench.waitUntil("those of the sum", () -> view.slopes().length == 9 && view.slopes()[0] == -0.8);
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> view.text().equals("No network is open\nOpen one to ask what would be if."));
	}
}
