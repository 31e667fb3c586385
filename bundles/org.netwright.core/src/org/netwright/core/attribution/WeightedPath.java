// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

import java.util.List;
import java.util.Objects;

/**
 * One way through the network, from where it begins to where it ends. Immutable.
 *
 * @param connections connection indices in the order in which a value takes them; at least one
 * @param neurons neuron indices, one more than there are connections, the first one where it begins
 * @param weight the path weight: the product of the weights of its connections and of the local slopes of all neurons
 *     between its ends
 * @param contribution {@code activation of the first neuron * weight}
 */
public record WeightedPath(List<Integer> connections, List<Integer> neurons, double weight, double contribution) {

	/** Copies both lists. */
	public WeightedPath {
		connections = List.copyOf(connections);
		neurons = List.copyOf(neurons);
		if (connections.isEmpty() || neurons.size() != connections.size() + 1) {
			throw new IllegalArgumentException("a path has one neuron more than its connections, of which there is one at least, but here are "
					+ neurons.size() + " and " + connections.size());
		}
		Objects.requireNonNull(neurons, "neurons");
	}

	/** {@return index of the neuron where the path begins} */
	public int from() {
		return neurons.getFirst();
	}

	/** {@return index of the neuron where the path ends} */
	public int to() {
		return neurons.getLast();
	}
}
