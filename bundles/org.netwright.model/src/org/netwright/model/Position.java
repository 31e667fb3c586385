// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

/**
 * A place in the diagram, in diagram units (one unit is one pixel at a zoom of 100 %).
 * Its text form is {@code x,y}, each as the shortest decimal that reads back to the same bits. Immutable.
 *
 * @param x to the right, finite
 * @param y downwards, finite
 */
public record Position(double x, double y) {
	/** @throws IllegalArgumentException if a coordinate is not a finite number */
	public Position {
		if (!Double.isFinite(x) || !Double.isFinite(y)) {
			throw new IllegalArgumentException("A position has two finite numbers, not " + x + "," + y);
		}
	}

	/**
	 * Reads the text form.
	 *
	 * @param text {@code x,y}, or null
	 * @return the position; null for null
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static Position parse(String text) {
		if (text == null) {
			return null;
		}
		int comma = text.indexOf(',');
		if (comma < 0 || comma != text.lastIndexOf(',')) {
			throw new IllegalArgumentException("A position is two numbers with a comma between them, not \"" + text + "\"");
		}
		return new Position(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
	}

	/** The text form, {@code x,y}. */
	@Override
	public String toString() {
		return x + "," + y;
	}
}
