// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Cycles.Closing;

/**
 * New connections before they are made, each from one source to one target. They close a cycle exactly if both ends of
 * one of them are in the same strongly connected component of the network with all of them: Tarjan 1972, without
 * recursion, each neuron and connection behind the targets looked at once.
 */
final class Strands {

	private final Map<Neuron, List<Neuron>> sources = new LinkedHashMap<>();
	/** Targets by source, once somebody asks. */
	private Map<Neuron, List<Neuron>> added;
	private final Map<Neuron, Integer> order = new HashMap<>();
	private final Map<Neuron, Integer> lowest = new HashMap<>();
	private final Map<Neuron, Neuron> component = new HashMap<>();
	private final Deque<Neuron> open = new ArrayDeque<>();
	private int count;

	private record Visit(Neuron neuron, Iterator<Neuron> next) {
	}

	void add(Neuron source, Neuron target) {
		sources.computeIfAbsent(target, key -> new ArrayList<>()).add(source);
		added = null;
		count++;
	}

	/** Adds those from some sources to one target. */
	void addAll(List<Neuron> from, Neuron target) {
		if (!from.isEmpty()) {
			sources.computeIfAbsent(target, key -> new ArrayList<>(from.size())).addAll(from);
			added = null;
			count += from.size();
		}
	}

	private Map<Neuron, List<Neuron>> targets() {
		if (added == null) {
			added = new HashMap<>();
			sources.forEach((target, from) -> from.forEach(source -> added.computeIfAbsent(source, key -> new ArrayList<>()).add(target)));
		}
		return added;
	}

	/** How many there are. */
	int count() {
		return count;
	}

	/** Targets with their sources, both in the order in which they came; not to be modified. */
	Map<Neuron, List<Neuron>> sources() {
		return sources;
	}

	/** How many of them begin at a neuron. */
	int from(Neuron source) {
		return targets().getOrDefault(source, List.of()).size();
	}

	/** The first of them that closes a cycle, alone or with others. */
	Optional<Closing> closing() {
		if (Cycles.find(targets().keySet(), sources.keySet()).isEmpty()) {
			return Optional.empty();
		}
		sources.keySet().forEach(this::visit);
		for (Map.Entry<Neuron, List<Neuron>> entry : sources.entrySet()) {
			Neuron target = entry.getKey();
			for (Neuron source : entry.getValue()) {
				if (component.get(target) == component.get(source)) {
					return Optional.of(new Closing(source, target));
				}
			}
		}
		return Optional.empty();
	}

	private void visit(Neuron start) {
		if (order.containsKey(start)) {
			return;
		}
		Deque<Visit> path = new ArrayDeque<>();
		path.push(begin(start));
		while (!path.isEmpty()) {
			Visit visit = path.peek();
			if (!visit.next.hasNext()) {
				path.pop();
				end(visit.neuron);
				if (!path.isEmpty()) {
					lowest.merge(path.peek().neuron, lowest.get(visit.neuron), Math::min);
				}
				continue;
			}
			Neuron next = visit.next.next();
			if (!order.containsKey(next)) {
				path.push(begin(next));
			} else if (!component.containsKey(next)) {
				lowest.merge(visit.neuron, order.get(next), Math::min);
			}
		}
	}

	private Visit begin(Neuron neuron) {
		order.put(neuron, order.size());
		lowest.put(neuron, order.get(neuron));
		open.push(neuron);
		return new Visit(neuron, next(neuron).iterator());
	}

	private Collection<Neuron> next(Neuron neuron) {
		List<Neuron> next = new ArrayList<>(targets().getOrDefault(neuron, List.of()));
		for (Connection connection : neuron.getOutgoing()) {
			if (connection.getTarget() != null) {
				next.add(connection.getTarget());
			}
		}
		return next;
	}

	private void end(Neuron neuron) {
		if (lowest.get(neuron).equals(order.get(neuron))) {
			Neuron member;
			do {
				member = open.pop();
				component.put(member, neuron);
			} while (member != neuron);
		}
	}
}
