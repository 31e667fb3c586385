// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Shape;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** What is being moved or placed, as a translucent shape under the pointer. */
final class Ghost extends Shape {
	private static final int ALPHA = 90;
	private static final int CORNER = 8;

	private final boolean round;

	Ghost(boolean round) {
		this.round = round;
	}

	/** Covers a box of the diagram; this must be on its layer already. */
	void cover(IFigure diagram, Box box) {
		Rectangle bounds = new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()),
				(int) Math.ceil(box.height()));
		diagram.translateToAbsolute(bounds);
		translateToRelative(bounds);
		setBounds(bounds);
	}

	@Override
	protected void fillShape(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setAlpha(ALPHA);
		graphics.setBackgroundColor(ScreenPalette.color(Tone.SELECTION));
		Rectangle box = getBounds().getCopy().shrink(1, 1);
		if (round) {
			graphics.fillOval(box);
		} else {
			graphics.fillRoundRectangle(box, CORNER, CORNER);
		}
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		// the fill alone
	}
}
