// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Lays figures out as Draw2d does, but leaves repainting to the system's paint events, as today's toolkits want it. */
final class ScreenUpdates extends DeferredUpdateManager {
	private final Canvas canvas;

	ScreenUpdates(Canvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
		if (width <= 0 || height <= 0 || !figure.isShowing() || canvas.isDisposed()) {
			return;
		}
		Rectangle damage = new Rectangle(x, y, width, height);
		figure.translateToAbsolute(damage);
		damage.expand(1, 1);
		canvas.redraw(damage.x, damage.y, damage.width, damage.height, false);
	}

	/** What was asked for while the canvas was there may come when it is gone. */
	@Override
	public synchronized void performUpdate() {
		if (!canvas.isDisposed()) {
			super.performUpdate();
		}
	}

	@Override
	public void performValidation() {
		if (!canvas.isDisposed()) {
			super.performValidation();
		}
	}
}
