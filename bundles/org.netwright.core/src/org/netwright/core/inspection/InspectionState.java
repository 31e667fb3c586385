// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inspection;

import java.util.Optional;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.plan.Trace;

/**
 * What an {@link Inspection} knows at one moment. Immutable: input arrays are copied on the way in and out.
 *
 * @param generation rises with every change of input or document; of two states the one with the larger one is newer
 * @param snapshot the network that was computed; null before there is one, or while the document cannot be computed
 * @param input {@code [inputCount]}, the input values; empty without a network
 * @param trace every value of that input; null while there is no network, or while {@code problem} says why not
 * @param verdict who wins; {@link Verdict#UNDECIDED} without a trace
 * @param problem one readable reason why there is no trace, with what to do; null if all is well
 */
public record InspectionState(long generation, NetworkSnapshot snapshot, double[] input, Trace trace, Verdict verdict,
		String problem) {

	/** Before there is any network. */
	public static final InspectionState EMPTY =
			new InspectionState(0, null, new double[0], null, Verdict.UNDECIDED, null);

	/** Copies the input. */
	public InspectionState {
		input = input.clone();
	}

	/** {@return the input values, as a new array} */
	@Override
	public double[] input() {
		return input.clone();
	}

	/**
	 * One input value.
	 *
	 * @param index 0 to {@link #inputCount()} - 1
	 * @return the value
	 */
	public double input(int index) {
		return input[index];
	}

	/** {@return how many input values there are} */
	public int inputCount() {
		return input.length;
	}

	/** {@return the trace, if the network could be computed} */
	public Optional<Trace> computed() {
		return Optional.ofNullable(trace);
	}
}
