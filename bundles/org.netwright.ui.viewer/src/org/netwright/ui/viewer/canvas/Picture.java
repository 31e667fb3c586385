// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.Canvas;

/**
 * A part of a drawing that was drawn once, on nothing, to be shown many times: where it was made for pixel by pixel, elsewhere
 * stretched. Made on any thread; shown and disposed on the UI thread.
 */
public final class Picture {
	private final Image image;
	private final Placement placement;
	private final Rectangle pixels;

	private Picture(Image image, Placement placement, Rectangle pixels) {
		this.image = image;
		this.placement = placement;
		this.pixels = pixels;
	}

	/**
	 * Makes a picture. May take long; any thread.
	 *
	 * @param display   of the screen that it is for
	 * @param placement of the drawing
	 * @param pixels    which pixels of the control it covers
	 * @param drawing   draws in its own units
	 * @return a picture that has to be disposed
	 */
	public static Picture of(Display display, Placement placement, Rectangle pixels, Consumer<Canvas> drawing) {
		Image image = MemoryImage.transparent(display, pixels.width, pixels.height);
		GC gc = new GC(image);
		try (GcResources resources = new GcResources(display); GcCanvas canvas = new GcCanvas(gc, resources)) {
			canvas.translate(placement.x() - pixels.x, placement.y() - pixels.y);
			canvas.scale(placement.scale());
			drawing.accept(canvas);
		} finally {
			gc.dispose();
		}
		return new Picture(image, placement, pixels);
	}

	/** What it shows. */
	Image image() {
		return image;
	}

	/** Which pixels of the control it was made for. */
	Rectangle pixels() {
		return pixels;
	}

	/**
	 * Where the drawing was.
	 *
	 * @return what the picture was made for
	 */
	public Placement placement() {
		return placement;
	}

	/**
	 * Which pixels it covers.
	 *
	 * @param now where the drawing is
	 * @return in the control
	 */
	public Rectangle covers(Placement now) {
		return now.moved(placement, pixels);
	}

	/** Frees its memory. */
	public void dispose() {
		image.dispose();
	}
}
