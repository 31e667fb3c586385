// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetWeight;

/** Several connections between the same two neurons. */
final class Duplicates {
	private Duplicates() {
	}

	/**
	 * Makes one connection of all those from the same source, with the sum of the weights that count: the neuron computes what it
	 * was meant to.
	 *
	 * @param target the neuron into which the connections lead
	 */
	static Step merge(Neuron target) {
		Map<Neuron, List<Connection>> bySource = new IdentityHashMap<>();
		for (Connection connection : target.getIncoming()) {
			bySource.computeIfAbsent(connection.getSource(), source -> new ArrayList<>()).add(connection);
		}
		List<Step> steps = new ArrayList<>();
		List<Connection> surplus = new ArrayList<>();
		for (List<Connection> same : bySource.values()) {
			List<Connection> counted = same.stream().filter(Connection::isEnabled).toList();
			if (same.size() > 1) {
				List<Connection> first = List.of(same.getFirst());
				steps.add(new SetWeight(first, counted.stream().mapToDouble(Connection::getWeight).sum()));
				steps.add(new SetConnectionEnabled(first, !counted.isEmpty()));
				surplus.addAll(same.subList(1, same.size()));
			}
		}
		steps.add(new Delete(surplus));
		return new CompoundStep(Messages.Fix_merge, steps);
	}
}
