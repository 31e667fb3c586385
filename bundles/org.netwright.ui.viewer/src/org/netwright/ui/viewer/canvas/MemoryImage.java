// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Images to draw into, in this program's own memory and at the screen's resolution: made from data they are that, made from a size
 * alone they would be the window server's. May be made, drawn into and disposed on any thread, on one at a time.
 */
final class MemoryImage {
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

	private MemoryImage() {
	}

	/** Black at first. */
	static Image opaque(Device device, int width, int height) {
		return new Image(device, (ImageDataProvider) zoom -> empty(width, height, zoom));
	}

	/** Nothing at first. */
	static Image transparent(Device device, int width, int height) {
		return new Image(device, (ImageDataProvider) zoom -> {
			ImageData data = empty(width, height, zoom);
			data.alphaData = new byte[data.width * data.height];
			return data;
		});
	}

	private static ImageData empty(int width, int height, int zoom) {
		return new ImageData(Math.max(1, width * zoom / 100), Math.max(1, height * zoom / 100), 24, COLOURS);
	}
}
