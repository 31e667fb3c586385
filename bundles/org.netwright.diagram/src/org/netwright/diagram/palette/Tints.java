// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

import org.netwright.model.Tint;

/**
 * What the colours look like that people give to layers and notes. They are far from the accent, and apart from each other for
 * people with any common kind of colour blindness, by lightness where hue does not do it. All methods are pure.
 */
public final class Tints {

	private static final double BEHIND = 0.42;
	private static final double PAPER = 0.27;

	private Tints() {
	}

	/**
	 * The colour at its full strength, for a stripe or an icon.
	 *
	 * @param tint which one
	 * @return opaque; for {@link Tint#NONE} transparent
	 */
	public static int strong(Tint tint) {
		return switch (tint) {
		case NONE -> 0;
		case BLUE -> 0xFF5F80E0;
		case CYAN -> 0xFF6BCEFF;
		case TEAL -> 0xFF177268;
		case GREEN -> 0xFFC1F081;
		case OLIVE -> 0xFFA28D17;
		case BROWN -> 0xFF6E2A04;
		case ROSE -> 0xFFF59099;
		case PURPLE -> 0xFF523696;
		};
	}

	/**
	 * The colour of an area of the canvas. It has the luminance of the canvas, so that whatever stands out on the canvas does so on
	 * the area just as much.
	 *
	 * @param tint which one
	 * @param canvas the opaque colour of the canvas
	 * @return opaque; for {@link Tint#NONE} the canvas itself
	 */
	public static int behind(Tint tint, int canvas) {
		int mixed = Argb.over(Argb.fade(strong(tint), BEHIND), canvas);
		return tint == Tint.NONE ? canvas : Argb.withLuminance(mixed, Argb.luminance(canvas));
	}

	/**
	 * The colour of the paper of a note.
	 *
	 * @param tint which one
	 * @param paper the opaque colour of plain paper
	 * @return opaque; for {@link Tint#NONE} plain paper
	 */
	public static int paper(Tint tint, int paper) {
		return Argb.over(Argb.fade(strong(tint), PAPER), paper);
	}
}
