// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.ui.inspect.internal.input.InkRamp;
import org.netwright.ui.inspect.internal.input.InputView;

/** Ink, fill, pick, mirrors, the way back to inputs before, and pictures as input, with a real pointer and a real keyboard. */
class PaintingTest {
	private static final double[] CORNER = { 1, 0, 0, 0, 0, 0, 0, 0, 0 };

	@TempDir
	Path folder;
	private final InputViewFixture fixture = new InputViewFixture();
	private InputView view;

	@BeforeEach
	void openTheExample() throws Exception {
		fixture.open("shapes-3x3");
		view = fixture.view();
		Workbench.click(ink(), ink().oppositePlace(), 1);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void theLeftButtonPaintsTheInkAndTheRightOneItsOpposite() {
		Workbench.click(ink(), ink().place(0.75), 1);
		assertEquals("Paints 0.5", ink().inkText());
		press(0, 1);
		press(1, 3);
		assertArrayEquals(new double[] { 0.5, -0.5, 0, 0, 0, 0, 0, 0, 0 }, values());
		Workbench.press("Right");
		Workbench.focus(ink());
		Workbench.press("End");
		press(2, 1);
		Workbench.click(ink(), ink().oppositePlace(), 1);
		press(2, 1);
		press(0, 3);
		assertArrayEquals(new double[] { 0, -0.5, -1, 0, 0, 0, 0, 0, 0 }, values(), "the opposite of what is there, and grey");
	}

	@Test
	void anAreaIsFilledAndAValueIsPicked() {
		view.grid().setFocus();
		set(1, 1, 1, -1, -1, -1, 0.25, 0, 0);
		tool(1);
		press(4, 1);
		assertArrayEquals(new double[] { 1, 1, 1, 1, 1, 1, 0.25, 0, 0 }, values());
		tool(2);
		press(6, 1);
		assertEquals("Paints 0.25", ink().inkText());
		press(8, 1);
		assertArrayEquals(new double[] { 1, 1, 1, 1, 1, 1, 0.25, 0, 0.25 }, values(), "the brush is back");
		Workbench.press("f");
		assertEquals(0.25, values()[8]);
	}

	@Test
	void keysMirrorRotateCentreAndBlacken() {
		set(CORNER);
		Workbench.focus(view.grid());
		Workbench.press("h");
		assertArrayEquals(new double[] { 0, 0, 1, 0, 0, 0, 0, 0, 0 }, values());
		Workbench.press("v");
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0, 0, 0, 0, 1 }, values());
		Workbench.press("t");
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0, 0, 1, 0, 0 }, values());
		Workbench.press("shift+t");
		Workbench.press("shift+Delete");
		press(8, 1);
		Workbench.press("c");
		assertArrayEquals(new double[] { -1, -1, -1, -1, 1, -1, -1, -1, -1 }, values());
	}

	@Test
	void inputsThatWereThereComeBackByKeysAndAStrokeIsOne() {
		set(CORNER);
		Workbench.drag(view.grid(), view.grid().centre(3), view.grid().centre(5));
		assertArrayEquals(new double[] { 1, 0, 0, 1, 1, 1, 0, 0, 0 }, values());
		Workbench.press("F4");
		assertArrayEquals(CORNER, values());
		Workbench.press("alt+Left");
		assertArrayEquals(new double[9], values());
		Workbench.press("shift+F4");
		Workbench.press("alt+Right");
		assertArrayEquals(new double[] { 1, 0, 0, 1, 1, 1, 0, 0, 0 }, values());
	}

	@Test
	void aPictureOfTheClipboardIsShownFirstAndThenTheInput() {
		BufferedImage picture = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 900; i++) {
			picture.setRGB(i % 30, i / 30, i % 30 < 10 ? 0 : 0xffffff);
		}
		clipboard(picture);
		Workbench.focus(view.grid());
		fixture.inDialog(() -> Workbench.press("ctrl+v"), shell -> {
			assertEquals("Picture as Input", shell.getText());
			Button dark = InputViewFixture.button(shell, "Dark becomes bright, as for ink on paper");
			assertTrue(dark.getSelection(), "its edge looks like paper");
			InputViewFixture.press(shell, "OK");
		});
		assertArrayEquals(new double[] { 1, -1, -1, 1, -1, -1, 1, -1, -1 }, values());
	}

	@Test
	void aPictureWithAPixelForEachInputIsTakenAsItIs() throws Exception {
		BufferedImage picture = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(1, 0, 0xffffff);
		ImageIO.write(picture, "png", folder.resolve("p.png").toFile());
		clipboard(picture);
		Workbench.focus(view.grid());
		Workbench.press("ctrl+v");
		Workbench.waitUntil("the picture is the input", () -> Arrays.equals(new double[] { -1, 1, -1, -1, -1, -1, -1, -1, -1 }, view.grid().values()));
		assertTrue(Files.exists(folder.resolve("p.png")));
	}

	private void clipboard(BufferedImage picture) {
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", out);
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
		ImageData data = new ImageLoader().load(new java.io.ByteArrayInputStream(out.toByteArray()))[0];
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
		clipboard.dispose();
	}

	private InkRamp ink() {
		return view.strip().ink();
	}

	private void tool(int index) {
		Rectangle bounds = view.strip().bar().getItem(index).getBounds();
		Workbench.click(view.strip().bar(), new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2), 1);
	}

	private void press(int pixel, int button) {
		Workbench.click(view.grid(), view.grid().centre(pixel), button);
	}

	private void set(double... values) {
		fixture.network().inspection().setInput(values);
		Workbench.waitUntil("the input is shown and computed", () -> Arrays.equals(values, view.grid().values())
				&& Arrays.equals(values, fixture.network().inspection().state().input()));
	}

	private double[] values() {
		assertArrayEquals(view.grid().values(), fixture.network().inspection().input(), "what is shown is the input");
		return view.grid().values();
	}
}
