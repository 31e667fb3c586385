// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Mosaic;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/**
 * A receptive field in the colours of a palette, to be drawn very small: once with three times three parts for each pixel, and once
 * with one, for where pixels are so small that no more can be seen. Immutable.
 *
 * @param palette the colours
 * @param fine all maximisers in one, then the first and the second by themselves
 * @param plain the same with one part for each pixel
 */
record SmallFields(Palette palette, Mosaic[] fine, Mosaic[] plain) {

	/** Pixels that are smaller have one part. */
	static final double LEAST_CELL = 3;

	private static final int PARTS = 3;

	static SmallFields of(FieldTile tile, Palette palette) {
		Mosaic[] fine = new Mosaic[3];
		Mosaic[] plain = new Mosaic[3];
		for (int i = 0; i < fine.length; i++) {
			if (i < 2 || tile.field().kept() == 2) {
				fine[i] = mosaic(tile, palette, i - 1, PARTS);
				plain[i] = mosaic(tile, palette, i - 1, 1);
			}
		}
		return new SmallFields(palette, fine, plain);
	}

	Mosaic fine(int maximiser) {
		return fine[maximiser + 1];
	}

	Mosaic plain(int maximiser) {
		return plain[maximiser + 1];
	}

	/** The pattern goes on from pixel to pixel. */
	private static Mosaic mosaic(FieldTile tile, Palette palette, int maximiser, int parts) {
		int[] fills = tile.fillsOf(maximiser);
		int[] middles = maximiser < 0 ? tile.others() : fills;
		int width = tile.columns() * parts;
		int[] argb = new int[width * tile.rows() * parts];
		for (int i = 0; i < argb.length; i++) {
			int row = i / width;
			int column = i % width;
			int pixel = row / parts * tile.columns() + column / parts;
			boolean middle = row % parts == 1 && column % parts == 1;
			int fill = middle ? middles[pixel] : fills[pixel];
			argb[i] = fill != PixelGrid.DONT_CARE ? fill : palette.argb((row + column) % 2 == 0 ? Tone.CHECK_LIGHT : Tone.CHECK_DARK);
		}
		return new Mosaic(width, argb, palette.argb(Tone.NODE_OUTLINE));
	}
}
