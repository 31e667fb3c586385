// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Cells as a small image: each is a few pixels, as many at every resolution of screens, and exactly so. */
final class CellImage {
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);
	/** At 125, 150 and 175 % these are whole pixels, too. */
	private static final int SIDE = 4;
	private static final int MANY = 4096;

	private CellImage() {
	}

	/** The side of a cell in the image, in points. */
	static int side(int count) {
		return count > MANY ? 1 : SIDE;
	}

	/**
	 * Makes an image that has to be disposed. Any thread.
	 *
	 * @param argb the colour of each cell, row by row; cells that the last row lacks are transparent
	 */
	static Image of(Device device, int columns, int[] argb) {
		int side = side(argb.length);
		return new Image(device, (ImageDataProvider) zoom -> data(columns, argb, Math.max(1, side * zoom / 100)));
	}

	private static ImageData data(int columns, int[] argb, int side) {
		int rows = (argb.length + columns - 1) / columns;
		ImageData data = new ImageData(columns * side, rows * side, 24, COLOURS);
		int[] line = new int[data.width];
		byte[] alphas = new byte[data.width];
		for (int row = 0; row < rows; row++) {
			for (int x = 0; x < data.width; x++) {
				int index = row * columns + x / side;
				line[x] = index < argb.length ? argb[index] & 0xffffff : 0;
				alphas[x] = (byte) (index < argb.length ? 255 : 0);
			}
			for (int y = row * side; y < (row + 1) * side; y++) {
				data.setPixels(0, y, data.width, line, 0);
				if (rows * columns != argb.length) {
					data.setAlphas(0, y, data.width, alphas, 0);
				}
			}
		}
		return data;
	}
}
