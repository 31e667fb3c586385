// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.ArrayList;
import java.util.List;

import org.netwright.model.Layer;
import org.netwright.model.Network;

/**
 * Two layers between which there are connections, or that follow each other.
 *
 * @param sources the layer they come from
 * @param targets the layer they lead to
 */
record LayerPair(Layer sources, Layer targets) {

	/** All pairs of a network, by target and then from near to far. */
	static List<LayerPair> of(Network network) {
		List<LayerPair> pairs = new ArrayList<>();
		List<Layer> layers = network.getLayers();
		for (int target = 1; target < layers.size(); target++) {
			for (int source = target - 1; source >= 0; source--) {
				if (source == target - 1 || WeightMatrix.areConnected(layers.get(source), layers.get(target))) {
					pairs.add(new LayerPair(layers.get(source), layers.get(target)));
				}
			}
		}
		return pairs;
	}

	String label() {
		return name(sources) + " \u2192 " + name(targets); //$NON-NLS-1$
	}

	private static String name(Layer layer) {
		return layer.getName() == null || layer.getName().isEmpty() ? layer.getId() : layer.getName();
	}
}
