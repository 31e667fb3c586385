// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.util.Objects;

/**
 * An image of square cells that is drawn again and again: a canvas may keep what it makes of it. Immutable; compared by identity.
 */
public final class Mosaic {

	private final int columns;
	private final int[] argb;

	/**
	 * Makes an image.
	 *
	 * @param columns how many cells are in a row, 1 or more
	 * @param argb the colour of each, row by row, opaque; not modified, copied
	 * @throws IllegalArgumentException if rows are not full
	 */
	public Mosaic(int columns, int[] argb) {
		if (columns < 1 || Objects.requireNonNull(argb, "argb").length % columns != 0) {
			throw new IllegalArgumentException(argb.length + " cells are no rows of " + columns);
		}
		this.columns = columns;
		this.argb = argb.clone();
	}

	/** {@return how many cells are in a row} */
	public int columns() {
		return columns;
	}

	/** {@return how many rows there are} */
	public int rows() {
		return argb.length / columns;
	}

	/** {@return the colours, row by row, as a new array} */
	public int[] argb() {
		return argb.clone();
	}
}
