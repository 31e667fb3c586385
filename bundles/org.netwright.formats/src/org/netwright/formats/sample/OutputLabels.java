// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** What files call the output neurons of a network: by name, else by id, else by place, counted from 0. */
final class OutputLabels {
	private static final int MOST_NAMED = 20;

	private final List<Neuron> outputs;
	private final Map<String, Neuron> labels = new HashMap<>();

	OutputLabels(Network network) {
		List<Layer> layers = network.getLayers();
		outputs = layers.size() < 2 ? List.of() : layers.getLast().getNeurons();
		for (Neuron output : outputs) {
			labels.putIfAbsent(output.getId(), output);
		}
		for (Neuron output : outputs.reversed()) {
			if (output.getName() != null) {
				labels.put(output.getName(), output);
			}
		}
	}

	List<Neuron> outputs() {
		return outputs;
	}

	/** The neuron that a label means, or null. */
	Neuron find(String label) {
		Neuron known = labels.getOrDefault(label, labels.get(label.strip()));
		if (known != null) {
			return known;
		}
		Double number = Numbers.parse(label);
		return number != null && number == Math.rint(number) && number >= 0 && number < outputs.size() ? outputs.get(number.intValue()) : null;
	}

	/** A label that means a neuron: the first of name, id and place that does. */
	String of(Neuron output) {
		for (String label : new String[] { output.getName(), output.getId() }) {
			if (label != null && !label.isBlank() && label.equals(label.strip()) && find(label) == output) {
				return label;
			}
		}
		return Integer.toString(outputs.indexOf(output));
	}

	/** Why a label means nothing, and what would. */
	String refusal(String label) {
		return "The label \"" + label + "\" is neither an output neuron nor its place"
				+ (outputs.isEmpty() ? "; the network has no outputs." : ", 0 to " + (outputs.size() - 1) + ". Outputs are: "
						+ outputs.stream().limit(MOST_NAMED).map(output -> output.getName() == null ? output.getId() : output.getName())
								.collect(Collectors.joining(", ")) + (outputs.size() > MOST_NAMED ? ", ..." : "") + ".");
	}
}
