// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Objects;

/**
 * How connections are drawn, beside their colours, which are the palette's. Immutable.
 *
 * @param dashNegative whether negative weights are dashed too, so that a print without colours tells them apart
 * @param shown what a line shows: it is as thick as that is large, relative to the largest one, coloured and dashed by its sign, and
 *     that is the number beside it
 * @param labels which connections have a number beside them
 * @param traceBack whether all that leads to a neuron, from the inputs on, stands out with it; else only its own connections
 */
public record EdgeLook(boolean dashNegative, Quantity shown, Labels labels, boolean traceBack) {

	/** Solid lines, as thick as the weights are, without numbers. */
	public static final EdgeLook USUAL = new EdgeLook(false, Quantity.WEIGHT, Labels.NONE, false);

	/** What a line shows. Where there are no values it is the weight. */
	public enum Quantity {
		/** The weight. */
		WEIGHT,
		/** What comes in now: the activation of the source. */
		INPUT,
		/** What it adds to the sum of its target now: weight &times; input. */
		PRODUCT
	}

	/** Which connections have a number beside them. */
	public enum Labels {
		/** None. */
		NONE,
		/** Those that are selected or under the pointer, and those of such neurons. */
		FOCUSED,
		/** As many as find room, the strongest first. */
		ALL
	}

	/** Checks that something is chosen. */
	public EdgeLook {
		Objects.requireNonNull(shown, "shown");
		Objects.requireNonNull(labels, "labels");
	}
}
