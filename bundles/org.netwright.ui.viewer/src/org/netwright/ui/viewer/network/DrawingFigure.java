// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.function.Consumer;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.netwright.diagram.canvas.Box;
import org.netwright.ui.viewer.canvas.GcCanvas;

/** A part of the shared drawing as a figure: a neuron, all edges, the titles, the footer. */
final class DrawingFigure extends Figure {
	private final Consumer<? super GcCanvas> drawing;

	/**
	 * @param box     what the drawing may touch, in diagram units
	 * @param drawing draws in diagram units
	 */
	DrawingFigure(Box box, Consumer<? super GcCanvas> drawing) {
		this.drawing = drawing;
		setBounds(around(box));
	}

	/** The smallest rectangle of whole units around a box. */
	static Rectangle around(Box box) {
		int left = (int) Math.floor(box.x());
		int top = (int) Math.floor(box.y());
		return new Rectangle(left, top, (int) Math.ceil(box.right()) - left, (int) Math.ceil(box.bottom()) - top);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		((GcGraphics) graphics).draw(drawing);
	}
}
