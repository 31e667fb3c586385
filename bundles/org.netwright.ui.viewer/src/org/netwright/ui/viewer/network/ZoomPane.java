// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.geometry.Translatable;
import org.netwright.diagram.canvas.Box;
import org.netwright.ui.viewer.canvas.Placement;

/**
 * Shows its children larger or smaller, in the middle of the room there is. Children live in diagram units. The zoom is in the
 * graphics' transform, so line widths, curves and texts scale too.
 */
final class ZoomPane extends Figure {
	private Box content = new Box(0, 0, 1, 1);
	private double zoom = 1;
	private Gliding gliding;

	/** What the children fill, in diagram units. */
	void setContent(Box box) {
		content = box;
		revalidate();
	}

	double zoom() {
		return zoom;
	}

	void setZoom(double factor) {
		zoom = factor;
		revalidate();
		repaint();
	}

	/** Where the diagram's origin is, in this pane's own coordinates, at the left. */
	double originX() {
		return getBounds().x + Math.max(0, (getBounds().width - content.width() * zoom) / 2) - content.x() * zoom;
	}

	/** Where the diagram's origin is, in this pane's own coordinates, at the top. */
	double originY() {
		return getBounds().y + Math.max(0, (getBounds().height - content.height() * zoom) / 2) - content.y() * zoom;
	}

	/** Where the picture stands in the control, when that shows the part that begins at a point of this pane's parent. */
	Placement placement(Point view) {
		return new Placement((float) zoom, (float) (originX() - view.x), (float) (originY() - view.y));
	}

	/** What is seen while things glide. */
	void setGliding(Gliding moving) {
		gliding = moving;
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		return new Dimension((int) Math.floor(content.width() * zoom), (int) Math.floor(content.height() * zoom));
	}

	@Override
	public Dimension getMinimumSize(int widthHint, int heightHint) {
		return getPreferredSize(widthHint, heightHint);
	}

	@Override
	protected boolean useLocalCoordinates() {
		return true;
	}

	@Override
	public Rectangle getClientArea(Rectangle area) {
		area.setBounds(getBounds());
		translateFromParent(area);
		return area.expand(1, 1);
	}

	@Override
	public void translateToParent(Translatable point) {
		point.performScale(zoom);
		point.performTranslate((int) Math.round(originX()), (int) Math.round(originY()));
	}

	@Override
	public void translateFromParent(Translatable point) {
		point.performTranslate(-(int) Math.round(originX()), -(int) Math.round(originY()));
		point.performScale(1 / zoom);
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (gliding.isRunning()) {
			gliding.paint(graphics, this::paintChildren);
			return;
		}
		graphics.translate((int) Math.round(originX()), (int) Math.round(originY()));
		graphics.scale(zoom);
		graphics.pushState();
		paintChildren(graphics);
		graphics.popState();
		graphics.restoreState();
	}
}
