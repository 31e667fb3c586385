// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.util.Objects;

/**
 * An image of square cells in a frame that is drawn again and again: a canvas may keep what it makes of it. Immutable; compared by
 * identity.
 */
public final class Mosaic {

	/** How wide the frame is, around the cells, in diagram units. */
	public static final double FRAME = 1.1;

	private final int columns;
	private final int[] argb;
	private final int frame;

	/**
	 * Makes an image.
	 *
	 * @param columns how many cells are in a row, 1 or more
	 * @param argb the colour of each, row by row, opaque; not modified, copied
	 * @param frame the colour of the frame, opaque
	 * @throws IllegalArgumentException if rows are not full
	 */
	public Mosaic(int columns, int[] argb, int frame) {
		if (columns < 1 || Objects.requireNonNull(argb, "argb").length % columns != 0) {
			throw new IllegalArgumentException(argb.length + " cells are no rows of " + columns);
		}
		this.columns = columns;
		this.argb = argb.clone();
		this.frame = frame;
	}

	/** {@return how many cells are in a row} */
	public int columns() {
		return columns;
	}

	/** {@return how many rows there are} */
	public int rows() {
		return argb.length / columns;
	}

	/** {@return the colour of the frame} */
	public int frame() {
		return frame;
	}

	/**
	 * The colour of a cell.
	 *
	 * @param row from 0
	 * @param column from 0
	 * @return opaque
	 */
	public int argb(int row, int column) {
		return argb[row * columns + column];
	}

	/** {@return the colours, row by row, as a new array} */
	public int[] argb() {
		return argb.clone();
	}
}
