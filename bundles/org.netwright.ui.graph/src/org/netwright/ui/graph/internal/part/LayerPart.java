// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Layer;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.ui.document.StepRunner;

/** A layer: its title can be selected, moved and connected. */
public final class LayerPart extends NodePart {
	private AccessibleEditPart accessible;

	LayerPart(Layer layer) {
		setModel(layer);
	}

	@Override
	public Layer getModel() {
		return (Layer) super.getModel();
	}

	/** How the layer is drawn now. */
	public SceneLayer layer() {
		return network().scene().layers().get(network().getModel().getLayers().indexOf(getModel()));
	}

	@Override
	protected IFigure createFigure() {
		return new LayerTitle();
	}

	@Override
	protected void refreshVisuals() {
		((LayerTitle) getFigure()).show(layer());
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((LayerTitle) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
	}

	/** A double click on the panel around its cells expands it, elsewhere it opens the form. */
	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType()) && request instanceof SelectionRequest click && isOnPanel(click)) {
			StepRunner.run(getViewer().getControl().getShell(), network().shown().network(), new SetLayerDisplay(List.of(getModel()), layer().more()));
		} else {
			super.performRequest(request);
		}
	}

	private boolean isOnPanel(SelectionRequest click) {
		if (click.getLocation() == null) {
			return false;
		}
		Point point = click.getLocation().getCopy();
		getFigure().translateToRelative(point);
		return ((LayerTitle) getFigure()).isOnPanel(point.x, point.y);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeSelectionPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = layer().title() + ", " + layer().subtitle(); //$NON-NLS-1$
				}
			};
		}
		return accessible;
	}

	/** A marquee is for neurons. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		return RequestConstants.REQ_SELECTION.equals(request.getType()) && !(request instanceof SelectionRequest) ? null : super.getTargetEditPart(request);
	}
}
