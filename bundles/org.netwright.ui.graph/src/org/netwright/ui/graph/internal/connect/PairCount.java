// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.pattern.ConnectionPattern;

/** What a pattern would connect: how many pairs, how many of them are new, and the first ones to draw. */
final class PairCount {
	/** More lines are not told apart. */
	static final int DRAWN = 2_000;

	private final int[] drawn = new int[2 * DRAWN];
	private final int[] seen;
	private int pairs;
	private int existing;

	/** Counts; the pattern fits the groups. */
	PairCount(NeuronGroup sources, NeuronGroup targets, ConnectionPattern pattern) {
		seen = new int[targets.size()];
		Map<Neuron, Integer> places = new IdentityHashMap<>();
		for (Neuron source : sources.neurons()) {
			places.put(source, places.size());
		}
		List<Set<Integer>> connected = targets.neurons().stream().map(target -> connected(target, places)).toList();
		pattern.forEach(sources.size(), targets.size(), (source, target) -> {
			if (pairs < DRAWN) {
				drawn[2 * pairs] = source;
				drawn[2 * pairs + 1] = target;
			}
			pairs++;
			seen[target]++;
			existing += connected.get(target).contains(source) ? 1 : 0;
		});
	}

	private static Set<Integer> connected(Neuron target, Map<Neuron, Integer> places) {
		Set<Integer> connected = new HashSet<>();
		for (Connection connection : target.getIncoming()) {
			Integer place = places.get(connection.getSource());
			if (place != null) {
				connected.add(place);
			}
		}
		return connected;
	}

	int pairs() {
		return pairs;
	}

	/** How many pairs can be drawn. */
	int drawn() {
		return Math.min(pairs, DRAWN);
	}

	int source(int pair) {
		return drawn[2 * pair];
	}

	int target(int pair) {
		return drawn[2 * pair + 1];
	}

	/** All of it in a sentence or two. */
	String text() {
		int least = Integer.MAX_VALUE;
		int most = 0;
		for (int count : seen) {
			least = Math.min(least, count);
			most = Math.max(most, count);
		}
		String sees = least == most ? Numbers.count(most) : NLS.bind(Messages.Preview_range, Numbers.count(least), Numbers.count(most));
		String text = NLS.bind(Messages.Preview_count, Numbers.count(pairs - existing), sees);
		return existing == 0 ? text : text + ' ' + NLS.bind(Messages.Preview_existing, Numbers.count(existing));
	}
}
