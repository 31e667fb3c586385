// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** A network's layers and their neurons. The input is an array with the network. */
final class ElementTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return (Object[]) input;
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
			case Network network -> network.getLayers().toArray();
			case Layer layer -> layer.getNeurons().toArray();
			default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Neuron neuron ? neuron.getLayer() : element instanceof Layer layer ? layer.eContainer() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Network network && !network.getLayers().isEmpty() || element instanceof Layer layer && !layer.getNeurons().isEmpty();
	}
}
