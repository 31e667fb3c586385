// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.Arrays;

import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.engine.plan.Trace;

/**
 * What a {@link Walker} knows at one moment. Immutable.
 *
 * @param version rises with every state
 * @param walking whether somebody walks; if not, everything is known
 * @param walk the way through the network; null while the network cannot be computed
 * @param position how far one has come; the end while nobody walks
 * @param playing whether it goes on by itself
 * @param unit how far it goes by itself at a time
 * @param speed how many steps a second it goes by itself
 * @param stoppedBy why it stopped by itself before the end; null if it did not
 * @param complete what the inspection knows
 * @param seen the same as far as it is known at the position: later values are not yet computed, and nobody has won before all outputs
 *     are known
 */
public record WalkState(long version, boolean walking, Walk walk, WalkPosition position, boolean playing, WalkUnit unit, double speed,
		Breakpoint stoppedBy, InspectionState complete, InspectionState seen) {

	/** Before there is any network. */
	public static final WalkState EMPTY = new WalkState(0, false, null, WalkPosition.START, false, WalkUnit.NEURON, 1, null,
			InspectionState.EMPTY, InspectionState.EMPTY);

	/** What is known of a state at a position. */
	static InspectionState seen(InspectionState complete, Walk walk, WalkPosition position) {
		Trace trace = walk.known(complete.trace(), position);
		Verdict verdict = trace.isComplete() ? complete.verdict() : Verdict.UNDECIDED;
		return new InspectionState(complete.generation(), complete.snapshot(), complete.input(), trace, verdict, complete.problem());
	}

	/** {@return whether there is anything to walk through} */
	public boolean canWalk() {
		return walk != null && walk.stepCount() > 0 && complete.trace() != null;
	}

	/** {@return whether one can go on; true while nobody walks, for then the first step begins a walk} */
	public boolean canGoOn() {
		return canWalk() && (!walking || position.steps() < walk.stepCount());
	}

	/** {@return whether one can go back; true while nobody walks, for then the last step is taken back} */
	public boolean canGoBack() {
		return canWalk() && (!walking || position.steps() > 0);
	}

	/** {@return indices of the neurons that are looked at, a new array; empty at the start and while nobody walks} */
	public int[] current() {
		return walking && walk != null ? walk.neurons(position) : new int[0];
	}

	/**
	 * Whether a neuron is one of those that are looked at.
	 *
	 * @param neuron a neuron index
	 * @return false while nobody walks
	 */
	public boolean isCurrent(int neuron) {
		return Arrays.stream(current()).anyMatch(each -> each == neuron);
	}
}
