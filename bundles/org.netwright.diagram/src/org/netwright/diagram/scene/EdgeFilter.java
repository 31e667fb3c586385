// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.Arrays;

import org.netwright.model.EdgeFilterKind;
import org.netwright.model.ViewSettings;

/**
 * Which connections are hidden to keep a picture clear, by the absolute value of their weight or of what they contribute now.
 * Nothing is lost by it: the picture says how many are hidden.
 *
 * @param kind what the limit means; never null
 * @param limit see {@link EdgeFilterKind}; 0 or more
 */
public record EdgeFilter(EdgeFilterKind kind, double limit) {

	/** Hides nothing. */
	public static final EdgeFilter NONE = new EdgeFilter(EdgeFilterKind.NONE, 0);

	/**
	 * What a document wishes.
	 *
	 * @param settings may be null, which stands for the defaults
	 * @return a filter
	 */
	public static EdgeFilter of(ViewSettings settings) {
		return settings == null ? NONE : new EdgeFilter(settings.getEdgeFilter(), settings.getEdgeFilterLimit());
	}

	/**
	 * Which connections stay, as far as weights say that. A weight that is not a number always does.
	 *
	 * @param weights {@code [connections]} in document order; not modified
	 * @param incomingStart {@code [neurons + 1]}: the first incoming connection of each neuron; not modified
	 * @param layerStart {@code [layers + 1]}: the first neuron of each layer; not modified
	 * @return {@code [connections]}, true for those that are shown
	 */
	public boolean[] visible(double[] weights, int[] incomingStart, int[] layerStart) {
		boolean[] visible = new boolean[weights.length];
		switch (kind) {
		case NONE, CONTRIBUTION -> Arrays.fill(visible, true);
		case ABSOLUTE -> atLeast(weights, 0, weights.length, limit, visible);
		case RELATIVE -> atLeast(weights, 0, weights.length, limit * largest(weights, 0, weights.length), visible);
		case LAYER -> {
			for (int l = 0; l + 1 < layerStart.length; l++) {
				int from = incomingStart[layerStart[l]];
				int to = incomingStart[layerStart[l + 1]];
				atLeast(weights, from, to, limit * largest(weights, from, to), visible);
			}
		}
		case STRONGEST -> {
			for (int n = 0; n + 1 < incomingStart.length; n++) {
				strongest(weights, incomingStart[n], incomingStart[n + 1], (int) limit, visible);
			}
		}
		}
		return visible;
	}

	/** Keeps the strongest of those in [from, to); among equals the first. */
	static void strongest(double[] weights, int from, int to, int count, boolean[] visible) {
		if (count >= to - from) {
			Arrays.fill(visible, from, to, true);
			return;
		}
		if (count > 0) {
			double[] amounts = new double[to - from];
			for (int c = from; c < to; c++) {
				amounts[c - from] = amount(weights[c]);
			}
			double[] sorted = amounts.clone();
			Arrays.sort(sorted);
			double least = sorted[sorted.length - count];
			int above = (int) Arrays.stream(amounts).filter(amount -> amount > least).count();
			int equal = count - above;
			for (int c = from; c < to; c++) {
				double amount = amounts[c - from];
				visible[c] = amount > least || amount == least && equal-- > 0;
			}
		}
	}

	/** What is no number is as strong as can be, to be seen. */
	private static double amount(double weight) {
		return Double.isNaN(weight) ? Double.POSITIVE_INFINITY : Math.abs(weight);
	}

	/** {@return the largest absolute weight that is finite, 0 if there is none} */
	static double largest(double[] weights) {
		return largest(weights, 0, weights.length);
	}

	private static double largest(double[] weights, int from, int to) {
		double largest = 0;
		for (int c = from; c < to; c++) {
			double amount = Math.abs(weights[c]);
			largest = amount > largest && amount < Double.POSITIVE_INFINITY ? amount : largest;
		}
		return largest;
	}

	private static void atLeast(double[] weights, int from, int to, double least, boolean[] visible) {
		for (int c = from; c < to; c++) {
			visible[c] = !(Math.abs(weights[c]) < least);
		}
	}
}
