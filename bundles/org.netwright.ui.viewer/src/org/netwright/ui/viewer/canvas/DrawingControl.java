// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Palette;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.theme.WorkbenchTheme;

/**
 * A control that shows one drawing, painted anew whenever the system or {@link #redraw()} asks, or the theme changes, or projector mode.
 * A drawing of texts is {@link ScreenEmphasis#current() as large as those}.
 */
public abstract class DrawingControl extends org.eclipse.swt.widgets.Canvas {
	private static final int FRAME = 16;

	private final GcResources resources;
	private final ScreenBuffer buffer;
	private int frames;
	private Rectangle damage = new Rectangle(0, 0, 0, 0);

	/**
	 * Creates the control.
	 *
	 * @param parent its parent
	 * @param style  further SWT style bits
	 */
	protected DrawingControl(Composite parent, int style) {
		super(parent, style | SWT.DOUBLE_BUFFERED);
		resources = new GcResources(this);
		buffer = new ScreenBuffer(this);
		addPaintListener(event -> buffer.paint(event.gc, this::draw));
		WorkbenchTheme.whenChanged(this, this::redraw);
		DiagramColours.whenChanged(this, this::redraw);
		PresentationMode.whenChanged(this, this::redraw);
	}

	/**
	 * Redraws a frame later at the latest, for a change that others follow in the background: those redraw it too, and all of them
	 * are painted in one frame instead of one after the other.
	 */
	protected final void redrawSoon() {
		int before = frames;
		getDisplay().timerExec(FRAME, () -> {
			if (!isDisposed() && frames == before) {
				redraw();
			}
		});
	}

	private void draw(GC gc) {
		frames++;
		damage = gc.getClipping();
		Rectangle area = getClientArea();
		try (GcCanvas canvas = new GcCanvas(gc, resources)) {
			paint(canvas, area.width, area.height, ScreenPalette.current());
		}
		resources.disposePaths();
	}

	/**
	 * What has to be painted now; whatever else is painted is not seen.
	 *
	 * @return in the control's own pixels
	 */
	protected final Box damage() {
		return new Box(damage.x, damage.y, damage.width, damage.height);
	}

	/**
	 * Paints the whole drawing, or at least its {@linkplain #damage() damaged} part.
	 *
	 * @param canvas  where to, in the control's own pixels
	 * @param width   of the control
	 * @param height  of the control
	 * @param palette the colours of the workbench's theme
	 */
	protected abstract void paint(org.netwright.diagram.canvas.Canvas canvas, int width, int height, Palette palette);
}
