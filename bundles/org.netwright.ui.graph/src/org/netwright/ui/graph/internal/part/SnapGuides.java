// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** A line across the diagram for each edge or middle that what is dragged has snapped to. */
final class SnapGuides extends GraphicalEditPolicy {
	private static final List<String> ACROSS = List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);
	private static final List<String> DOWN = List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
	private static final int ALPHA = 170;

	private final Map<String, Guide> guides = new HashMap<>();

	@Override
	public void showTargetFeedback(Request request) {
		if (request instanceof ChangeBoundsRequest) {
			ACROSS.forEach(key -> show(key, (Integer) request.getExtendedData().get(key), true));
			DOWN.forEach(key -> show(key, (Integer) request.getExtendedData().get(key), false));
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		guides.values().forEach(this::removeFeedback);
		guides.clear();
	}

	/** @param place in diagram units; null where nothing has snapped */
	private void show(String key, Integer place, boolean across) {
		Guide guide = guides.get(key);
		if (guide != null && (place == null || guide.place != place)) {
			removeFeedback(guides.remove(key));
			guide = null;
		}
		if (guide == null && place != null) {
			Guide added = new Guide(place);
			addFeedback(added);
			added.cover(getHostFigure(), getLayer(LayerConstants.FEEDBACK_LAYER).getBounds(), across);
			guides.put(key, added);
		}
	}

	private static final class Guide extends Figure {
		private final int place;

		Guide(int place) {
			this.place = place;
		}

		/** From edge to edge of what is shown; this must be on its layer already. */
		void cover(IFigure diagram, Rectangle area, boolean across) {
			Point point = new Point(place, place);
			diagram.translateToAbsolute(point);
			translateToRelative(point);
			setBounds(across ? new Rectangle(area.x, point.y, area.width, 1) : new Rectangle(point.x, area.y, 1, area.height));
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setAlpha(ALPHA);
			graphics.setBackgroundColor(ScreenPalette.color(Tone.SELECTION));
			graphics.fillRectangle(getBounds());
		}
	}
}
