// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.InputImages;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.input.InputView;

/** Every way to change the input in the input view, with a real pointer and a real keyboard, against exact values. */
class InputViewTest {
	private static final double[] MIXED = { -1, 0, 1, 0.4, -0.2, 0, 1, 1, -1 };

	private final InputViewFixture fixture = new InputViewFixture();
	private InputView view;
	private OpenNetwork open;

	@BeforeEach
	void openTheExample() throws Exception {
		fixture.open("shapes-3x3");
		view = fixture.view();
		open = fixture.network();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void theWheelBrightensAndDarkensThePixelUnderThePointerByATenthOfTheRange() {
		wheel(4, 3);
		assertEquals(0.6, values()[4]);
		wheel(4, -1);
		assertEquals(0.4, values()[4]);
		wheel(4, 5);
		assertEquals(1, values()[4], "not beyond white");
		wheel(7, -7);
		assertEquals(-1, values()[7], "not beyond black");
		assertArrayEquals(new double[] { 0, 0, 0, 0, 1, 0, 0, -1, 0 }, values());
	}

	@Test
	void withShiftTheWheelIsTenTimesFiner() {
		wheel(2, 1);
		Workbench.person("keydown", "shift", "click", 4, "click", 4, "click", 4, "keyup", "shift");
		Workbench.settle();
		assertEquals(0.26, values()[2]);
		Workbench.person("keydown", "shift", "click", 5, "keyup", "shift");
		Workbench.settle();
		assertEquals(0.24, values()[2]);
	}

	@Test
	void aTypedNumberBecomesTheValueOfThePixelWithTheRing() {
		Workbench.click(view.grid(), view.grid().centre(5), 3);
		assertEquals("Pixel 6", view.value().pixelName());
		enter(view.value().field(), "-0.25");
		assertEquals(-0.25, values()[5]);
		assertTrue(view.grid().isFocusControl(), "the keyboard is back on the image");
		Workbench.person("type", ".7");
		Workbench.press("Return");
		assertEquals(0.7, values()[5], "a number may be typed on the image");
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0, 0.7, 0, 0, 0 }, values());
	}

	@Test
	void aTypedValueIsTakenWhenThePersonClicksElsewhere() {
		Workbench.click(view.grid(), view.grid().centre(0), 3);
		type(view.value().field(), "0.3");
		Workbench.click(view.chance().seedField(), new Point(5, 10), 1);
		assertEquals(0.3, values()[0]);
	}

	@Test
	void whatIsNoNumberOrBeyondTheRangeIsExplainedAndNotTaken() {
		Workbench.click(view.grid(), view.grid().centre(1), 3);
		enter(view.value().field(), "snow");
		assertEquals("\u201Csnow\u201D is no number. Enter one from \u22121 to 1.", view.value().errorText());
		enter(view.value().field(), "1.5");
		assertEquals("1.5 is beyond the input range. Enter a number from \u22121 to 1.", view.value().errorText());
		assertEquals(0, values()[1]);
		Workbench.press("Escape");
		assertEquals("", view.value().errorText());
		assertEquals("0", view.value().field().getText());
	}

	@Test
	void draggingPaintsARowInOneStroke() {
		drag(3, 4, 5);
		assertArrayEquals(new double[] { 0, 0, 0, 1, 1, 1, 0, 0, 0 }, values());
	}

	@Test
	void keysBrightenAndDarken() {
		Workbench.click(view.grid(), view.grid().centre(8), 3);
		Workbench.press("plus");
		Workbench.press("Prior");
		assertEquals(0.4, values()[8]);
		Workbench.press("minus");
		Workbench.press("Next");
		Workbench.press("KP_Subtract");
		assertEquals(-0.2, values()[8]);
	}

	@Test
	void theSameSeedGivesTheSameImage() {
		enter(view.chance().seedField(), "42");
		double[] image = { 0, 1, -1, 0, -1, 1, -1, 0, 1 };
		assertArrayEquals(image, values());
		click(view.chance().random());
		assertNotEquals("42", view.chance().seedField().getText(), "the next click has a seed of its own");
		enter(view.chance().seedField(), "42");
		assertArrayEquals(image, values());
	}

	@Test
	void aLockedSeedStaysAndAnUnlockedOneGoes() {
		type(view.chance().seedField(), "7");
		click(view.chance().lock());
		double[] image = InputImages.random(9, InputDomain.DEFAULT, 7);
		for (int i = 0; i < 2; i++) {
			set(MIXED);
			click(view.chance().random());
			assertEquals("7", view.chance().seedField().getText());
			assertArrayEquals(image, values());
		}
		click(view.chance().lock());
		click(view.chance().random());
		long seed = Long.parseLong(view.chance().seedField().getText());
		assertNotEquals(7, seed);
		assertArrayEquals(InputImages.random(9, InputDomain.DEFAULT, seed), values(), "the seed that is shown is the one that was used");
	}

	@Test
	void whatIsNoSeedIsExplained() {
		set(MIXED);
		enter(view.chance().seedField(), "luck");
		assertEquals("\u201Cluck\u201D is no seed. Enter a whole number, such as 7.", view.chance().errorText());
		click(view.chance().random());
		assertArrayEquals(MIXED, values());
		enter(view.chance().seedField(), "3");
		assertEquals("", view.chance().errorText());
		assertArrayEquals(InputImages.random(9, InputDomain.DEFAULT, 3), values());
	}

	@Test
	void noiseIsWithinItsStrengthAndFollowsFromTheSeed() {
		type(view.chance().seedField(), "11");
		click(view.chance().lock());
		double[] first = noisy();
		assertTrue(Arrays.stream(first).allMatch(value -> Math.abs(value) <= 0.4), Arrays.toString(first));
		assertTrue(Arrays.stream(first).distinct().count() == 9, Arrays.toString(first));
		assertArrayEquals(first, noisy());
		assertArrayEquals(InputImages.noisy(new double[9], InputDomain.DEFAULT, 0.2, 11), first);
		view.chance().strengthChoice().select(0);
		assertTrue(Arrays.stream(noisy()).allMatch(value -> Math.abs(value) <= 0.1));
		click(view.chance().lock());
	}

	private double[] noisy() {
		set(new double[9]);
		focusImage();
		Workbench.press("n");
		return values();
	}

	@Test
	void keysInvertAndClear() {
		set(MIXED);
		focusImage();
		Workbench.press("i");
		assertArrayEquals(new double[] { 1, 0, -1, -0.4, 0.2, 0, -1, -1, 1 }, values());
		Workbench.press("i");
		assertArrayEquals(MIXED, values());
		Workbench.press("Delete");
		assertArrayEquals(new double[9], values());
	}

	@Test
	void keysShiftTheImageAndWhatLeavesComesInAtTheOtherSide() {
		set(MIXED);
		focusImage();
		Workbench.press("shift+Right");
		assertArrayEquals(new double[] { 1, -1, 0, 0, 0.4, -0.2, -1, 1, 1 }, values());
		Workbench.press("shift+Down");
		assertArrayEquals(new double[] { -1, 1, 1, 1, -1, 0, 0, 0.4, -0.2 }, values());
		Workbench.press("shift+Left");
		Workbench.press("shift+Up");
		assertArrayEquals(MIXED, values());
	}

	@Test
	void theToolBarOffersTheSameAndTellsTheKeys() {
		set(MIXED);
		toolItem("Picture as Input (O)");
		assertEquals("Add Noise (N)\nChanges every pixel by chance, by at most the chosen strength", view.chance().noise().getToolTipText());
		toolItem("Clear Input (Delete)");
		ToolItem invert = toolItem("Invert Input (I)");
		Point corner = new Point(invert.getBounds().x, invert.getBounds().y);
		Workbench.click(invert.getParent(), new Point(corner.x + invert.getBounds().width / 2, corner.y + invert.getBounds().height / 2), 1);
		assertArrayEquals(InputImages.inverted(MIXED, InputDomain.DEFAULT), values());
	}

	@Test
	void anImageGoesToTheClipboardAndBack() {
		set(MIXED);
		focusImage();
		Workbench.press("ctrl+c");
		assertEquals("-1\t0\t1\n0.4\t-0.2\t0\n1\t1\t-1\n", fixture.clipboard());
		Workbench.press("Delete");
		Workbench.press("ctrl+v");
		assertArrayEquals(MIXED, values());
		fixture.clipboard("1 2 3");
		String said = fixture.dialogText(() -> Workbench.press("ctrl+v"));
		assertTrue(said.contains("The clipboard has 3 numbers, but the input has 9 pixels."), said);
		assertArrayEquals(MIXED, values());
	}

	@Test
	void lettersStayLettersInTheTextFields() {
		set(MIXED);
		type(view.value().field(), "ring");
		assertEquals("ring", view.value().field().getText());
		assertArrayEquals(MIXED, values());
		Workbench.press("Escape");
	}

	@Test
	void nothingIsClippedInANarrowView() {
		fixture.everythingFitsItsWidth();
	}

	private ToolItem toolItem(String title) {
		List<ToolItem> items = fixture.viewToolBars().stream().map(ToolBar::getItems).flatMap(Arrays::stream).toList();
		return items.stream().filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(title + "\n")).findFirst()
				.orElseThrow(() -> new AssertionError(title + " is not among " + items.stream().map(ToolItem::getToolTipText).toList()));
	}

	private void wheel(int pixel, int notches) {
		for (int i = 0; i < Math.abs(notches); i++) {
			Workbench.click(view.grid(), view.grid().centre(pixel), notches > 0 ? 4 : 5);
		}
	}

	private void drag(int... pixels) {
		for (int pixel : pixels) {
			Point at = view.grid().toDisplay(view.grid().centre(pixel));
			Workbench.person("mousemove", at.x, at.y);
			Workbench.settle();
			if (pixel == pixels[0]) {
				Workbench.person("mousedown", 1);
				Workbench.settle();
			}
		}
		Workbench.person("mouseup", 1);
		Workbench.settle();
	}

	private void type(Text field, String text) {
		fixture.type(field, text);
	}

	private void enter(Text field, String text) {
		fixture.type(field, text);
		Workbench.press("Return");
	}

	private static void click(Button button) {
		Workbench.click(button, middle(button), 1);
	}

	private static Point middle(Control control) {
		return new Point(control.getSize().x / 2, control.getSize().y / 2);
	}

	/** Focus by the keyboard's way; a click would paint. */
	private void focusImage() {
		Workbench.focus(view.grid());
	}

	private void set(double[] values) {
		open.inspection().setInput(values);
		Workbench.waitUntil("the input is shown", () -> Arrays.equals(values, view.grid().values()));
	}

	private double[] values() {
		assertArrayEquals(view.grid().values(), open.inspection().input(), "what is shown is the input");
		return view.grid().values();
	}
}
