// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Position;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.tool.Creation;
import org.netwright.ui.viewer.network.DiagramControl;

/** What happens on the canvas: neurons and layers are moved, and new ones placed. */
final class NetworkLayoutPolicy extends LayoutEditPolicy {
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
		Map<EObject, Position> positions = new LinkedHashMap<>();
		for (Object part : bounds.getEditParts()) {
			if (part instanceof NodePart node) {
				positions.putAll(moved(node, corner -> new Position(corner.x() + dx, corner.y() + dy)));
			}
		}
		return positions.isEmpty() ? null : step(SetPositions.move(positions));
	}

	/** A layer takes along the neurons that have places of their own. */
	private Map<EObject, Position> moved(NodePart part, Function<Position, Position> move) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		if (part instanceof LayerPart layer) {
			SceneLayer drawn = layer.layer();
			positions.put(layer.getModel(), move.apply(new Position(drawn.box().x(), drawn.box().y())));
			layer.getModel().getNeurons().stream().filter(neuron -> neuron.getPosition() != null)
					.forEach(neuron -> positions.put(neuron, move.apply(neuron.getPosition())));
		} else if (part instanceof NeuronPart neuron) {
			SceneNode node = neuron.node();
			positions.put(neuron.getModel(), move.apply(new Position(node.x() - node.radius(), node.y() - node.radius())));
		}
		return positions;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		Point point = diagramPoint(request);
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
			Placing.Shape place = placing().shape((Creation) create.getNewObject(), point.x, point.y);
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

	private Point diagramPoint(CreateRequest request) {
		Point point = request.getLocation().getCopy();
		getHostFigure().translateToRelative(point);
		return point;
	}

	private Command step(SetPositions step) {
		return new StepCommand(network().shown().network().history(), step, () -> { });
	}

	private NetworkPart network() {
		return (NetworkPart) getHost();
	}

	private DiagramControl control() {
		return (DiagramControl) getHost().getViewer().getControl();
	}

	/** Everything that is moved stays in the network, whatever the pointer is over. */
	static Command moveAll(NodePart part, ChangeBoundsRequest request) {
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
