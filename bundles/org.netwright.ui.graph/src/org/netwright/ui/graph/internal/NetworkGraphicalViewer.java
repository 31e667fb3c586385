// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.netwright.diagram.canvas.Box;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.ui.graph.internal.part.DiagramRootPart;
import org.netwright.ui.graph.internal.part.NetworkPart;
import org.netwright.ui.graph.internal.part.NetworkPartFactory;
import org.netwright.ui.viewer.network.DiagramControl;
import org.netwright.ui.viewer.network.LiveDiagram;
import org.netwright.ui.viewer.network.ShownNetwork;

/**
 * GEF on top of the network viewer's control: the control shows the picture, edit parts say where things are and what can be done
 * with them.
 */
public final class NetworkGraphicalViewer extends GraphicalViewerImpl {
	private DiagramControl control;
	private LiveDiagram live;

	@Override
	protected LightweightSystem createLightweightSystem() {
		return DiagramControl.newSystem();
	}

	@Override
	public Control createControl(Composite parent) {
		control = new DiagramControl(parent, getLightweightSystem());
		live = new LiveDiagram(control);
		live.whenLaidOut(this::laidOut);
		setControl(control);
		setRootEditPart(new DiagramRootPart(control));
		setEditPartFactory(new NetworkPartFactory());
		addSelectionChangedListener(event -> showSelection());
		return control;
	}

	/** The root of figures is what the control shows anyhow. */
	@Override
	protected void setRootFigure(IFigure figure) {
		// GEF's default root, which is there before there is a control, is shown nowhere
	}

	@Override
	public DiagramControl getControl() {
		return control;
	}

	/** What keeps the picture up to date. */
	public LiveDiagram live() {
		return live;
	}

	/** Shows a network from now on. */
	public void show(ShownNetwork network) {
		live.show(network);
		setContents(network);
	}

	private void laidOut() {
		((NetworkPart) getContents()).show(live.shown());
		showSelection();
	}

	/** Neurons and layers are found by their parts, connections by arithmetic; everything else is the network. */
	@Override
	@SuppressWarnings("rawtypes")
	public EditPart findObjectAtExcluding(Point point, Collection exclude, Conditional condition) {
		EditPart found = super.findObjectAtExcluding(point, exclude, condition);
		if (!(getContents() instanceof NetworkPart network) || found != null && found != network && found != getRootEditPart()) {
			return found;
		}
		int index = control.connectionAt(point.x, point.y);
		EditPart connection = index < 0 ? null : network.partOf(live.shown().connection(index));
		if (connection != null && (condition == null || condition.evaluate(connection))) {
			return connection;
		}
		return condition == null || condition.evaluate(network) ? network : null;
	}

	/** The selected elements of the document; the network itself where nothing else is selected. */
	public List<Object> selectedModels() {
		List<Object> models = new ArrayList<>();
		for (Object part : getSelectedEditParts()) {
			models.add(((EditPart) part).getModel());
		}
		if (models.isEmpty() && getContents() != null) {
			models.add(getContents().getModel());
		}
		return models;
	}

	/** The selected connections. */
	public List<Connection> selectedConnections() {
		return selectedModels().stream().filter(Connection.class::isInstance).map(Connection.class::cast).toList();
	}

	/** Selects elements of the document and shows the first; what is not in the diagram is left out. */
	public void selectModels(Collection<?> models) {
		if (getContents() instanceof NetworkPart network) {
			network.want(models.stream().filter(Connection.class::isInstance).map(Connection.class::cast)
					.filter(connection -> live.shown().indexOf(connection) >= 0).toList());
		}
		Set<EditPart> found = new LinkedHashSet<>();
		for (Object model : models) {
			EditPart part = partOf(model);
			if (part != null && part.isSelectable()) {
				found.add(part);
			}
		}
		List<EditPart> parts = List.copyOf(found);
		setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			reveal(parts.getFirst());
		}
	}

	/** Shows what is selected as large as the window allows, or everything if nothing is. */
	public void fitSelection() {
		Box all = null;
		for (Object selected : getSelectedEditParts()) {
			if (selected instanceof NetworkPart || !(selected instanceof GraphicalEditPart part)) {
				continue;
			}
			Box box = box(part);
			if (part.getModel() instanceof Layer layer) {
				box = box.union(live.shown().scene().layers().get(live.shown().network().network().getLayers().indexOf(layer)).box());
			}
			all = all == null ? box : all.union(box);
		}
		if (all == null) {
			control.zoom().fit();
		} else {
			control.zoom().fit(all);
		}
	}

	private static Box box(GraphicalEditPart part) {
		org.eclipse.draw2d.geometry.Rectangle box = part.getFigure().getBounds();
		return new Box(box.x, box.y, box.width, box.height);
	}

	/** The middle of a neuron's shape or of a layer's title, in the control's coordinates. */
	public org.eclipse.swt.graphics.Point locationOf(Object model) {
		org.eclipse.draw2d.geometry.Point centre = ((GraphicalEditPart) partOf(model)).getFigure().getBounds().getCenter();
		return control.inControl(centre.x, centre.y);
	}

	private EditPart partOf(Object model) {
		if (getContents() instanceof NetworkPart network && model instanceof Connection connection) {
			return live.shown().indexOf(connection) < 0 ? null : network.partOf(connection);
		}
		return (EditPart) getEditPartRegistry().get(model);
	}

	@Override
	public void reveal(EditPart part) {
		if (part instanceof GraphicalEditPart graphical && !(part instanceof NetworkPart)) {
			control.reveal(box(graphical));
		}
	}

	private void showSelection() {
		ShownNetwork shown = live.shown();
		Set<Integer> neurons = new HashSet<>();
		Set<Integer> connections = new HashSet<>();
		for (Object model : selectedModels()) {
			if (model instanceof Connection connection) {
				connections.add(shown.indexOf(connection));
			} else {
				neurons.add(shown == null ? -1 : shown.indexOf(model));
			}
		}
		neurons.remove(-1);
		connections.remove(-1);
		control.select(neurons, connections);
	}
}
