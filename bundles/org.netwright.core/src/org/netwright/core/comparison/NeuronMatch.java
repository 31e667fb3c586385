// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * Which neuron of one network is which of another. Input neurons go by id, and where those are others, by their place if both
 * networks have as many; outputs by what they are called, then by id; hidden neurons by id. Immutable.
 */
public final class NeuronMatch {

	private final int[] right;
	private final int[] left;

	private NeuronMatch(int[] right, int rightCount) {
		this.right = right;
		left = new int[rightCount];
		Arrays.fill(left, -1);
		for (int n = 0; n < right.length; n++) {
			if (right[n] >= 0) {
				left[right[n]] = n;
			}
		}
	}

	/**
	 * Matches two networks. Takes time in proportion to their neurons.
	 *
	 * @param left one network
	 * @param right the other one; may be the same
	 * @return which neuron is which
	 */
	public static NeuronMatch of(NetworkSnapshot left, NetworkSnapshot right) {
		int[] match = new int[left.graph().neuronCount()];
		Arrays.fill(match, -1);
		boolean[] taken = new boolean[right.graph().neuronCount()];
		outputsByName(left, right, match, taken);
		for (int n = 0; n < match.length; n++) {
			int same = match[n] >= 0 ? -1 : right.indexOf(left.id(n));
			if (same >= 0 && !taken[same] && part(left, n) == part(right, same)) {
				match[n] = same;
				taken[same] = true;
			}
		}
		int inputs = left.graph().inputCount();
		for (int n = 0; inputs == right.graph().inputCount() && n < inputs; n++) {
			if (match[n] < 0 && !taken[n]) {
				match[n] = n;
			}
		}
		return new NeuronMatch(match, taken.length);
	}

	private static void outputsByName(NetworkSnapshot left, NetworkSnapshot right, int[] match, boolean[] taken) {
		Map<String, Integer> places = new HashMap<>();
		List<String> names = right.outputLabels();
		for (int i = 0; i < names.size(); i++) {
			places.put(names.get(i), right.outputStart() + i);
		}
		List<String> labels = left.outputLabels();
		for (int i = 0; i < labels.size(); i++) {
			Integer place = places.get(labels.get(i));
			if (place != null && part(left, left.outputStart() + i) == part(right, place)) {
				match[left.outputStart() + i] = place;
				taken[place] = true;
			}
		}
	}

	/** 0 for an input neuron, 2 for an output, 1 for one between them. */
	private static int part(NetworkSnapshot network, int neuron) {
		return neuron < network.graph().inputCount() ? 0 : neuron >= network.outputStart() ? 2 : 1;
	}

	/**
	 * A neuron of the left network in the right one.
	 *
	 * @param neuron index in the left network
	 * @return its index in the right one, -1 if it is not there
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public int right(int neuron) {
		return right[neuron];
	}

	/**
	 * A neuron of the right network in the left one.
	 *
	 * @param neuron index in the right network
	 * @return its index in the left one, -1 if it is not there
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public int left(int neuron) {
		return left[neuron];
	}
}
