// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.input.InputView;

/** Which sample the input is, said beside it, and the input view of networks that are small or cannot be computed. */
class InputSamplesTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private final InputViewFixture fixture = new InputViewFixture();
	private InputView view;
	private OpenNetwork open;

	private void open(String example) throws Exception {
		fixture.open(example);
		view = fixture.view();
		open = fixture.network();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void keysStepThroughTheSamplesAndTheViewSaysWhichOneItIs() throws Exception {
		open("shapes-3x3");
		assertEquals("all grey", view.sample().text());
		open.inspection().setInput(INVERTED_CROSS);
		Workbench.waitUntil("it is said however it came there", () -> "inverted cross".equals(view.sample().text()));
		Workbench.click(view.grid(), view.grid().centre(0), 1);
		Workbench.waitUntil("a painted image is none", () -> "none of them".equals(view.sample().text()));
		open.inspection().setInput(open.samples().samples().getFirst().values());
		Workbench.waitUntil("the first one is the input", () -> open.samples().samples().getFirst().name().equals(view.sample().text()));
		Workbench.focus(view.grid());
		Workbench.press("alt+Down");
		String second = open.samples().samples().get(1).name();
		Workbench.waitUntil("the next one is the input", () -> second.equals(view.sample().text()) && Arrays.equals(open.samples().samples().get(1).values(), view.grid().values()));
		Workbench.press("alt+Up");
		Workbench.press("alt+Up");
		assertEquals(open.samples().samples().getFirst().name(), view.sample().text(), "at the end it stays");
	}

	@Test
	void aNetworkWithTwoInputsFits() throws Exception {
		open("xor");
		fixture.everythingFitsItsWidth();
		assertArrayEquals(new double[] { 0.5, 0.5 }, view.grid().values());
		Workbench.click(view.grid(), view.grid().centre(1), 1);
		assertArrayEquals(new double[] { 0.5, 1 }, view.grid().values());
		assertEquals("b", view.value().pixelName());
		Workbench.click(view.grid(), view.grid().centre(0), 5);
		assertArrayEquals(new double[] { 0.4, 1 }, view.grid().values());
		Layer inputs = open.network().getLayers().getFirst();
		open.history().execute(new SetArrangement(inputs, 0, 0));
		Workbench.settle();
		fixture.everythingFitsItsWidth();
		assertTrue(view.grid().centre(1).y > view.grid().centre(0).y, "a column stands upright");
		Workbench.click(view.grid(), view.grid().centre(1), 3);
		assertArrayEquals(new double[] { 0.4, 0.5 }, view.grid().values());
	}

	@Test
	void aNetworkThatCannotBeComputedSaysWhatToDo() throws Exception {
		open("shapes-3x3");
		open.history().execute(new Delete(open.network().getLayers().getFirst().getNeurons()));
		Workbench.waitUntil("the reason is told", () -> view.hint().isVisible() && view.hint().text().contains("no neurons"));
		assertEquals("""
				This network cannot be computed
				The input layer has no neurons. Add one for each input value.
				Mend it in the diagram; the input comes back by itself. The Problems view lists everything.""", view.hint().text());
		assertEquals(0, enabledTools(), "there is nothing to shift or invert");
		open.history().undo();
		Workbench.waitUntil("the image is back", () -> view.grid().isVisible());
		assertEquals(3, enabledTools(), "invert, clear and picture");
		assertEquals(9, view.grid().values().length);
		open.history().execute(new Delete(open.network().getLayers()));
		Workbench.waitUntil("the reason is told", () -> view.hint().text().contains("no layers. Add an input layer"));
		fixture.close();
		Workbench.waitUntil("nothing is open", () -> view.hint().text().startsWith("No network is open"));
		assertEquals(0, enabledTools());
	}

	private long enabledTools() {
		return fixture.viewToolBars().stream().flatMap(tools -> Arrays.stream(tools.getItems())).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled()).count();
	}
}
