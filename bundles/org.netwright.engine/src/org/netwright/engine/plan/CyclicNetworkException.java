// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A network cannot be run because the output of a neuron leads back to its own input. Carries one concrete cycle, so
 * that it can be shown and broken.
 */
public class CyclicNetworkException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int[] cycle;

	/**
	 * Describes a cycle.
	 *
	 * @param cycle neuron indices in the order in which each feeds the next one, and the last the first; copied
	 */
	public CyclicNetworkException(int[] cycle) {
		this("The network has a cycle: neuron " + arrows(cycle)
				+ ". Remove or disable one of these connections or neurons.", cycle);
	}

	/**
	 * Describes a cycle in words of one's own.
	 *
	 * @param message what happened and what to do
	 * @param cycle neuron indices in order; copied
	 */
	protected CyclicNetworkException(String message, int[] cycle) {
		super(message);
		this.cycle = cycle.clone();
	}

	/**
	 * The cycle, starting with its smallest neuron index: each neuron feeds the next one, the last feeds the first. A
	 * neuron that feeds itself is a cycle of one.
	 *
	 * @return neuron indices, a new array
	 */
	public final int[] cycle() {
		return cycle.clone();
	}

	/** The neurons with arrows between them, and the first one again. */
	static String arrows(int[] cycle) {
		return Arrays.stream(cycle).mapToObj(Integer::toString).collect(Collectors.joining(" -> ")) + " -> " + cycle[0];
	}
}
