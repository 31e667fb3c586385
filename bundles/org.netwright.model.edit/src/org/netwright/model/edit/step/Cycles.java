// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.netwright.model.Connection;
import org.netwright.model.Neuron;

/** Finds cycles before they are made. Disabled connections count: they can be enabled. */
final class Cycles {

	/** A connection from {@code source} to {@code target} would close a cycle: there is a way back. */
	record Closing(Neuron source, Neuron target) {
	}

	private Cycles() {
	}

	/**
	 * Looks whether connecting each source to each target would close a cycle: whether a target leads to a source already.
	 * Looks at each connection behind the targets at most once.
	 */
	static Optional<Closing> find(Set<Neuron> sources, Collection<Neuron> targets) {
		Map<Neuron, Neuron> reachedFrom = new HashMap<>();
		Deque<Neuron> open = new ArrayDeque<>();
		for (Neuron target : targets) {
			if (reachedFrom.putIfAbsent(target, target) == null) {
				open.add(target);
			}
		}
		while (!open.isEmpty()) {
			Neuron neuron = open.remove();
			Neuron start = reachedFrom.get(neuron);
			if (sources.contains(neuron)) {
				return Optional.of(new Closing(neuron, start));
			}
			for (Connection connection : neuron.getOutgoing()) {
				Neuron next = connection.getTarget();
				if (next != null && reachedFrom.putIfAbsent(next, start) == null) {
					open.add(next);
				}
			}
		}
		return Optional.empty();
	}
}
