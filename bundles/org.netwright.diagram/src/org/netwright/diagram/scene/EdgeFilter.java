// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.netwright.model.EdgeFilterKind;
import org.netwright.model.ViewSettings;

/**
 * Which connections are hidden to keep a picture clear, by the absolute value of their weight. Nothing is lost by it:
 * the picture says how many are hidden.
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
	 * Which connections stay. A weight that is not a number always does.
	 *
	 * @param weights {@code [connections]} in document order; not modified
	 * @param incomingStart {@code [neurons + 1]}: the first incoming connection of each neuron; not modified
	 * @return {@code [connections]}, true for those that are shown
	 */
	public boolean[] visible(double[] weights, int[] incomingStart) {
		boolean[] visible = new boolean[weights.length];
		switch (kind) {
		case NONE -> Arrays.fill(visible, true);
		case ABSOLUTE -> atLeast(weights, limit, visible);
		case RELATIVE -> atLeast(weights, limit * largest(weights), visible);
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
		IntStream.range(from, to).boxed()
				.sorted((a, b) -> Double.compare(Math.abs(weights[b]), Math.abs(weights[a])))
				.limit(Math.max(0, count)).forEach(c -> visible[c] = true);
	}

	/** {@return the largest absolute weight that is finite, 0 if there is none} */
	static double largest(double[] weights) {
		return Arrays.stream(weights).map(Math::abs).filter(Double::isFinite).max().orElse(0);
	}

	private static void atLeast(double[] weights, double least, boolean[] visible) {
		for (int c = 0; c < weights.length; c++) {
			visible[c] = !(Math.abs(weights[c]) < least);
		}
	}
}
