// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Path;

/** The outlines of simple shapes as SWT paths, which take fractions where the GC's own shapes do not. */
final class Outlines {
	private Outlines() {
	}

	static void line(Path path, double x1, double y1, double x2, double y2) {
		path.moveTo((float) x1, (float) y1);
		path.lineTo((float) x2, (float) y2);
	}

	static void circle(Path path, double centreX, double centreY, double radius) {
		float size = (float) (2 * radius);
		path.addArc((float) (centreX - radius), (float) (centreY - radius), size, size, 0, 360);
		path.close();
	}

	static void rectangle(Path path, double x, double y, double width, double height, double radius) {
		if (radius <= 0) {
			path.addRectangle((float) x, (float) y, (float) width, (float) height);
			return;
		}
		float size = (float) Math.min(2 * radius, Math.min(width, height));
		float left = (float) x;
		float top = (float) y;
		float right = (float) (x + width) - size;
		float bottom = (float) (y + height) - size;
		path.addArc(right, top, size, size, 90, -90);
		path.addArc(right, bottom, size, size, 0, -90);
		path.addArc(left, bottom, size, size, 270, -90);
		path.addArc(left, top, size, size, 180, -90);
		path.close();
	}
}
