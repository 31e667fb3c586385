// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.ArrayList;
import java.util.List;

import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * What can be connected with what in a network: its layers, what is selected, and what is marked as sources; and what a person most
 * likely means.
 *
 * @param groups two or more
 * @param source the likely source's place among them
 * @param target the likely target's place among them
 */
record GroupChoice(List<NeuronGroup> groups, int source, int target) {

	/**
	 * @param network with two layers or more
	 * @param marked what is marked as sources
	 * @param selected what is selected in the diagram
	 */
	static GroupChoice of(Network network, List<Neuron> marked, List<?> selected) {
		List<Layer> layers = network.getLayers();
		List<NeuronGroup> groups = new ArrayList<>();
		layers.forEach(layer -> groups.add(NeuronGroup.of(layer)));
		List<Neuron> neurons = selected.stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).filter(neuron -> !marked.contains(neuron)).toList();
		List<Integer> chosen = selected.stream().filter(Layer.class::isInstance).map(layers::indexOf).sorted().toList();
		int last = chosen.isEmpty() ? neurons.isEmpty() ? 1 : layers.indexOf(neurons.getLast().getLayer()) : chosen.getLast();
		int behind = marked.isEmpty() ? last : Math.min(layers.size() - 1, layers.indexOf(marked.getLast().getLayer()) + 1);
		int target = Math.max(1, chosen.isEmpty() && neurons.isEmpty() ? behind : last);
		int source = chosen.size() > 1 ? chosen.getFirst() : target - 1;
		if (!neurons.isEmpty()) {
			groups.add(new NeuronGroup(Messages.Group_selected, neurons));
			if (chosen.isEmpty() && layers.indexOf(neurons.getFirst().getLayer()) > 0) {
				target = groups.size() - 1;
			}
		}
		if (!marked.isEmpty()) {
			groups.add(new NeuronGroup(Messages.Group_marked, marked));
			source = groups.size() - 1;
		}
		return new GroupChoice(groups, source, target);
	}
}
