// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.ui.graph.internal.layout.Snapping;
import org.netwright.ui.viewer.network.ShownNetwork;

/**
 * The network: layers and neurons as its children. Connections are many, and so become parts only when somebody wants something of
 * them.
 */
public final class NetworkPart extends AbstractGraphicalEditPart {
	private static final String SNAP_FEEDBACK = "Snap Feedback"; //$NON-NLS-1$

	private final Set<Connection> wanted = new LinkedHashSet<>();
	private ShownNetwork shown;

	NetworkPart(ShownNetwork shown) {
		this.shown = shown;
		setModel(shown.network().network());
	}

	@Override
	public Network getModel() {
		return (Network) super.getModel();
	}

	/** The network as it is laid out now. */
	public ShownNetwork shown() {
		return shown;
	}

	/** Where things are now. */
	public Scene scene() {
		return shown.scene();
	}

	/** Takes a new layout of the same document. */
	public void show(ShownNetwork next) {
		shown = next;
		wanted.removeIf(connection -> shown.indexOf(connection) < 0);
		refresh();
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
		}
	}

	/** Makes parts of connections of this network together, which is much faster than one by one. */
	public void want(Collection<Connection> connections) {
		if (wanted.addAll(connections)) {
			refreshChildren();
		}
	}

	/** The part of a connection of this network, made now if nobody wanted it before. */
	public EditPart partOf(Connection connection) {
		want(List.of(connection));
		return (EditPart) getViewer().getEditPartRegistry().get(connection);
	}

	@Override
	protected List<?> getModelChildren() {
		List<Object> children = new ArrayList<>();
		for (Layer layer : getModel().getLayers()) {
			children.add(layer);
			children.addAll(layer.getNeurons());
		}
		for (SceneLayer layer : scene().layers()) {
			if (layer.more() != null || layer.less() != null) {
				children.add(new Fold(getModel().getLayers().get(layer.layer()), false));
			}
			if (layer.leftOut() != null) {
				children.add(new Fold(getModel().getLayers().get(layer.layer()), true));
			}
		}
		// over the others, as they are drawn
		children.addAll(getModel().getNotes());
		// at the end, so that a new one moves nobody
		children.addAll(wanted);
		return children;
	}

	@Override
	protected IFigure createFigure() {
		return new Figure();
	}

	@Override
	protected void refreshVisuals() {
		IFigure container = getFigure().getParent();
		if (container != null) {
			getFigure().setBounds(container.getBounds());
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new NetworkLayoutPolicy());
		installEditPolicy(SNAP_FEEDBACK, new SnapGuides());
	}

	/** Tools that drag ask for what snaps. */
	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type == SnapToHelper.class ? Snapping.in(this) : super.getAdapter(type);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}
}
