// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.Connection;
import org.netwright.ui.graph.internal.form.InPlaceEditing;

/** A connection that somebody wants something of. The picture shows it; the pointer finds it by arithmetic. */
public final class ConnectionPart extends AbstractGraphicalEditPart {
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

	@Override
	protected void refreshVisuals() {
		NetworkPart network = (NetworkPart) getParent();
		int index = network.shown().indexOf(getModel());
		for (SceneEdge edge : network.scene().edges()) {
			if (edge.connection() == index) {
				Box box = edge.path().bounds();
				getFigure().setBounds(new Rectangle((int) box.x(), (int) box.y(), (int) box.width() + 1, (int) box.height() + 1));
			}
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

	/** A marquee is for neurons. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		return RequestConstants.REQ_SELECTION.equals(request.getType()) && request instanceof SelectionRequest ? this : null;
	}
}
