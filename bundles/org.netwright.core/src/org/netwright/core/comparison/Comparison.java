// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.graph.NetworkGraph;

/**
 * Two sides, and what differs: pixels, neurons, and the networks themselves. Changes are right minus left. Immutable.
 */
public final class Comparison {

	private final Side left;
	private final Side right;
	private final NeuronMatch match;
	private final NetworkDifference networks;
	private final boolean samePixels;
	private final int[] pixels;
	private final List<NeuronChange> neurons;

	private Comparison(Side left, Side right, NeuronMatch match, NetworkDifference networks) {
		this.left = left;
		this.right = right;
		this.match = match;
		this.networks = networks;
		samePixels = left.network().graph().inputCount() == right.network().graph().inputCount();
		pixels = samePixels ? differing(left.trace().inputs(), right.trace().inputs()) : new int[0];
		neurons = compareNeurons();
	}

	/**
	 * Compares two sides.
	 *
	 * @param left one side
	 * @param right the other one
	 * @return what differs
	 */
	public static Comparison of(Side left, Side right) {
		return of(left, right, null);
	}

	/**
	 * Compares two sides after a change. What an earlier comparison of the same two networks found out about them is not searched
	 * again.
	 *
	 * @param left one side
	 * @param right the other one
	 * @param earlier any comparison; may be null
	 * @return what differs
	 */
	public static Comparison of(Side left, Side right, Comparison earlier) {
		boolean same = earlier != null && earlier.left.network() == left.network() && earlier.right.network() == right.network();
		NeuronMatch match = same ? earlier.match : NeuronMatch.of(left.network(), right.network());
		return new Comparison(left, right, match,
				same ? earlier.networks : NetworkDifference.of(left.network(), right.network(), match));
	}

	private static int[] differing(double[] one, double[] other) {
		int[] differing = new int[one.length];
		int count = 0;
		for (int i = 0; i < one.length; i++) {
			if (one[i] != other[i] && !(Double.isNaN(one[i]) && Double.isNaN(other[i]))) {
				differing[count++] = i;
			}
		}
		return Arrays.copyOf(differing, count);
	}

	private List<NeuronChange> compareNeurons() {
		List<NeuronChange> all = new ArrayList<>();
		NetworkGraph graph = right.network().graph();
		for (int n = 0; n < graph.neuronCount(); n++) {
			all.add(change(match.left(n), n));
		}
		for (int n = 0; n < left.network().graph().neuronCount(); n++) {
			if (match.right(n) < 0) {
				all.add(change(n, -1));
			}
		}
		all.sort(NeuronChange.LARGEST_FIRST);
		return List.copyOf(all);
	}

	private NeuronChange change(int before, int after) {
		NetworkSnapshot network = after < 0 ? left.network() : right.network();
		int neuron = after < 0 ? before : after;
		return new NeuronChange(before, after, network.name(neuron), network.layerName(network.graph().layerOf(neuron)),
				before < 0 ? Double.NaN : left.trace().preActivation(before),
				after < 0 ? Double.NaN : right.trace().preActivation(after),
				before < 0 ? Double.NaN : left.trace().activation(before),
				after < 0 ? Double.NaN : right.trace().activation(after));
	}

	/** {@return the side that changes are counted from} */
	public Side left() {
		return left;
	}

	/** {@return the side that changes lead to} */
	public Side right() {
		return right;
	}

	/** {@return which neuron is which} */
	public NeuronMatch match() {
		return match;
	}

	/** {@return what is different about the networks, whatever their inputs} */
	public NetworkDifference networks() {
		return networks;
	}

	/** {@return whether both inputs have as many values, so that pixels can be compared by their place} */
	public boolean comparesPixels() {
		return samePixels;
	}

	/** {@return the indices of the inputs that differ, rising, as a new array; empty if they cannot be compared} */
	public int[] pixels() {
		return pixels.clone();
	}

	/** {@return every neuron of both networks, inputs included: the largest change first, those on one side only last} */
	public List<NeuronChange> neurons() {
		return neurons;
	}

	/** {@return those neurons behind the inputs that change or are on one side only, in the same order} */
	public List<NeuronChange> changedNeurons() {
		return neurons.stream().filter(change -> change.changed() && !isInput(change)).toList();
	}

	private boolean isInput(NeuronChange change) {
		return change.right() >= 0 ? change.right() < right.network().graph().inputCount()
				: change.left() < left.network().graph().inputCount();
	}

	/** {@return whether the same output wins on both sides, or none does on both} */
	public boolean sameWinner() {
		int before = left.verdict().winner();
		int after = right.verdict().winner();
		return before < 0 || after < 0 ? before == after : match.right(before) == after;
	}
}
