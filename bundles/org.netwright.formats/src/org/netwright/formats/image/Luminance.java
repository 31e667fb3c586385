// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.image;

import java.util.Arrays;

/**
 * How bright each pixel of a picture is. Immutable, but for the array, which is not copied: who has it does not change it.
 *
 * @param rows 1 or more
 * @param columns 1 or more
 * @param values {@code [rows * columns]}, 0 for black to 1 for white, row by row from the top
 */
public record Luminance(int rows, int columns, double[] values) {
	/** What is less bright is background, where the bright part of a picture is looked for. */
	private static final double BACKGROUND = 0.1;
	/** How much of an image the bright part takes, as in MNIST: 20 pixels of 28. */
	private static final double CENTRED_SHARE = 20.0 / 28;

	/**
	 * The picture as an image of another size.
	 *
	 * @param height rows wanted, 1 or more
	 * @param width columns wanted, 1 or more
	 * @param fit in which way
	 * @return {@code [height * width]}, 0 for black to 1 for white, row by row from the top
	 */
	public double[] fitted(int height, int width, PictureFit fit) {
		Luminance picture = fit.inverted() ? new Luminance(rows, columns, Arrays.stream(values).map(value -> 1 - value).toArray()) : this;
		if (fit.centred()) {
			return picture.centred(height, width);
		}
		if (!fit.proportional()) {
			return picture.scaled(height, width).values;
		}
		Luminance scaled = picture.scaledInto(height, width);
		return scaled.placed(height, width, (height - scaled.rows) / 2, (width - scaled.columns) / 2);
	}

	private Luminance scaled(int height, int width) {
		return new Luminance(height, width, AreaAverage.of(y -> Arrays.copyOfRange(values, y * columns, (y + 1) * columns), rows, columns, height, width));
	}

	/** As large as it gets in its proportion. */
	private Luminance scaledInto(double height, double width) {
		double scale = Math.min(height / rows, width / columns);
		return scaled(Math.max(1, (int) Math.round(rows * scale)), Math.max(1, (int) Math.round(columns * scale)));
	}

	private double[] placed(int height, int width, int top, int left) {
		double[] image = new double[height * width];
		for (int row = 0; row < rows; row++) {
			System.arraycopy(values, row * columns, image, (top + row) * width + left, columns);
		}
		return image;
	}

	private double[] centred(int height, int width) {
		Luminance bright = bright();
		Luminance scaled = bright.scaledInto(Math.max(1, height * CENTRED_SHARE), Math.max(1, width * CENTRED_SHARE));
		double mass = 0;
		double down = 0;
		double across = 0;
		for (int i = 0; i < scaled.values.length; i++) {
			mass += scaled.values[i];
			down += scaled.values[i] * (i / scaled.columns + 0.5);
			across += scaled.values[i] * (i % scaled.columns + 0.5);
		}
		int top = (int) Math.round(mass == 0 ? (height - scaled.rows) / 2.0 : height / 2.0 - down / mass);
		int left = (int) Math.round(mass == 0 ? (width - scaled.columns) / 2.0 : width / 2.0 - across / mass);
		return scaled.placed(height, width, Math.clamp(top, 0, height - scaled.rows), Math.clamp(left, 0, width - scaled.columns));
	}

	/** The smallest part of the picture with everything that is bright; all of it if nothing is. */
	private Luminance bright() {
		int top = rows;
		int bottom = -1;
		int left = columns;
		int right = -1;
		for (int i = 0; i < values.length; i++) {
			if (values[i] > BACKGROUND) {
				top = Math.min(top, i / columns);
				bottom = i / columns;
				left = Math.min(left, i % columns);
				right = Math.max(right, i % columns);
			}
		}
		if (bottom < 0) {
			return this;
		}
		double[] part = new double[(bottom - top + 1) * (right - left + 1)];
		for (int row = top; row <= bottom; row++) {
			System.arraycopy(values, row * columns + left, part, (row - top) * (right - left + 1), right - left + 1);
		}
		return new Luminance(bottom - top + 1, right - left + 1, part);
	}
}
