// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.decision;

/**
 * What a {@link DecisionRule} makes of one input. Neurons are given by their index in document order, -1 stands for
 * none. Without a winner there is no runner-up, and the margin is 0.
 *
 * @param winner index of the output neuron that wins, or -1: undecided
 * @param runnerUp index of the output neuron that comes second, or -1 if the winner is the only candidate
 * @param margin activation of the winner minus that of the runner-up; for an only candidate minus the threshold, 0 for
 *     argmax
 */
public record Verdict(int winner, int runnerUp, double margin) {

	/** Nobody wins. */
	public static final Verdict UNDECIDED = new Verdict(-1, -1, 0);

	/** {@return whether there is a winner} */
	public boolean decided() {
		return winner >= 0;
	}
}
