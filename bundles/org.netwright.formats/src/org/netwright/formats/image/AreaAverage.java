// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.image;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Divides a picture into rows and columns and takes the average over each area; pixels that lie in several areas count with their
 * share.
 */
final class AreaAverage {
	private AreaAverage() {
	}

	/**
	 * The averages.
	 *
	 * @param lines gives {@code [width]} values for each line of the picture, from the top
	 * @return {@code [rows * columns]}
	 */
	static double[] of(IntFunction<double[]> lines, int height, int width, int rows, int columns) {
		double[] sums = new double[rows * columns];
		double[] across = new double[columns];
		for (int y = 0; y < height; y++) {
			squeeze(lines.apply(y), across);
			spread(y, height, rows, (row, share) -> {
				for (int column = 0; column < columns; column++) {
					sums[row * columns + column] += across[column] * share;
				}
			});
		}
		double area = (double) height * width;
		for (int i = 0; i < sums.length; i++) {
			sums[i] /= area;
		}
		return sums;
	}

	/** Adds up one line of pixels by columns. */
	private static void squeeze(double[] line, double[] columns) {
		Arrays.fill(columns, 0);
		for (int x = 0; x < line.length; x++) {
			double luminance = line[x];
			spread(x, line.length, columns.length, (column, share) -> columns[column] += luminance * share);
		}
	}

	private interface Cell {
		void add(int index, long share);
	}

	/**
	 * Gives each cell that a pixel touches its share. The whole way is {@code pixels * cells} long, so that ends of pixels
	 * and of cells are whole numbers and nothing is rounded: a white picture is exactly white.
	 */
	private static void spread(int pixel, int pixels, int cells, Cell cell) {
		long from = (long) pixel * cells;
		long to = from + cells;
		for (int index = (int) (from / pixels); (long) index * pixels < to; index++) {
			cell.add(index, Math.min(to, (index + 1L) * pixels) - Math.max(from, (long) index * pixels));
		}
	}
}
