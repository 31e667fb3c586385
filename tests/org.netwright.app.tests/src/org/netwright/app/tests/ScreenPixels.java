// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What is on the screen where a control is. */
final class ScreenPixels {
	private static final int ROUNDING = 8;

	private ScreenPixels() {
	}

	/** Smoothing rounds otherwise at some points where a shape crosses the edge of what is painted; what is stale differs by far more. */
	static void assertSame(int[] whole, int[] partly) {
		assertEquals(whole.length, partly.length);
		for (int i = 0; i < whole.length; i++) {
			for (int shift = 0; shift < 24; shift += 8) {
				int difference = Math.abs((whole[i] >> shift & 0xff) - (partly[i] >> shift & 0xff));
				assertTrue(difference <= ROUNDING, "pixel " + i + ": " + Integer.toHexString(whole[i]) + " and " + Integer.toHexString(partly[i]));
			}
		}
	}

	/** All pixels of a control, as red, green and blue. */
	static int[] of(Control control) {
		Point size = control.getSize();
		return of(control, new Rectangle(0, 0, size.x, size.y));
	}

	/** The pixels of a part of a control, as red, green and blue. */
	static int[] of(Control control, Rectangle part) {
		Display display = control.getDisplay();
		Rectangle area = display.map(control, null, part);
		Image image = new Image(display, part.width, part.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			ImageData data = image.getImageData();
			int[] pixels = new int[data.width * data.height];
			for (int y = 0; y < data.height; y++) {
				data.getPixels(0, y, data.width, pixels, y * data.width);
			}
			assertFalse(Arrays.stream(pixels).allMatch(pixel -> pixel == pixels[0]), "the control is on the screen");
			return pixels;
		} finally {
			screen.dispose();
			image.dispose();
		}
	}
}
