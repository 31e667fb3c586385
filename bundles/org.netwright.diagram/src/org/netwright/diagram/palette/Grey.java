// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

/**
 * Values as greys: black, mid-grey (#808080) and white stand for a least, a neutral and a greatest value; between them
 * the level follows in a straight line, beyond them it stays. Where neutral is one of the ends, there is only one line.
 * An image, a layer and an output are read the same way.
 *
 * @param minimum what is black
 * @param neutral what is mid-grey, from minimum to maximum
 * @param maximum what is white, above minimum
 */
public record Grey(double minimum, double neutral, double maximum) {

	/** How activations are shown: -1 is black, 0 is grey, +1 is white. */
	public static final Grey ACTIVATION = new Grey(-1, 0, 1);

	/** The level of a neutral value. */
	public static final int NEUTRAL_LEVEL = 0x80;

	/**
	 * The level of a value.
	 *
	 * @param value any number; not-a-number counts as neutral
	 * @return 0 for black to 255 for white
	 */
	public int level(double value) {
		if (value >= maximum) {
			return 255;
		}
		if (value <= minimum) {
			return 0;
		}
		if (neutral <= minimum || neutral >= maximum) {
			return Double.isNaN(value) ? NEUTRAL_LEVEL : (int) Math.round(255 * (value - minimum) / (maximum - minimum));
		}
		if (value < neutral) {
			return (int) Math.round(NEUTRAL_LEVEL * (value - minimum) / (neutral - minimum));
		}
		if (value > neutral) {
			return (int) Math.round(NEUTRAL_LEVEL
					+ (255 - NEUTRAL_LEVEL) * (value - neutral) / (maximum - neutral));
		}
		return NEUTRAL_LEVEL;
	}

	/**
	 * The colour of a value.
	 *
	 * @param value any number; not-a-number counts as neutral
	 * @return an opaque grey
	 */
	public int argb(double value) {
		return Argb.grey(level(value));
	}
}
