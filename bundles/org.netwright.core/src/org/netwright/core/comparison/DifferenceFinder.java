// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.comparison.NeuronSetting.Kind;
import org.netwright.engine.graph.NetworkGraph;

/** Finds what is different about two networks. For one use. */
final class DifferenceFinder {

	private final NetworkSnapshot left;
	private final NetworkSnapshot right;
	private final NeuronMatch match;
	private final NetworkGraph before;
	private final NetworkGraph after;
	private final List<NeuronSetting> settings = new ArrayList<>();
	private final List<ConnectionChange> connections = new ArrayList<>();
	private int onlyLeft;
	private int onlyRight;

	DifferenceFinder(NetworkSnapshot left, NetworkSnapshot right, NeuronMatch match) {
		this.left = left;
		this.right = right;
		this.match = match;
		before = left.graph();
		after = right.graph();
	}

	NetworkDifference find() {
		if (before != after) {
			for (int n = 0; n < before.neuronCount(); n++) {
				if (match.right(n) < 0) {
					onlyLeft++;
					addOnlyLeft(n);
				} else {
					compareSettings(n, match.right(n));
				}
			}
			findConnections();
			connections.sort(Comparator.comparingDouble((ConnectionChange change) -> Math.abs(change.change())).reversed());
		}
		return new NetworkDifference(left, right, layersOnlyIn(left, right), layersOnlyIn(right, left), onlyLeft, onlyRight, settings,
				connections);
	}

	private void compareSettings(int n, int other) {
		if (before.enabled(n) != after.enabled(other)) {
			settings.add(new NeuronSetting(n, other, Kind.ENABLED, before.enabled(n) ? 1 : 0, after.enabled(other) ? 1 : 0, null, null));
		}
		if (n < before.inputCount()) {
			return;
		}
		if (differ(before.bias(n), after.bias(other))) {
			settings.add(new NeuronSetting(n, other, Kind.BIAS, before.bias(n), after.bias(other), null, null));
		}
		if (!Objects.equals(left.functionId(n), right.functionId(other))
				|| !left.functionParameters(n).equals(right.functionParameters(other))) {
			settings.add(new NeuronSetting(n, other, Kind.FUNCTION, Double.NaN, Double.NaN, left.functionId(n), right.functionId(other)));
		}
	}

	/** Connections into a neuron that the right network does not have. */
	private void addOnlyLeft(int target) {
		for (int c = before.incomingStart(target); c < before.incomingStart(target + 1); c++) {
			addLeft(c, target);
		}
	}

	private void addLeft(int c, int target) {
		int source = before.source(c);
		connections.add(new ConnectionChange(source, target, match.right(source), match.right(target), before.weight(c), Double.NaN));
	}

	/** At most one connection leads from one neuron to another, so the pair of them says which it is. */
	private void findConnections() {
		int[] of = new int[before.neuronCount()];
		Arrays.fill(of, -1);
		for (int target = 0; target < after.neuronCount(); target++) {
			int was = match.left(target);
			int from = was < 0 ? 0 : before.incomingStart(was);
			int to = was < 0 ? 0 : before.incomingStart(was + 1);
			for (int c = from; c < to; c++) {
				of[before.source(c)] = c;
			}
			onlyRight += was < 0 ? 1 : 0;
			for (int c = after.incomingStart(target); c < after.incomingStart(target + 1); c++) {
				compare(c, target, was, of);
			}
			for (int c = from; c < to; c++) {
				if (of[before.source(c)] == c) {
					addLeft(c, was);
					of[before.source(c)] = -1;
				}
			}
		}
	}

	private void compare(int c, int target, int was, int[] of) {
		int source = after.source(c);
		int earlier = match.left(source);
		int same = earlier < 0 ? -1 : of[earlier];
		if (same < 0) {
			connections.add(new ConnectionChange(earlier, was, source, target, Double.NaN, after.weight(c)));
			return;
		}
		of[earlier] = -1;
		if (differ(before.weight(same), after.weight(c))) {
			connections.add(new ConnectionChange(earlier, was, source, target, before.weight(same), after.weight(c)));
		}
	}

	/** The first and the last layers are inputs and outputs, whatever their ids; hidden ones go by id. */
	private static List<Integer> layersOnlyIn(NetworkSnapshot one, NetworkSnapshot other) {
		Set<String> ids = new HashSet<>();
		for (int layer = 1; layer < other.graph().layerCount() - 1; layer++) {
			ids.add(other.layerId(layer));
		}
		List<Integer> only = new ArrayList<>();
		for (int layer = 1; layer < one.graph().layerCount() - 1; layer++) {
			if (!ids.contains(one.layerId(layer))) {
				only.add(layer);
			}
		}
		return only;
	}

	private static boolean differ(double one, double other) {
		return one != other && !(Double.isNaN(one) && Double.isNaN(other));
	}
}
