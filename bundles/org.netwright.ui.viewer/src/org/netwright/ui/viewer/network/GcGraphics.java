// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.GcResources;

/**
 * Draw2d's graphics, with all translation and zoom in the GC's own transform, so that a figure can draw the shared drawing of
 * {@code org.netwright.diagram} on the same GC, with fractional widths and curves, and without Draw2d's ScaledGraphics.
 */
final class GcGraphics extends SWTGraphics {
	private final GC gc;
	private final GcResources resources;

	GcGraphics(GC gc, GcResources resources) {
		super(gc);
		this.gc = gc;
		this.resources = resources;
		// From here on SWTGraphics keeps its origin in the GC's transform and no longer adds it to each coordinate.
		scale(1f, 1f);
	}

	/** Draws on a canvas whose origin, zoom and clip are those of the figure that is being painted. */
	void draw(Consumer<? super GcCanvas> drawing) {
		checkPaint();
		try (GcCanvas canvas = new GcCanvas(gc, resources)) {
			drawing.accept(canvas);
		}
	}
}
