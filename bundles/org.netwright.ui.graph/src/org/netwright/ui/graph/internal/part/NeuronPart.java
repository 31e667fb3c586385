// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.draw2d.geometry.Rectangle;
import org.netwright.model.Neuron;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.SceneNode;

/** A neuron, where the picture shows it. */
public final class NeuronPart extends NodePart {
	private AccessibleEditPart accessible;

	NeuronPart(Neuron neuron) {
		setModel(neuron);
	}

	@Override
	public Neuron getModel() {
		return (Neuron) super.getModel();
	}

	/** How the neuron is drawn now. */
	public SceneNode node() {
		return network().scene().node(network().shown().indexOf(getModel()));
	}

	boolean isSquare() {
		return node().kind() == NodeKind.INPUT || node().cell();
	}

	@Override
	protected IFigure createFigure() {
		return new NeuronArea();
	}

	@Override
	protected void refreshVisuals() {
		((NeuronArea) getFigure()).show(node());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeSelectionPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
	}

	/** Nobody means neurons that are left out by a rectangle around the dots. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		boolean marquee = RequestConstants.REQ_SELECTION.equals(request.getType()) && !(request instanceof SelectionRequest);
		return marquee && node().leftOut() ? null : super.getTargetEditPart(request);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = network().shown().network().snapshot().map(snapshot -> snapshot.name(network().shown().indexOf(getModel())))
							.orElse(getModel().getName());
				}

				@Override
				public void getLocation(AccessibleControlEvent event) {
					Rectangle bounds = getFigure().getBounds().getCopy();
					getFigure().translateToAbsolute(bounds);
					org.eclipse.swt.graphics.Point corner = getViewer().getControl().toDisplay(bounds.x, bounds.y);
					event.x = corner.x;
					event.y = corner.y;
					event.width = bounds.width;
					event.height = bounds.height;
				}
			};
		}
		return accessible;
	}
}
