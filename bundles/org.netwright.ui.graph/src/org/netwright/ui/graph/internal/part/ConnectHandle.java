// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** A small plus at the right of what is selected: dragging from it draws a connection. */
final class ConnectHandle extends AbstractHandle {
	private static final int SIZE = 17;
	private static final int AWAY = 9;

	ConnectHandle(NodePart owner) {
		super(owner, handle -> place(owner, (ConnectHandle) handle));
		setCursor(Cursors.CROSS);
	}

	private static void place(NodePart owner, ConnectHandle handle) {
		Rectangle bounds = owner.getFigure() instanceof NeuronArea area ? area.withField() : owner.getFigure().getBounds().getCopy();
		owner.getFigure().translateToAbsolute(bounds);
		handle.translateToRelative(bounds);
		handle.setBounds(new Rectangle(bounds.right() + AWAY, bounds.y + bounds.height / 2 - SIZE / 2, SIZE, SIZE));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new ConnectTracker((NodePart) getOwner());
	}

	@Override
	public boolean containsPoint(int x, int y) {
		Point centre = getBounds().getCenter();
		return getBounds().contains(x, y) && centre.getDistance2(new Point(x, y)) <= SIZE * SIZE / 4;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle box = getBounds().getCopy().shrink(1, 1);
		graphics.setBackgroundColor(ScreenPalette.color(Tone.SELECTION));
		graphics.fillOval(box);
		graphics.setForegroundColor(ScreenPalette.color(Tone.CANVAS));
		graphics.setLineWidth(2);
		Point centre = box.getCenter();
		graphics.drawLine(centre.x - 4, centre.y, centre.x + 4, centre.y);
		graphics.drawLine(centre.x, centre.y - 4, centre.x, centre.y + 4);
	}
}
