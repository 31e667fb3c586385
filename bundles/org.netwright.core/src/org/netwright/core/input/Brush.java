// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.input;

/**
 * What a stroke is painted with.
 *
 * @param width in pixels of the image, 1 or more
 * @param soft whether pixels at the edge of the stroke are painted in part, by how much of them it covers; else whole squares are
 */
public record Brush(int width, boolean soft) {
	/** One pixel at a time. */
	public static final Brush PIXEL = new Brush(1, false);

	/** Checks the width. */
	public Brush {
		if (width < 1) {
			throw new IllegalArgumentException("a brush of width " + width);
		}
	}

	/**
	 * The brush that suits an image: soft strokes of about the thickness that digits have in data sets, single pixels where there are
	 * few of them or where they are no image.
	 *
	 * @param shape of the image
	 * @return a brush
	 */
	public static Brush suiting(ImageShape shape) {
		int least = Math.min(shape.rows(), shape.columns());
		return least >= 16 ? new Brush(2, true) : least >= 8 ? new Brush(1, true) : PIXEL;
	}
}
