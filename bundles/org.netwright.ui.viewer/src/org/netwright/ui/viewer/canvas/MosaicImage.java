// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.netwright.diagram.canvas.Mosaic;

/**
 * A mosaic with its frame at the size at which it is shown, pixel by pixel.
 *
 * @param image  has to be disposed
 * @param width  of the cells, in points
 * @param height of the cells, in points
 * @param frame  around them, in points
 */
record MosaicImage(Image image, int width, int height, int frame) {
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

	static MosaicImage of(Device device, Mosaic mosaic, int width, int height, int frame) {
		return new MosaicImage(new Image(device, (ImageDataProvider) zoom -> data(mosaic, width, height, frame, zoom)), width, height, frame);
	}

	boolean isFor(int otherWidth, int otherHeight, int otherFrame) {
		return width == otherWidth && height == otherHeight && frame == otherFrame;
	}

	private static ImageData data(Mosaic mosaic, int width, int height, int frame, int zoom) {
		int wide = Math.max(1, width * zoom / 100);
		int high = Math.max(1, height * zoom / 100);
		int edge = Math.max(1, frame * zoom / 100);
		ImageData data = new ImageData(wide + 2 * edge, high + 2 * edge, 24, COLOURS);
		int[] line = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			boolean outside = y < edge || y >= edge + high;
			for (int x = 0; x < data.width; x++) {
				boolean inFrame = outside || x < edge || x >= edge + wide;
				line[x] = 0xffffff & (inFrame ? mosaic.frame()
						: mosaic.argb((y - edge) * mosaic.rows() / high, (x - edge) * mosaic.columns() / wide));
			}
			data.setPixels(0, y, data.width, line, 0);
		}
		return data;
	}
}
