// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.palette.Tone;

/** A picture as pixels in this program's memory, for the clipboard and for printers. */
final class Pixels {
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

	private Pixels() {
	}

	/** Draws a picture. Any thread. */
	static ImageData of(Picture picture, double scale) {
		Box box = picture.bounds();
		int width = Math.max(1, (int) Math.ceil(scale * box.width()));
		int height = Math.max(1, (int) Math.ceil(scale * box.height()));
		ImageCanvas canvas = new ImageCanvas(width, height, scale);
		canvas.fillRectangle(0, 0, width / scale, height / scale, 0, picture.painter().palette().argb(Tone.CANVAS));
		canvas.translate(-box.x(), -box.y());
		picture.painter().paint(canvas, picture.state(), new Detail(scale));
		return data(canvas.image());
	}

	private static ImageData data(BufferedImage image) {
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, COLOURS);
		int[] row = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			image.getRGB(0, y, data.width, 1, row, 0, data.width);
			data.setPixels(0, y, data.width, row, 0);
		}
		return data;
	}
}
