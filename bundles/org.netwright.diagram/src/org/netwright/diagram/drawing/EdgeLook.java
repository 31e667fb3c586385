// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Objects;

/**
 * How connections are drawn, beside their colours, which are the palette's. Immutable.
 *
 * @param dashNegative whether negative weights are dashed too, so that a print without colours tells them apart
 * @param widthByContribution whether a line is as thick as |weight &times; input| is now, relative to the largest one; else as
 *     thick as |weight| is
 * @param labels which connections have their weight beside them
 * @param traceBack whether all that leads to a neuron, from the inputs on, stands out with it; else only its own connections
 */
public record EdgeLook(boolean dashNegative, boolean widthByContribution, Labels labels, boolean traceBack) {

	/** Solid lines, as thick as the weights are, without numbers. */
	public static final EdgeLook USUAL = new EdgeLook(false, false, Labels.NONE, false);

	/** Which connections have their weight beside them. */
	public enum Labels {
		/** None. */
		NONE,
		/** Those that are selected or under the pointer, and those of such neurons. */
		FOCUSED,
		/** As many as find room, the strongest first. */
		ALL
	}

	/** Checks that there is a choice of labels. */
	public EdgeLook {
		Objects.requireNonNull(labels, "labels");
	}
}
