// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

import java.util.List;

/**
 * Where a neuron's activation goes. Immutable.
 *
 * @param neuron a neuron index
 * @param activation its activation
 * @param outputs every output that it leads to, in the order of the outputs, with what it contributes to that output's sum
 * @param exact whether the straight lines in place of all functions on the way go through 0
 * @param paths the strongest paths to outputs, by the amount of their contribution, the strongest first; those that contribute
 *     nothing are left out
 * @param pathCount how many paths to outputs contribute something, those that are not listed included; at most
 *     {@link Long#MAX_VALUE}
 * @param amount the sum of the amounts of all contributions of paths, whatever their signs
 */
public record Effects(int neuron, double activation, List<Influence> outputs, boolean exact, List<WeightedPath> paths, long pathCount,
		double amount) {

	/** Copies both lists. */
	public Effects {
		outputs = List.copyOf(outputs);
		paths = List.copyOf(paths);
	}

	/** {@return which part of {@link #amount()} the listed paths carry, 0 to 1; 1 where nothing is carried} */
	public double covered() {
		return Attribution.covered(paths, amount);
	}
}
