// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

/** What a colour is for. A {@link Palette} has one for each. */
public enum Tone {
	/** Behind the network: a mid-grey, on which white and black edges both stand out. */
	CANVAS,
	/** Text on the canvas. */
	INK,
	/** Less important text on the canvas. */
	INK_SECONDARY,
	/** An edge with a positive weight. */
	EDGE_POSITIVE,
	/** An edge with a negative weight. */
	EDGE_NEGATIVE,
	/** What is switched off: its dashed outline or edge. */
	DISABLED,
	/** The outline of a node. */
	NODE_OUTLINE,
	/** The fill of a node that has no activation now. */
	NODE_IDLE,
	/** The curve and the marks on a light fill. */
	MARK_DARK,
	/** The curve and the marks on a dark fill. */
	MARK_LIGHT,
	/** Only for now: the operating point, the winner, the present step. */
	ACCENT,
	/** The outline that keeps the accent visible on any fill. */
	ACCENT_OUTLINE,
	/** The bar of an output. */
	BAR,
	/** What a bar fills. */
	BAR_TRACK,
	/** The ring around what is selected. */
	SELECTION,
	/** The ring around what the pointer is over. */
	HOVER,
	/** Behind the cross that marks what is wrong. */
	WRONG,
	/** The light half of the pattern of pixels that do not matter. */
	CHECK_LIGHT,
	/** The dark half of the pattern of pixels that do not matter. */
	CHECK_DARK,
	/** The fill of a neuron whose activation does not change. */
	CHANGE_NONE,
	/** The fill of the neuron whose activation rises most. */
	CHANGE_UP,
	/** The fill of the neuron whose activation falls most; told apart from rising by all common kinds of colour blindness. */
	CHANGE_DOWN,
	/** Behind plots and grids in views. */
	PAPER,
	/** Text and curves on paper. */
	PAPER_INK,
	/** Less important text on paper. */
	PAPER_INK_SECONDARY,
	/** Axes and guide lines on paper. */
	PAPER_RULE,
	/** Text and guide lines on paper that show now. */
	PAPER_ACCENT
}
