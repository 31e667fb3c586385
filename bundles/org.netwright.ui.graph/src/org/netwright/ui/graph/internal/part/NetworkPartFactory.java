// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Makes the part of a laid out network and of everything in it. */
public final class NetworkPartFactory implements EditPartFactory {

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
		case ShownNetwork network -> new NetworkPart(network);
		case Layer layer -> new LayerPart(layer);
		case Neuron neuron -> new NeuronPart(neuron);
		case Fold fold -> new FoldPart(fold);
		case Note note -> new NotePart(note);
		case Connection connection -> new ConnectionPart(connection);
		default -> throw new IllegalArgumentException("A diagram has no part for " + model.getClass().getName()); //$NON-NLS-1$
		};
	}
}
