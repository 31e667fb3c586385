// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.netwright.diagram.canvas.Box;
import org.netwright.ui.viewer.network.DiagramControl;

/** Which part of a diagram its control shows. */
final class DiagramArea {
	private final DiagramControl diagram;

	DiagramArea(DiagramControl diagram) {
		this.diagram = diagram;
	}

	/** The part that is shown, in diagram units; larger than the diagram where all of it is. */
	Box box() {
		Rectangle client = diagram.getClientArea();
		Point origin = diagram.inControl(0, 0);
		double zoom = diagram.zoom().factor();
		return new Box(-origin.x / zoom, -origin.y / zoom, client.width / zoom, client.height / zoom);
	}

	/** Scrolls so that a point, in diagram units, is in the middle, as far as that goes. */
	void centre(double x, double y) {
		Rectangle client = diagram.getClientArea();
		Point wanted = diagram.inControl(x, y);
		org.eclipse.draw2d.geometry.Point location = diagram.getViewport().getViewLocation();
		diagram.scrollTo(location.x + wanted.x - client.width / 2, location.y + wanted.y - client.height / 2);
	}

	/** Calls back after scrolling, zooming and resizing, until what is returned is run. */
	Runnable whenMoved(Runnable moved) {
		Viewport viewport = diagram.getViewport();
		PropertyChangeListener listener = event -> moved.run();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(listener);
		viewport.getVerticalRangeModel().addPropertyChangeListener(listener);
		return () -> {
			viewport.getHorizontalRangeModel().removePropertyChangeListener(listener);
			viewport.getVerticalRangeModel().removePropertyChangeListener(listener);
		};
	}
}
