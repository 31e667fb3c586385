// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * What is different about two networks, whatever their inputs. What is switched off counts as not there. Immutable.
 *
 * @param left one network
 * @param right the other one
 * @param layersOnlyLeft layer indices of the left network that the right one does not have; inputs and outputs always match
 * @param layersOnlyRight layer indices of the right network that the left one does not have
 * @param neuronsOnlyLeft how many neurons only the left network has
 * @param neuronsOnlyRight how many neurons only the right network has
 * @param settings biases, functions and switches that differ, in the order of the left network
 * @param connections connections that differ, the largest change first
 */
public record NetworkDifference(NetworkSnapshot left, NetworkSnapshot right, List<Integer> layersOnlyLeft, List<Integer> layersOnlyRight,
		int neuronsOnlyLeft, int neuronsOnlyRight, List<NeuronSetting> settings, List<ConnectionChange> connections) {

	/** Copies the lists. */
	public NetworkDifference {
		layersOnlyLeft = List.copyOf(layersOnlyLeft);
		layersOnlyRight = List.copyOf(layersOnlyRight);
		settings = List.copyOf(settings);
		connections = List.copyOf(connections);
	}

	/**
	 * Compares two networks. Takes time in proportion to their connections, and memory for those that differ.
	 *
	 * @param left one network
	 * @param right the other one
	 * @param match which neuron is which
	 * @return what is different
	 */
	public static NetworkDifference of(NetworkSnapshot left, NetworkSnapshot right, NeuronMatch match) {
		return new DifferenceFinder(left, right, match).find();
	}

	/** {@return whether both compute the same} */
	public boolean none() {
		return neuronsOnlyLeft == 0 && neuronsOnlyRight == 0 && settings.isEmpty() && connections.isEmpty();
	}

	/** {@return how many connections only the left network has} */
	public long connectionsOnlyLeft() {
		return connections.stream().filter(ConnectionChange::onlyLeft).count();
	}

	/** {@return how many connections only the right network has} */
	public long connectionsOnlyRight() {
		return connections.stream().filter(ConnectionChange::onlyRight).count();
	}

	/** {@return how many connections both have, with different weights} */
	public long weightsChanged() {
		return connections.stream().filter(change -> !change.onlyLeft() && !change.onlyRight()).count();
	}

	/**
	 * How many settings of a kind differ.
	 *
	 * @param kind what can be set
	 * @return 0 or more
	 */
	public long count(NeuronSetting.Kind kind) {
		return settings.stream().filter(setting -> setting.kind() == kind).count();
	}
}
