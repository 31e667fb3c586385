// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.netwright.core.decision.Verdict;

/** The examples with the clearest outcome among many, the first of equal ones. Belongs to one thread at a time. */
final class Kept {

	private static final Comparator<CounterExample> CLEAREST =
			Comparator.comparingDouble((CounterExample example) -> -example.verdict().margin());

	private final double[] original;
	private final int most;
	private final List<CounterExample> examples = new ArrayList<>();
	private long found;

	Kept(double[] original, int most) {
		this.original = original;
		this.most = most;
	}

	/** Whether an example with this outcome would be kept. */
	boolean wants(Verdict verdict) {
		found++;
		return examples.size() < most || verdict.margin() > examples.getLast().verdict().margin();
	}

	/** Keeps an input, which is copied. */
	void add(double[] input, Verdict verdict) {
		int[] changed = IntStream.range(0, input.length).filter(i -> Double.compare(input[i], original[i]) != 0).toArray();
		CounterExample example = new CounterExample(input, changed, verdict);
		int place = examples.size();
		while (place > 0 && CLEAREST.compare(example, examples.get(place - 1)) < 0) {
			place--;
		}
		examples.add(place, example);
		if (examples.size() > most) {
			examples.removeLast();
		}
	}

	List<CounterExample> examples() {
		return List.copyOf(examples);
	}

	long found() {
		return found;
	}
}
