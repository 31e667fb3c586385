// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.internal.walk.Messages;
import org.netwright.engine.text.Numbers;

/** Says in one plain sentence how the activations of several neurons compare. All methods are pure. */
public final class ActivationWords {

	private static final double EQUAL = 1e-9;
	private static final int DECIMALS = 3;

	private ActivationWords() {
	}

	/**
	 * Names the largest and the smallest activation.
	 *
	 * @param names what the neurons are called; at least one
	 * @param activations {@code [names]}; not modified
	 * @return such as "Largest: Line 1 at +0.664. Smallest: 3 of them at −0.984."; of those that differ by at most 1e-9 how many there are
	 */
	public static String of(List<String> names, double[] activations) {
		double largest = IntStream.range(0, names.size()).mapToDouble(n -> activations[n]).max().orElseThrow();
		double smallest = IntStream.range(0, names.size()).mapToDouble(n -> activations[n]).min().orElseThrow();
		if (names.size() == 1) {
			return NLS.bind(Messages.activationsOne, names.getFirst(), Numbers.signed(largest, DECIMALS));
		}
		if (largest - smallest <= EQUAL) {
			return NLS.bind(Messages.activationsEqual, Numbers.signed(largest, DECIMALS));
		}
		return NLS.bind(Messages.activationsRange, new Object[] {at(names, activations, largest), Numbers.signed(largest, DECIMALS),
				at(names, activations, smallest), Numbers.signed(smallest, DECIMALS)});
	}

	/** One name, or how many there are. */
	private static String at(List<String> names, double[] activations, double value) {
		int[] equal = IntStream.range(0, names.size()).filter(n -> Math.abs(activations[n] - value) <= EQUAL).toArray();
		return equal.length == 1 ? names.get(equal[0]) : NLS.bind(Messages.activationsCount, equal.length);
	}
}
