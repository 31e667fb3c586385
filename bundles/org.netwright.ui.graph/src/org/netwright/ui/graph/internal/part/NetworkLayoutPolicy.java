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
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Position;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.tool.Placement;
import org.netwright.ui.graph.internal.tool.Thing;
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
		if (request.getNewObjectType() == Thing.LAYER) {
			int index = Placement.layerIndex(network().scene(), point.x);
			org.eclipse.swt.graphics.Point corner = control().inControl(point.x, point.y);
			return new Command() {
				@Override
				public void execute() {
					InPlaceEditing.of(getHost().getViewer()).newLayer(index, corner);
				}
			};
		}
		Placement place = Placement.ofNeuron(network().scene(), point.x, point.y);
		if (place == null) {
			return null;
		}
		AddNeurons step = new AddNeurons(network().getModel().getLayers().get(place.layer()), place.index(), 1);
		return new StepCommand(network().shown().network().history(), step, () -> InPlaceEditing.of(getHost().getViewer()).select(step.neurons()));
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (RequestConstants.REQ_CREATE.equals(request.getType())) {
			eraseLayoutTargetFeedback(request);
			CreateRequest create = (CreateRequest) request;
			Point point = diagramPoint(create);
			Box box = create.getNewObjectType() == Thing.LAYER ? Placement.layerGhost(network().scene(), point.x)
					: Placement.neuronGhost(network().scene(), point.x, point.y);
			if (box != null) {
				Ghost shape = new Ghost(create.getNewObjectType() == Thing.NEURON);
				addFeedback(shape);
				shape.cover(getHostFigure(), box);
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
