// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.List;
import java.util.Set;

import org.netwright.core.decision.Verdict;
import org.netwright.engine.plan.Trace;

/**
 * A stop of a lesson with the values there, and what is said about them. Immutable.
 *
 * @param stop what is explained
 * @param place where it is, such as "Lines: Line 1"
 * @param known the values so far
 * @param verdict who wins; undecided while outputs are not known
 * @param looked indices of the neurons that are looked at
 * @param neurons those that are looked at, explained in order, or the most active ones of many
 * @param more how many others are looked at
 * @param summary one sentence about all that are looked at, or about the outcome
 */
public record ExplainedStop(LessonStop stop, String place, Trace known, Verdict verdict, Set<Integer> looked, List<ExplainedNeuron> neurons,
		int more, String summary) {

	/** Copies what it gets. */
	public ExplainedStop {
		looked = Set.copyOf(looked);
		neurons = List.copyOf(neurons);
	}
}
