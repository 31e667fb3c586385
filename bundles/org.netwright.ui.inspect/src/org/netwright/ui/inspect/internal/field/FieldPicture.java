// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/** A receptive field as a picture for the clipboard, on white paper. */
final class FieldPicture {
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);
	private static final int LARGEST = 480;
	private static final int SCALE = 2;
	private static final int MARGIN = 2;

	private FieldPicture() {
	}

	/** Draws one of the inputs that make a neuron most active. */
	static ImageData of(FieldTile tile, int maximiser) {
		double cell = LARGEST / (double) Math.max(tile.rows(), tile.columns());
		double width = cell * tile.columns() + 2 * MARGIN;
		double height = cell * tile.rows() + 2 * MARGIN;
		ImageCanvas canvas = new ImageCanvas((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), SCALE);
		canvas.fillRectangle(0, 0, width, height, 0, Palette.light().argb(Tone.PAPER));
		tile.paint(canvas, Palette.light(), new Box(0, 0, width, height).grow(-MARGIN), maximiser);
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
