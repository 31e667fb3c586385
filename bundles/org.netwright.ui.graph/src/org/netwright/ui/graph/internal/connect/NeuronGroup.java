// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.List;

import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/**
 * Neurons that a pattern connects from or to.
 *
 * @param name what people call them
 * @param neurons in the order in which a pattern numbers them
 * @param rows rows of the image that they are, row by row; 1 where they are none
 * @param columns its columns; as many as neurons where they are none
 */
record NeuronGroup(String name, List<Neuron> neurons, int rows, int columns) {

	NeuronGroup(String name, List<Neuron> neurons) {
		this(name, List.copyOf(neurons), 1, Math.max(1, neurons.size()));
	}

	static NeuronGroup of(Layer layer) {
		String name = layer.getName() == null ? layer.getId() : layer.getName();
		boolean image = layer.getRows() > 0 && layer.getRows() * layer.getColumns() == layer.getNeurons().size();
		return image ? new NeuronGroup(name, List.copyOf(layer.getNeurons()), layer.getRows(), layer.getColumns())
				: new NeuronGroup(name, layer.getNeurons());
	}

	int size() {
		return neurons.size();
	}
}
