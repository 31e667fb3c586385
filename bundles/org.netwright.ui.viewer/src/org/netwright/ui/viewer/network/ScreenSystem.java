// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.netwright.ui.viewer.canvas.GcResources;

/** Draw2d on a control, painting through {@link GcGraphics}. */
final class ScreenSystem extends LightweightSystem {
	private GcResources resources;

	/** GEF names the control once more. */
	@Override
	public void setControl(Canvas canvas) {
		if (resources != null) {
			return;
		}
		resources = new GcResources(canvas);
		setUpdateManager(new ScreenUpdates(canvas));
		super.setControl(canvas);
		// Draw2d's own update manager, which was there before ours, may still have the root to validate.
		canvas.addDisposeListener(event -> setContents(new Figure()));
	}

	@Override
	public void paint(GC gc) {
		getUpdateManager().performValidation();
		GcGraphics graphics = new GcGraphics(gc, resources);
		try {
			getRootFigure().paint(graphics);
		} finally {
			graphics.dispose();
		}
	}
}
