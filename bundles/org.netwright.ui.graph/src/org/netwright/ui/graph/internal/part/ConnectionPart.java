// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.viewer.network.DiagramTips;

/** A connection that somebody wants something of. The picture shows it; the pointer finds it by arithmetic. */
public final class ConnectionPart extends AbstractGraphicalEditPart {
	private AccessibleEditPart accessible;

	ConnectionPart(Connection connection) {
		setModel(connection);
	}

	@Override
	public Connection getModel() {
		return (Connection) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new Figure() {
			@Override
			public boolean containsPoint(int x, int y) {
				return false;
			}
		};
	}

	/** From its source to its target, however the picture leads it between them, and whether or not it shows it. */
	@Override
	protected void refreshVisuals() {
		NetworkPart network = (NetworkPart) getParent();
		int source = network.shown().indexOf(getModel().getSource());
		int target = network.shown().indexOf(getModel().getTarget());
		if (source >= 0 && target >= 0) {
			SceneNode from = network.scene().node(source);
			SceneNode to = network.scene().node(target);
			Point start = new PrecisionPoint(from.x(), from.y());
			getFigure().setBounds(new Rectangle(start, new PrecisionPoint(to.x(), to.y())));
		}
	}

	@Override
	protected void createEditPolicies() {
		// selecting, deleting and editing in place need none
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			InPlaceEditing.of(getViewer()).edit(getModel());
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = DiagramTips.connection(((NetworkPart) getParent()).shown(), getModel());
				}
			};
		}
		return accessible;
	}

	/** A marquee is for neurons. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		return RequestConstants.REQ_SELECTION.equals(request.getType()) && request instanceof SelectionRequest ? this : null;
	}
}
