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
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Layer;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.viewer.canvas.ScreenPalette;
import org.netwright.ui.viewer.network.ShownNetwork;

/** A frame around each source of connections to come, with an arrow that leaves it. Lies over the picture and takes no clicks. */
final class SourceMarks extends Figure {
	private static final double AROUND = 6;
	private static final int ARROW = 8;
	private static final int CORNER = 10;

	private final List<Frame> frames = new ArrayList<>();

	private record Frame(Rectangle box, boolean round) {
	}

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

	private static Frame frame(ShownNetwork shown, EObject source) {
		SceneNode node = source instanceof Layer ? null : shown.scene().node(shown.indexOf(source));
		Box box = node != null ? node.shape()
				: shown.scene().layers().get(shown.network().network().getLayers().indexOf(source)).titleBox();
		Box frame = box.grow(AROUND);
		return new Frame(new Rectangle((int) Math.round(frame.x()), (int) Math.round(frame.y()), (int) Math.round(frame.width()),
				(int) Math.round(frame.height())), node != null && node.kind() != NodeKind.INPUT && !node.cell());
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
		for (Frame frame : frames) {
			if (frame.round) {
				graphics.drawOval(frame.box);
			} else {
				graphics.drawRoundRectangle(frame.box, CORNER, CORNER);
			}
			int x = frame.box.right() + 1;
			int y = frame.box.getCenter().y;
			PointList arrow = new PointList();
			arrow.addPoint(x, y - ARROW);
			arrow.addPoint(x + ARROW, y);
			arrow.addPoint(x, y + ARROW);
			graphics.fillPolygon(arrow);
		}
	}
}
