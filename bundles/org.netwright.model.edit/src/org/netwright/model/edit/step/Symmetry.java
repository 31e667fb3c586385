// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

/** What makes one detector of an image another one. */
public enum Symmetry {
	/** Left and right change places: the pixel in row r, column c goes to r, columns - 1 - c. */
	MIRROR_LEFT_RIGHT,
	/** Top and bottom change places: r, c goes to rows - 1 - r, c. */
	MIRROR_UP_DOWN,
	/** A quarter turn clockwise, of a square image: r, c goes to c, rows - 1 - r. */
	ROTATE_CLOCKWISE,
	/** A quarter turn counterclockwise, of a square image: r, c goes to columns - 1 - c, r. */
	ROTATE_COUNTERCLOCKWISE,
	/** Black and white change places: weights get the other sign. */
	INVERT;

	/** {@return whether only square images have it} */
	public boolean isOfSquares() {
		return this == ROTATE_CLOCKWISE || this == ROTATE_COUNTERCLOCKWISE;
	}

	/** {@return whether pixels change places} */
	public boolean moves() {
		return this != INVERT;
	}

	/**
	 * Where a pixel goes.
	 *
	 * @param pixel its number, row by row from the top, 0 to {@code rows * columns - 1}
	 * @param rows rows of the image
	 * @param columns its columns; as many as rows for a rotation
	 * @return the number of the pixel where it goes
	 */
	public int target(int pixel, int rows, int columns) {
		int row = pixel / columns;
		int column = pixel % columns;
		return switch (this) {
			case MIRROR_LEFT_RIGHT -> row * columns + columns - 1 - column;
			case MIRROR_UP_DOWN -> (rows - 1 - row) * columns + column;
			case ROTATE_CLOCKWISE -> column * columns + rows - 1 - row;
			case ROTATE_COUNTERCLOCKWISE -> (columns - 1 - column) * columns + row;
			case INVERT -> pixel;
		};
	}
}
