// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;

/**
 * What is known about the fewest changes of an input that give a wanted outcome. A change sets one input value to another
 * one of the levels. Immutable.
 *
 * @param network the network
 * @param input {@code [inputCount]}, the input that is changed; not to be modified
 * @param before its outcome
 * @param goal the outcome that is wanted
 * @param levels how many values an input may be changed to, 2 or 3
 * @param examples inputs with the fewest changes that were found, the clearest outcome first; at most
 *     {@value CounterExampleSearch#KEPT}. Empty if none is found yet, or there is none
 * @param found how many there are with as few changes; where that is not {@link #proved}, how many were come upon
 * @param excluded with so many changes or fewer, every input was tried
 * @param changeable how many input values can be changed at all
 * @param complete whether nothing more will be tried
 */
public record CounterExamples(NetworkSnapshot network, double[] input, Verdict before, Goal goal, int levels,
		List<CounterExample> examples, long found, int excluded, int changeable, boolean complete) {

	/** Copies the list. */
	public CounterExamples {
		examples = List.copyOf(examples);
	}

	/** {@return how many changes the examples have; -1 if there is none} */
	public int changes() {
		return examples.isEmpty() ? -1 : examples.getFirst().changed().length;
	}

	/** {@return whether it is proved that no fewer changes do: every input with fewer changes was tried} */
	public boolean proved() {
		return !examples.isEmpty() && excluded >= changes() - 1;
	}

	/** {@return whether it is proved that there is no such input: every input of these levels was tried} */
	public boolean impossible() {
		return examples.isEmpty() && excluded >= changeable;
	}
}
