// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.Arrays;

import org.netwright.core.decision.Verdict;

/** What a sample claims about its outputs. Immutable. */
public sealed interface Expected permits Expected.Winner, Expected.Values {

	/** How much a margin may fall short of what is expected. */
	double MARGIN_SLACK = 1e-12;

	/**
	 * Whether the claim is true.
	 *
	 * @param outputs {@code [outputCount]}: the activations of the output layer; not modified
	 * @param verdict what that means
	 * @return true if it passes
	 */
	boolean passes(double[] outputs, Verdict verdict);

	/**
	 * Claims a winner.
	 *
	 * @param neuron index of the output neuron that must win; -1: it must be undecided
	 * @param margin least margin; {@link Expected#MARGIN_SLACK} less still passes; without meaning if nobody shall win
	 */
	record Winner(int neuron, double margin) implements Expected {
		@Override
		public boolean passes(double[] outputs, Verdict verdict) {
			return verdict.winner() == neuron && (neuron < 0 || verdict.margin() >= margin - MARGIN_SLACK);
		}
	}

	/**
	 * Claims the activations of the output layer.
	 *
	 * @param activations {@code [outputCount]}, in layer order; copied on the way in and out
	 * @param tolerance greatest absolute difference that passes, for each output alone
	 */
	record Values(double[] activations, double tolerance) implements Expected {
		/** Copies the activations. */
		public Values {
			activations = activations.clone();
		}

		/** {@return the expected activations, as a new array} */
		@Override
		public double[] activations() {
			return activations.clone();
		}

		@Override
		public boolean passes(double[] outputs, Verdict verdict) {
			for (int i = 0; i < activations.length; i++) {
				boolean same = Double.compare(outputs[i], activations[i]) == 0;
				if (!same && !(Math.abs(outputs[i] - activations[i]) <= tolerance)) {
					return false;
				}
			}
			return outputs.length == activations.length;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Values values && Arrays.equals(activations, values.activations)
					&& Double.compare(tolerance, values.tolerance) == 0;
		}

		@Override
		public int hashCode() {
			return 31 * Arrays.hashCode(activations) + Double.hashCode(tolerance);
		}
	}
}
