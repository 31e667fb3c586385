// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.Canvas;

/** Images for rows and buttons that are drawn as diagrams are, at the screen's resolution, on nothing. UI thread only. */
public final class DrawnIcon {
	private DrawnIcon() {
	}

	/**
	 * Draws an image.
	 *
	 * @param display of the screen
	 * @param size    width and height in points
	 * @param drawing draws with the upper left corner at the origin
	 * @return an image that has to be disposed
	 */
	public static Image of(Display display, int size, Consumer<Canvas> drawing) {
		Image image = MemoryImage.transparent(display, size, size);
		GC gc = new GC(image);
		try (GcResources resources = new GcResources(display); GcCanvas canvas = new GcCanvas(gc, resources)) {
			drawing.accept(canvas);
		} finally {
			gc.dispose();
		}
		return image;
	}
}
