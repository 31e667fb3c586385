// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.Comparator;
import java.util.List;

import org.netwright.model.Connection;
import org.netwright.model.Neuron;

/**
 * A walk from neuron to neuron along connections that are switched on: to the strongest source, to the strongest target, and from
 * there to the next strongest of the same neuron.
 */
final class EdgeWalk {
	private static final Comparator<Connection> STRONGEST = Comparator
			.comparingDouble((Connection connection) -> Math.abs(connection.getWeight())).reversed();

	private Neuron from;
	private Neuron at;
	private boolean back;

	/**
	 * Goes along the strongest connection.
	 *
	 * @param neuron   where the walk is
	 * @param backward whether to its source and not to its target
	 * @return where it leads; null if there is no such connection
	 */
	Neuron along(Neuron neuron, boolean backward) {
		List<Neuron> ends = ends(neuron, backward);
		if (ends.isEmpty()) {
			return null;
		}
		from = neuron;
		back = backward;
		at = ends.getFirst();
		return at;
	}

	/**
	 * Goes to a sibling: another end of the connections along which the last step came, or, where there was none, a neighbour in the
	 * layer.
	 *
	 * @param neuron where the walk is
	 * @param step   1 for the next, -1 for the one before
	 * @return null at the ends
	 */
	Neuron sibling(Neuron neuron, int step) {
		boolean came = neuron == at && from.getLayer() != null && from != neuron;
		List<Neuron> siblings = came ? ends(from, back) : neuron.getLayer().getNeurons();
		int index = siblings.indexOf(neuron) + step;
		if (index - step < 0 || index < 0 || index >= siblings.size()) {
			return null;
		}
		Neuron next = siblings.get(index);
		at = came ? next : at;
		return next;
	}

	/** The strongest first; equals in the order of the document. */
	private static List<Neuron> ends(Neuron neuron, boolean backward) {
		List<Connection> connections = backward ? neuron.getIncoming() : neuron.getOutgoing();
		return connections.stream().filter(Connection::isEnabled).sorted(STRONGEST)
				.map(connection -> backward ? connection.getSource() : connection.getTarget()).filter(end -> end != null).toList();
	}
}
