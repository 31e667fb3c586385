// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

/**
 * How many neurons a layer has, and whether they are the pixels of an image.
 *
 * @param count the neurons, 1 or more
 * @param rows of the image; 0 together with {@code columns} for a plain column, else rows x columns = count
 * @param columns of the image
 */
public record LayerSize(int count, int rows, int columns) {

	/** Checks that image and count agree. */
	public LayerSize {
		boolean column = rows == 0 && columns == 0;
		if (count < 1 || !column && (rows < 1 || columns < 1 || (long) rows * columns != count)) {
			throw new IllegalArgumentException(count + " neurons do not make " + rows + " x " + columns);
		}
	}

	/**
	 * A plain column.
	 *
	 * @param count its neurons, 1 or more
	 * @return a size
	 */
	public static LayerSize column(int count) {
		return new LayerSize(count, 0, 0);
	}

	/**
	 * An image.
	 *
	 * @param rows 1 or more
	 * @param columns 1 or more
	 * @return a size
	 */
	public static LayerSize image(int rows, int columns) {
		return new LayerSize(Math.multiplyExact(rows, columns), rows, columns);
	}

	/** {@return whether the neurons are the pixels of an image} */
	public boolean isImage() {
		return rows > 0;
	}

	/** {@return the size as {@link Shape#parse} reads it, such as {@code 8} or {@code 3x3}} */
	@Override
	public String toString() {
		return isImage() ? rows + "x" + columns : Integer.toString(count);
	}
}
