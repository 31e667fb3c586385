// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * A document read once, in its order: neurons by index, connections as arrays. Connections without a source in the
 * document are left out. Used while a scene is built, on the thread that owns the document, and dropped then.
 */
final class NetworkFacts {

	final List<Layer> layers;
	final List<Neuron> neurons = new ArrayList<>();
	final int[] layerStart;
	final int[] layerOf;
	final int[] incomingStart;
	final int[] document;
	final int[] source;
	final int[] target;
	final double[] weight;
	final boolean[] enabled;

	NetworkFacts(Network network) {
		layers = network.getLayers();
		layerStart = new int[layers.size() + 1];
		Map<Neuron, Integer> index = new IdentityHashMap<>();
		int capacity = 0;
		for (int l = 0; l < layers.size(); l++) {
			layerStart[l] = neurons.size();
			for (Neuron neuron : layers.get(l).getNeurons()) {
				index.put(neuron, neurons.size());
				neurons.add(neuron);
				capacity += neuron.getIncoming().size();
			}
		}
		layerStart[layers.size()] = neurons.size();
		layerOf = new int[neurons.size()];
		for (int l = 0; l < layers.size(); l++) {
			Arrays.fill(layerOf, layerStart[l], layerStart[l + 1], l);
		}
		incomingStart = new int[neurons.size() + 1];
		int[] places = new int[capacity];
		int[] sources = new int[capacity];
		int[] targets = new int[capacity];
		double[] weights = new double[capacity];
		boolean[] isEnabled = new boolean[capacity];
		int count = 0;
		int place = 0;
		for (int n = 0; n < neurons.size(); n++) {
			incomingStart[n] = count;
			for (Connection connection : neurons.get(n).getIncoming()) {
				Integer from = index.get(connection.getSource());
				if (from != null) {
					places[count] = place;
					sources[count] = from;
					targets[count] = n;
					weights[count] = connection.getWeight();
					isEnabled[count++] = connection.isEnabled() && neurons.get(n).isEnabled()
							&& neurons.get(from).isEnabled();
				}
				place++;
			}
		}
		incomingStart[neurons.size()] = count;
		document = Arrays.copyOf(places, count);
		source = Arrays.copyOf(sources, count);
		target = Arrays.copyOf(targets, count);
		weight = Arrays.copyOf(weights, count);
		enabled = Arrays.copyOf(isEnabled, count);
	}

	NodeKind kind(int layer) {
		if (layer == 0) {
			return NodeKind.INPUT;
		}
		return layer == layers.size() - 1 ? NodeKind.OUTPUT : NodeKind.HIDDEN;
	}

	int size(int layer) {
		return layerStart[layer + 1] - layerStart[layer];
	}

	/** {@return the id of the function that a neuron applies, null if the document names none} */
	String functionId(int neuron) {
		String own = neurons.get(neuron).getActivation();
		return own != null ? own : layers.get(layerOf[neuron]).getActivation();
	}

	String neuronName(int neuron) {
		Neuron n = neurons.get(neuron);
		return n.getName() != null && !n.getName().isBlank() ? n.getName() : n.getId() == null ? "" : n.getId();
	}

	String layerName(int layer) {
		Layer l = layers.get(layer);
		return l.getName() != null && !l.getName().isBlank() ? l.getName() : l.getId() == null ? "" : l.getId();
	}
}
