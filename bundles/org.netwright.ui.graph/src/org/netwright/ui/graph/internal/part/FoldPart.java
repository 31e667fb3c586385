// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.Messages;

/** A place to click that expands a layer or shows it as one picture. Tools find it as if it could be selected; nothing ever selects it. */
public final class FoldPart extends AbstractGraphicalEditPart {
	private AccessibleEditPart accessible;

	FoldPart(Fold fold) {
		setModel(fold);
	}

	@Override
	public Fold getModel() {
		return (Fold) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new FoldFigure(!getModel().dots());
	}

	@Override
	protected void refreshVisuals() {
		SceneLayer layer = layer();
		Box box = getModel().box(layer);
		((FoldFigure) getFigure()).show(box, layer.cells() == null, box == null ? "" : name()); //$NON-NLS-1$
	}

	@Override
	protected void createEditPolicies() {
		// clicking needs none
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new FoldTracker(this);
	}

	/** What tools drag, marquees too, passes over it. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		boolean click = RequestConstants.REQ_SELECTION.equals(request.getType()) && request instanceof SelectionRequest;
		return click ? this : null;
	}

	/** Shows more of the layer, or less, as one step. */
	void click() {
		LayerDisplay next = getModel().next(layer());
		if (next != null) {
			StepRunner.run(getViewer().getControl().getShell(), network().shown().network(), new SetLayerDisplay(List.of(getModel().layer()), next));
		}
	}

	private NetworkPart network() {
		return (NetworkPart) getParent();
	}

	private SceneLayer layer() {
		return network().scene().layers().get(network().getModel().getLayers().indexOf(getModel().layer()));
	}

	/** What a click does. */
	private String name() {
		SceneLayer layer = layer();
		boolean less = !getModel().dots() && layer.less() != null;
		return NLS.bind(less ? Messages.Fold_less : getModel().dots() ? Messages.Fold_all : Messages.Fold_more, layer.title());
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = name();
				}
			};
		}
		return accessible;
	}
}
