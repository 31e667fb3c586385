// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/** A network's layers and their neurons, and its notes. The input is an array with the network. */
final class ElementTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return (Object[]) input;
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
			case Network network -> Stream.concat(network.getLayers().stream(), network.getNotes().stream()).toArray();
			case Layer layer -> layer.getNeurons().toArray();
			default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case Neuron neuron -> neuron.getLayer();
			case Layer layer -> layer.eContainer();
			case Note note -> note.eContainer();
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Network network && !(network.getLayers().isEmpty() && network.getNotes().isEmpty()) || element instanceof Layer layer && !layer.getNeurons().isEmpty();
	}
}
