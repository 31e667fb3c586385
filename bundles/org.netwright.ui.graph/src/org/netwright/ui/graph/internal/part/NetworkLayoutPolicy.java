// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.netwright.diagram.canvas.Box;
import org.netwright.model.Position;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.layout.Movement;
import org.netwright.ui.graph.internal.tool.Creation;
import org.netwright.ui.viewer.network.DiagramControl;

/** What happens on the canvas: neurons, layers and notes are moved, and new ones placed. */
final class NetworkLayoutPolicy extends LayoutEditPolicy {
	private static final double NOTE_WIDTH = 120;
	private static final double NOTE_HEIGHT = 36;

	private IFigure ghost;

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return null;
	}

	/** Parts bring their own policies. */
	@Override
	protected void decorateChild(EditPart child) {
		// nothing to add
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest bounds = (ChangeBoundsRequest) request;
		double zoom = control().zoom().factor();
		double dx = bounds.getMoveDelta().x / zoom;
		double dy = bounds.getMoveDelta().y / zoom;
		List<Object> models = new ArrayList<>();
		for (Object part : bounds.getEditParts()) {
			models.add(((EditPart) part).getModel());
		}
		Map<EObject, Position> positions = Movement.of(network().shown(), models, corner -> new Position(corner.x() + dx, corner.y() + dy));
		return positions.isEmpty() ? null : step(SetPositions.move(positions));
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		Point point = diagramPoint(request);
		if (request.getNewObject() instanceof Creation.OfNote) {
			Box box = noteBox(request);
			boolean sized = request.getSize() != null;
			return new Command() {
				@Override
				public void execute() {
					InPlaceEditing.of(getHost().getViewer()).newNote(new Position(box.x(), box.y()), sized ? box.width() : 0, sized ? box.height() : 0);
				}
			};
		}
		return placing().command((Creation) request.getNewObject(), point.x, point.y);
	}

	private Placing placing() {
		return new Placing(network(), InPlaceEditing.of(getHost().getViewer()), control());
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (RequestConstants.REQ_CREATE.equals(request.getType())) {
			eraseLayoutTargetFeedback(request);
			CreateRequest create = (CreateRequest) request;
			Point point = diagramPoint(create);
			Placing.Shape place = create.getNewObject() instanceof Creation.OfNote ? new Placing.Shape(noteBox(create), false)
					: placing().shape((Creation) create.getNewObject(), point.x, point.y);
			if (place != null) {
				Ghost shape = new Ghost(place.round());
				addFeedback(shape);
				shape.cover(getHostFigure(), place.box());
				ghost = shape;
			}
		}
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (ghost != null) {
			removeFeedback(ghost);
			ghost = null;
		}
	}

	/** Where a new note will be: as large as the rectangle that is dragged, if one is. */
	private Box noteBox(CreateRequest request) {
		Point point = diagramPoint(request);
		double zoom = control().zoom().factor();
		return request.getSize() == null ? new Box(point.x, point.y, NOTE_WIDTH, NOTE_HEIGHT)
				: new Box(point.x, point.y, Math.max(NOTE_HEIGHT, request.getSize().width / zoom), Math.max(NOTE_HEIGHT, request.getSize().height / zoom));
	}

	private Point diagramPoint(CreateRequest request) {
		Point point = request.getLocation().getCopy();
		getHostFigure().translateToRelative(point);
		return point;
	}

	/** What was dragged is already where it is put. */
	private Command step(SetPositions step) {
		return new StepCommand(network().shown().network().history(), step, () -> { }) {
			@Override
			public void execute() {
				((NetworkGraphicalViewer) getHost().getViewer()).live().jump(super::execute);
			}
		};
	}

	private NetworkPart network() {
		return (NetworkPart) getHost();
	}

	private DiagramControl control() {
		return (DiagramControl) getHost().getViewer().getControl();
	}

	/** Everything that is moved stays in the network, whatever the pointer is over. */
	static Command moveAll(EditPart part, ChangeBoundsRequest request) {
		List<?> parts = request.getEditParts();
		if (parts.getFirst() != part) {
			return null;
		}
		ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		move.setEditParts(parts);
		move.setMoveDelta(request.getMoveDelta());
		return part.getParent().getCommand(move);
	}
}
