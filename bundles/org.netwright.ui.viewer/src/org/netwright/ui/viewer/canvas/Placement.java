// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Rectangle;
import org.netwright.diagram.canvas.Box;

/**
 * Where a drawing stands in a control.
 *
 * @param scale control pixels per unit of the drawing
 * @param x     of the drawing's origin, in control pixels
 * @param y     of the drawing's origin, in control pixels
 */
public record Placement(float scale, float x, float y) {

	/**
	 * The pixels that a box of the drawing touches.
	 *
	 * @param box in units of the drawing
	 * @return whole pixels of the control
	 */
	public Rectangle around(Box box) {
		int left = (int) Math.floor(x + scale * box.x());
		int top = (int) Math.floor(y + scale * box.y());
		return new Rectangle(left, top, (int) Math.ceil(x + scale * box.right()) - left, (int) Math.ceil(y + scale * box.bottom()) - top);
	}

	/**
	 * Where pixels come to lie that were made for another placement.
	 *
	 * @param made   which one
	 * @param pixels made for it
	 * @return the same part of the drawing here
	 */
	public Rectangle moved(Placement made, Rectangle pixels) {
		float factor = scale / made.scale;
		return new Rectangle(Math.round(x + factor * (pixels.x - made.x)), Math.round(y + factor * (pixels.y - made.y)),
				Math.round(factor * pixels.width), Math.round(factor * pixels.height));
	}
}
