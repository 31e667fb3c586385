// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.netwright.diagram.canvas.Box;

/** A neuron or layer that is selected: the picture shows that it is, a handle at its side draws connections, dragging moves it. */
final class NodeSelectionPolicy extends NonResizableEditPolicy {

	@Override
	protected List<?> createSelectionHandles() {
		NodePart part = (NodePart) getHost();
		return part.canBeSource() ? List.of(new ConnectHandle(part)) : List.of();
	}

	@Override
	protected void showFocus() {
		// the picture shows what is selected; a dotted frame would only be in its way
	}

	@Override
	protected void hideFocus() {
		// see showFocus
	}

	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		return NetworkLayoutPolicy.moveAll(getHost(), request);
	}

	/** A picture of cells moves as a whole. */
	@Override
	protected Rectangle getInitialFeedbackBounds() {
		Box panel = ((NodePart) getHost()).panel();
		return panel == null ? super.getInitialFeedbackBounds()
				: new Rectangle((int) Math.floor(panel.x()), (int) Math.floor(panel.y()), (int) Math.ceil(panel.width()), (int) Math.ceil(panel.height()));
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		Ghost ghost = new Ghost(getHost() instanceof NeuronPart neuron && !neuron.isSquare());
		addFeedback(ghost);
		Rectangle bounds = getInitialFeedbackBounds().getCopy();
		getHostFigure().translateToAbsolute(bounds);
		ghost.translateToRelative(bounds);
		ghost.setBounds(bounds);
		return ghost;
	}
}
