// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tone;
import org.netwright.model.Layer;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.viewer.canvas.ScreenPalette;
import org.netwright.ui.viewer.network.ShownNetwork;

/** A dashed frame around each source of connections to come, with an arrow that leaves it. Lies over the picture and takes no clicks. */
final class SourceMarks extends Figure {
	private static final double AROUND = 7;
	private static final int ARROW = 7;
	private static final int CORNER = 10;

	private final List<Rectangle> frames = new ArrayList<>();

	/** Shows the marks of some neurons and layers; none takes them away. */
	void show(NetworkGraphicalViewer viewer, Collection<? extends EObject> sources) {
		if (getParent() != null) {
			getParent().remove(this);
		}
		frames.clear();
		sources.forEach(source -> frames.add(frame(viewer.live().shown(), source)));
		if (!frames.isEmpty()) {
			IFigure content = viewer.getControl().content();
			content.add(this);
			setBounds(content.getBounds());
		}
	}

	private static Rectangle frame(ShownNetwork shown, EObject source) {
		Box box = source instanceof Layer layer
				? shown.scene().layers().get(shown.network().network().getLayers().indexOf(layer)).titleBox()
				: shown.scene().node(shown.indexOf(source)).shape();
		Box frame = box.grow(AROUND);
		return new Rectangle((int) Math.floor(frame.x()), (int) Math.floor(frame.y()), (int) Math.ceil(frame.width()), (int) Math.ceil(frame.height()));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setLineWidth(2);
		graphics.setForegroundColor(ScreenPalette.color(Tone.SELECTION));
		graphics.setBackgroundColor(ScreenPalette.color(Tone.SELECTION));
		for (Rectangle frame : frames) {
			graphics.setLineStyle(SWT.LINE_DASH);
			graphics.drawRoundRectangle(frame, CORNER, CORNER);
			graphics.setLineStyle(SWT.LINE_SOLID);
			int x = frame.right() + 2;
			int y = frame.getCenter().y;
			PointList arrow = new PointList();
			arrow.addPoint(x, y - ARROW);
			arrow.addPoint(x + ARROW, y);
			arrow.addPoint(x, y + ARROW);
			graphics.fillPolygon(arrow);
		}
	}
}
