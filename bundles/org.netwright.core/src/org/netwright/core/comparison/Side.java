// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Optional;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.engine.plan.Trace;

/**
 * One side of a comparison: a network, one input, and all that it makes of it. Immutable.
 *
 * @param network the network
 * @param trace every value of one run of it
 * @param verdict who wins
 */
public record Side(NetworkSnapshot network, Trace trace, Verdict verdict) {

	/**
	 * Computes a side.
	 *
	 * @param network the network
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @return what the network makes of it
	 * @throws org.netwright.engine.plan.WrongInputSizeException if the number of values is wrong
	 * @throws org.netwright.core.function.FunctionFailedException if a contributed function fails
	 */
	public static Side of(NetworkSnapshot network, double... input) {
		Trace trace = network.plan().propagate(input);
		return new Side(network, trace, network.decision().decide(trace));
	}

	/**
	 * What an inspection has computed.
	 *
	 * @param state any state
	 * @return empty while it has no values
	 */
	public static Optional<Side> of(InspectionState state) {
		return state.computed().map(trace -> new Side(state.snapshot(), trace, state.verdict()));
	}

	/** {@return the activation of the winner; not-a-number if there is none} */
	public double winning() {
		return verdict.decided() ? trace.activation(verdict.winner()) : Double.NaN;
	}
}
