// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.graph.internal.form.InPlaceEditing;

/** What a connection can be drawn from and to: a neuron, or a layer, which stands for all its neurons. */
public abstract class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

	/** The part of the network that this is in. */
	public final NetworkPart network() {
		return (NetworkPart) getParent();
	}

	/** The neurons that a connection is drawn from or to. */
	public final List<Neuron> neurons() {
		return getModel() instanceof Layer layer ? layer.getNeurons() : List.of((Neuron) getModel());
	}

	/** The panel of the picture of which this is a cell, or the title; null if this is drawn by itself. */
	final Box panel() {
		Layer layer = getModel() instanceof Neuron neuron ? neuron.getLayer() : (Layer) getModel();
		CellBlock cells = network().scene().layers().get(network().getModel().getLayers().indexOf(layer)).cells();
		return cells == null ? null : cells.panel();
	}

	/** Whether a connection can begin here: not in the last layer, which nothing follows. */
	final boolean canBeSource() {
		List<Layer> layers = network().getModel().getLayers();
		Layer last = layers.getLast();
		return getModel() != last && !(getModel() instanceof Neuron neuron && neuron.getLayer() == last);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			InPlaceEditing.of(getViewer()).edit(getModel());
		}
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}
}
