// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.ui.viewer.canvas.GcCanvas;

/**
 * Paints the connections of a diagram. Few are drawn with each frame. Many take longer than a frame: they are a picture that is drawn
 * beside the UI thread. What is selected, under the pointer or different is drawn over it with each frame, or, where that is very much, as
 * another such picture. UI thread only.
 */
final class EdgeLayer {
	/** How many are drawn with each frame: they take about 15 ms. */
	static final int FEW = 600;

	private static final byte[] NOTHING = {};

	private final EdgePicture rest;
	private final EdgePicture front;

	EdgeLayer(Composite control) {
		rest = new EdgePicture(control, DiagramPainter::paintEdges);
		front = new EdgePicture(control, DiagramPainter::paintEmphasisedEdges);
	}

	/** Paints on the control's canvas. */
	void paint(GcCanvas canvas, DiagramPainter painter, DiagramState state) {
		if (painter.scene().edges().size() <= FEW) {
			rest.forget();
			front.forget();
			painter.paintEdges(canvas, state);
			return;
		}
		rest.paint(canvas, painter, state.atRest().withDifference(null), NOTHING, painter.restOpacity(state));
		byte[] emphasis = painter.emphasis(state);
		if (isMuch(emphasis)) {
			front.paint(canvas, painter, state, emphasis, 1);
		} else {
			front.forget();
			painter.paintEmphasisedEdges(canvas, state);
		}
	}

	private static boolean isMuch(byte[] emphasis) {
		int count = 0;
		for (byte amount : emphasis) {
			count += amount == 0 ? 0 : 1;
		}
		return count > FEW;
	}

	/** Whether what was painted last is what the connections look like now. */
	boolean isUpToDate() {
		return rest.isUpToDate() && front.isUpToDate();
	}
}
