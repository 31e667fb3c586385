// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.netwright.ui.viewer.canvas.GcResources;
import org.netwright.ui.viewer.canvas.ScreenBuffer;

/** Draw2d on a control, painting through {@link GcGraphics} in memory first. */
final class ScreenSystem extends LightweightSystem {
	private GcResources resources;
	private ScreenBuffer buffer;

	/** GEF names the control once more. */
	@Override
	public void setControl(Canvas canvas) {
		if (resources != null) {
			return;
		}
		resources = new GcResources(canvas);
		buffer = new ScreenBuffer(canvas);
		setUpdateManager(new ScreenUpdates(canvas));
		super.setControl(canvas);
		// Draw2d's own update manager, which was there before ours, may still have the root to validate.
		canvas.addDisposeListener(event -> setContents(new Figure()));
	}

	@Override
	public void paint(GC gc) {
		getUpdateManager().performValidation();
		buffer.paint(gc, this::draw);
	}

	private void draw(GC gc) {
		GcGraphics graphics = new GcGraphics(gc, resources);
		try {
			getRootFigure().paint(graphics);
		} finally {
			graphics.dispose();
		}
	}
}
