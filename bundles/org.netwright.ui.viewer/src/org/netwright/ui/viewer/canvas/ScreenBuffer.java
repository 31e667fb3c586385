// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Draws the damaged part of a control in this program's own memory, at the screen's resolution, and puts it on the screen as one
 * picture. On X11 a control's GC has the window server draw path by path, and the UI thread waits for it: that takes about three
 * times as long. Elsewhere a control's GC is used as it is. UI thread only.
 */
public final class ScreenBuffer {
	private static final boolean NEEDED = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$

	/** It grows in steps of this, so that a window that is being resized does not need another for each pixel. */
	private static final int STEP = 128;

	private Image image;
	private int width;
	private int height;

	/**
	 * Creates a buffer; it takes memory when it is first painted.
	 *
	 * @param control with whose end it ends
	 */
	public ScreenBuffer(Control control) {
		control.addDisposeListener(event -> dispose());
	}

	/**
	 * Paints the damaged part of the control.
	 *
	 * @param screen  of the control's paint event; its clip is what is damaged
	 * @param drawing draws on a GC with the same origin, colours, font and clip, on the background's colour
	 */
	public void paint(GC screen, Consumer<GC> drawing) {
		if (!NEEDED) {
			drawing.accept(screen);
			return;
		}
		Rectangle damage = screen.getClipping();
		if (!damage.isEmpty()) {
			reserve(screen, damage.x + damage.width, damage.y + damage.height);
			draw(screen, damage, drawing);
			// The clip leaves only what is damaged; to name that part would have the toolkit copy the image first.
			screen.drawImage(image, 0, 0);
		}
	}

	private void draw(GC screen, Rectangle damage, Consumer<GC> drawing) {
		GC gc = new GC(image);
		try {
			gc.setBackground(screen.getBackground());
			gc.setForeground(screen.getForeground());
			gc.setFont(screen.getFont());
			gc.setClipping(damage);
			gc.fillRectangle(damage);
			drawing.accept(gc);
		} finally {
			gc.dispose();
		}
	}

	private void reserve(GC screen, int leastWidth, int leastHeight) {
		if (image == null || width < leastWidth || height < leastHeight) {
			width = Math.max(width, (leastWidth / STEP + 1) * STEP);
			height = Math.max(height, (leastHeight / STEP + 1) * STEP);
			dispose();
			image = MemoryImage.opaque(screen.getDevice(), width, height);
		}
	}

	private void dispose() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
