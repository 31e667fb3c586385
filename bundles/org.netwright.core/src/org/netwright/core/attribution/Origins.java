// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

import java.util.List;

/**
 * Where a neuron's sum comes from. {@code sum = contributions of all inputs + biases + bends}, up to rounding. Immutable.
 *
 * @param neuron a neuron index
 * @param sum its pre-activation
 * @param inputs every input that leads to it, in the order of the inputs
 * @param biases what its own bias and those of all neurons on the way add: each bias by the gradient of the sum with respect to it
 * @param bends what the straight lines in place of functions on the way have at 0: {@code a - slope * z} of each, by the gradient of
 *     the sum with respect to {@code a}
 * @param exact whether all of these lines go through 0, so that bends are nothing but rounding, as with rectifiers and identities,
 *     and with secants of tanh
 * @param paths the strongest paths from inputs, by the amount of their contribution, the strongest first; those that contribute
 *     nothing are left out
 * @param pathCount how many paths from inputs contribute something, those that are not listed included; at most
 *     {@link Long#MAX_VALUE}
 * @param amount the sum of the amounts of all contributions of paths from inputs, whatever their signs
 */
public record Origins(int neuron, double sum, List<Influence> inputs, double biases, double bends, boolean exact, List<WeightedPath> paths,
		long pathCount, double amount) {

	/** Copies both lists. */
	public Origins {
		inputs = List.copyOf(inputs);
		paths = List.copyOf(paths);
	}

	/** {@return which part of {@link #amount()} the listed paths carry, 0 to 1; 1 where nothing is carried} */
	public double covered() {
		return Attribution.covered(paths, amount);
	}
}
