// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.Arrays;

import org.netwright.core.decision.Verdict;

/**
 * An input with another outcome. Immutable: values are copied on the way in and out.
 *
 * @param input {@code [inputCount]}, the changed input
 * @param changed the inputs that were changed, rising
 * @param verdict its outcome
 */
public record CounterExample(double[] input, int[] changed, Verdict verdict) {

	/** Copies the arrays. */
	public CounterExample {
		input = input.clone();
		changed = changed.clone();
	}

	/** {@return the changed input, as a new array} */
	@Override
	public double[] input() {
		return input.clone();
	}

	/** {@return the inputs that were changed, rising, as a new array} */
	@Override
	public int[] changed() {
		return changed.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CounterExample example && Arrays.equals(input, example.input)
				&& Arrays.equals(changed, example.changed) && verdict.equals(example.verdict);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(input);
	}
}
