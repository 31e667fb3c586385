// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/**
 * Where a layer's title is: it paints only a frame, and only while the layer is selected. The panel around the cells of a layer that is
 * one picture belongs to it, too.
 */
final class LayerTitle extends Figure {
	private static final int AROUND = 8;
	private static final int CORNER = 12;

	private boolean selected;
	private CellBlock cells;

	void show(SceneLayer layer) {
		cells = layer.cells();
		Box box = layer.titleBox().grow(AROUND);
		setBounds(new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height())));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return super.containsPoint(x, y) || isOnPanel(x, y);
	}

	/** Whether a point is on the panel and on none of its cells. */
	boolean isOnPanel(int x, int y) {
		return cells != null && cells.panel().contains(x, y) && !cells.box().contains(x, y);
	}

	void setSelected(boolean value) {
		selected = value;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (selected) {
			graphics.setAntialias(SWT.ON);
			graphics.setLineWidth(2);
			graphics.setForegroundColor(ScreenPalette.color(Tone.SELECTION));
			graphics.drawRoundRectangle(getBounds().getCopy().shrink(2, 2), CORNER, CORNER);
		}
	}
}
