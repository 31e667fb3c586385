// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

import org.netwright.model.Connection;
import org.netwright.model.Neuron;

/** The connections that make a cycle of what should be none. */
final class CycleConnections {
	private CycleConnections() {
	}

	/**
	 * The shortest cycle through a neuron, over what is switched on.
	 *
	 * @return in the order in which the neurons pass on, the first one from the neuron itself; empty if there is none
	 */
	static List<Connection> through(Neuron neuron) {
		Map<Neuron, Connection> reachedBy = new HashMap<>();
		Deque<Neuron> open = new ArrayDeque<>(List.of(neuron));
		while (!open.isEmpty() && !reachedBy.containsKey(neuron)) {
			Neuron from = open.remove();
			for (Connection connection : from.getOutgoing()) {
				Neuron next = connection.getTarget();
				if (connection.isEnabled() && next != null && next.isEnabled() && reachedBy.putIfAbsent(next, connection) == null) {
					open.add(next);
				}
			}
		}
		LinkedList<Connection> cycle = new LinkedList<>();
		for (Connection last = reachedBy.get(neuron); last != null; last = last.getSource() == neuron ? null : reachedBy.get(last.getSource())) {
			cycle.addFirst(last);
		}
		return cycle;
	}
}
