// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.comparison.Side;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The input of one side as an image, pixels that differ outlined. */
final class SideImage extends DrawingControl {
	private static final int SIDE = 96;
	private static final int SMALL = 52;
	private static final double OUTLINED_FROM = 9;
	private static final double TINT = 0.4;

	private Side side;
	private int[] differing = {};
	private boolean compact;

	SideImage(Composite parent) {
		super(parent, SWT.NONE);
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Compare_image));
	}

	/** Null shows nothing. */
	void show(Side next, int[] pixels) {
		side = next;
		differing = pixels;
		redraw();
	}

	void setCompact(boolean small) {
		compact = small;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int side = (int) Math.ceil((compact ? SMALL : SIDE) * ScreenEmphasis.current().text());
		return new Point(wHint == SWT.DEFAULT ? side : wHint, hHint == SWT.DEFAULT ? side : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (side == null || side.network().graph().inputCount() == 0) {
			return;
		}
		ImageShape shape = ImageShape.of(side.network());
		InputDomain domain = side.network().inputDomain();
		Grey grey = new Grey(domain.minimum(), domain.neutral(), domain.maximum());
		PixelGrid grid = PixelGrid.fit(shape.rows(), shape.columns(), new Box(0, 0, width, height).grow(-2));
		grid.paint(canvas, palette, pixel -> grey.argb(side.trace().input(pixel)), false, -1, -1);
		for (int pixel : differing) {
			if (pixel < shape.size()) {
				mark(canvas, palette, grid.inner(pixel));
			}
		}
	}

	/** Where an outline would hide the pixel, that is tinted. */
	private static void mark(Canvas canvas, Palette palette, Box cell) {
		int colour = palette.argb(Tone.CHANGE_DOWN);
		if (cell.width() < OUTLINED_FROM) {
			canvas.fillRectangle(cell.x(), cell.y(), cell.width(), cell.height(), 0, Argb.fade(colour, TINT));
			return;
		}
		Box outer = cell.grow(-0.5);
		canvas.strokeRectangle(outer.x(), outer.y(), outer.width(), outer.height(), 1, Stroke.solid(2), colour);
		Box inner = cell.grow(-2.5);
		canvas.strokeRectangle(inner.x(), inner.y(), inner.width(), inner.height(), 0, Stroke.solid(1), palette.argb(Tone.CHANGE_NONE));
	}
}
