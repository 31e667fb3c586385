// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.netwright.diagram.palette.Tone;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Connect;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/**
 * Draws connections. From one of several selected neurons all of them are connected; a layer stands for all its neurons. New
 * connections have the weight 1 and are selected, so that typing a number gives them another one.
 */
final class ConnectPolicy extends GraphicalNodeEditPolicy {
	private static final double FIRST_WEIGHT = 1;

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		Command started = new Command() {
		};
		request.setStartCommand(started);
		return started;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		NodePart target = (NodePart) getHost();
		if (!(request.getSourceEditPart() instanceof NodePart source)) {
			return null;
		}
		Connect step = new Connect(sources(source), target.neurons(), () -> FIRST_WEIGHT);
		return new StepCommand(target.network().shown().network().history(), step,
				() -> InPlaceEditing.of(target.getViewer()).select(step.connections()));
	}

	private static Set<Neuron> sources(NodePart source) {
		List<?> parts = source.getSelected() == EditPart.SELECTED_NONE ? List.of(source) : source.getViewer().getSelectedEditParts();
		Set<Neuron> neurons = new LinkedHashSet<>();
		for (Object part : parts) {
			if (part instanceof NodePart node) {
				neurons.addAll(node.neurons());
			}
		}
		return neurons;
	}

	/** Straight to the pointer. */
	@Override
	protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
		return ConnectionRouter.NULL;
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection() {
			@Override
			protected void outlineShape(org.eclipse.draw2d.Graphics graphics) {
				graphics.setAntialias(SWT.ON);
				super.outlineShape(graphics);
			}
		};
		line.setLineWidth(2);
		line.setForegroundColor(ScreenPalette.color(Tone.SELECTION));
		return line;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}
}
