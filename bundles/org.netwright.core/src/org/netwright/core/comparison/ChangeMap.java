// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * What differs, laid out on one network: each neuron's change, and which connections have changed. Immutable.
 */
public final class ChangeMap {

	private final NetworkSnapshot network;
	private final double[] changes;
	private final long[] pairs;
	private final double[] weights;

	private ChangeMap(NetworkSnapshot network, double[] changes, long[] pairs, double[] weights) {
		this.network = network;
		this.changes = changes;
		this.pairs = pairs;
		this.weights = weights;
	}

	/**
	 * Lays a comparison out on a network, whose neurons go by the ids that they have on one side.
	 *
	 * @param comparison what differs
	 * @param network where it is shown
	 * @param byRight whether the right side is one of this network, otherwise the left one is
	 * @return what differs there
	 */
	static ChangeMap of(Comparison comparison, NetworkSnapshot network, boolean byRight) {
		NetworkSnapshot own = (byRight ? comparison.right() : comparison.left()).network();
		double[] changes = new double[network.graph().neuronCount()];
		Arrays.fill(changes, Double.NaN);
		for (NeuronChange change : comparison.neurons()) {
			int place = placeOf(byRight ? change.right() : change.left(), own, network);
			if (place >= 0) {
				changes[place] = change.change();
			}
		}
		List<ConnectionChange> moved = comparison.networks().connections();
		long[] pairs = new long[moved.size()];
		double[] sizes = new double[pairs.length];
		for (int i = 0; i < pairs.length; i++) {
			ConnectionChange change = moved.get(i);
			int source = placeOf(byRight ? change.rightSource() : change.leftSource(), own, network);
			int target = placeOf(byRight ? change.rightTarget() : change.leftTarget(), own, network);
			pairs[i] = source < 0 || target < 0 ? -1 : pair(source, target);
			sizes[i] = change.change();
		}
		Integer[] order = new Integer[pairs.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingLong(i -> pairs[i]));
		return new ChangeMap(network, changes, Arrays.stream(order).mapToLong(i -> pairs[i]).toArray(),
				Arrays.stream(order).mapToDouble(i -> sizes[i]).toArray());
	}

	private static int placeOf(int neuron, NetworkSnapshot own, NetworkSnapshot network) {
		return neuron < 0 ? -1 : own == network ? neuron : network.indexOf(own.id(neuron));
	}

	private static long pair(int source, int target) {
		return (long) target << Integer.SIZE | source;
	}

	/** {@return the network that indices belong to} */
	public NetworkSnapshot network() {
		return network;
	}

	/** {@return by neuron: right minus left activation; not-a-number where it is on one side only; a new array} */
	public double[] changes() {
		return changes.clone();
	}

	/**
	 * How the weight of a connection has changed.
	 *
	 * @param source neuron index
	 * @param target neuron index
	 * @return right minus left, where a connection that is not there weighs nothing; 0 if it is the same on both
	 */
	public double weightChange(int source, int target) {
		int place = Arrays.binarySearch(pairs, pair(source, target));
		return place < 0 ? 0 : weights[place];
	}

	/** {@return how many connections differ, those included that have an end that this network does not have} */
	public int connections() {
		return pairs.length;
	}
}
