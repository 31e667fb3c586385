// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** An arrow beside the title of a layer, to the right while the layer is one picture, down while it is expanded; over dots, which the picture shows, nothing. */
final class FoldFigure extends Figure {
	private static final int ARM = 4;

	private final boolean arrow;
	private boolean down;

	FoldFigure(boolean arrow) {
		this.arrow = arrow;
		setCursor(Cursors.HAND);
	}

	/**
	 * Goes where it is now.
	 *
	 * @param box in diagram units; null for nowhere
	 */
	void show(Box box, boolean expanded, String tip) {
		setVisible(box != null);
		down = expanded;
		if (box != null) {
			setBounds(new Rectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()), (int) Math.round(box.height())));
			setToolTip(new Label(tip));
		}
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (arrow) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(ScreenPalette.color(Tone.INK));
			graphics.setLineWidth(2);
			Point centre = getBounds().getCenter();
			PointList chevron = new PointList();
			for (int side = -1; side <= 1; side++) {
				int along = side == 0 ? ARM / 2 : -ARM / 2;
				chevron.addPoint(down ? new Point(centre.x + side * ARM, centre.y + along) : new Point(centre.x + along, centre.y + side * ARM));
			}
			graphics.drawPolyline(chevron);
		}
	}
}
