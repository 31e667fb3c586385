// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Mosaic;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;

/**
 * A receptive field as an image: white, black and grey as in the input, checkered where a pixel makes no difference. Where
 * maximisers disagree, a cell is split: it is filled as in the first of them, with a square in its middle as in another one.
 * So the cells without their middles are one input that makes the activation largest. Immutable and thread-safe.
 */
public final class FieldTile {

	/** How much of a split cell is left on each side of what is in its middle. */
	private static final double OTHER = 0.29;
	/** Between two images above each other. */
	private static final double BETWEEN = 4.5;
	private static final double LEAST_HALF = 0.75;

	private final ReceptiveField field;
	private final int rows;
	private final int columns;
	private final int[] first;
	private final int[] other;
	private volatile SmallFields small;

	/**
	 * Prepares an image. Takes time in proportion to the number of pixels and of maximisers that are kept.
	 *
	 * @param field what to show
	 * @param rows of the input image
	 * @param columns of the input image
	 * @throws IllegalArgumentException if the field has another number of inputs
	 */
	public FieldTile(ReceptiveField field, int rows, int columns) {
		if (rows * columns != field.inputCount()) {
			throw new IllegalArgumentException("an image of " + rows + " x " + columns + " does not fit a field of "
					+ field.inputCount() + " inputs");
		}
		this.field = field;
		this.rows = rows;
		this.columns = columns;
		first = fills(0);
		other = first.clone();
		for (int i = field.kept() - 1; i > 0; i--) {
			int[] more = fills(i);
			for (int pixel = 0; pixel < more.length; pixel++) {
				other[pixel] = more[pixel] == first[pixel] ? other[pixel] : more[pixel];
			}
		}
		Grey grey = grey();
		for (int pixel = 0; pixel < first.length; pixel++) {
			if (field.pixel(pixel) == Pixel.EITHER && other[pixel] == first[pixel]) {
				boolean white = first[pixel] == grey.argb(field.domain().maximum());
				other[pixel] = grey.argb(white ? field.domain().minimum() : field.domain().maximum());
			}
		}
	}

	/** {@return what it shows} */
	public ReceptiveField field() {
		return field;
	}

	/** {@return the rows of the image} */
	public int rows() {
		return rows;
	}

	/** {@return the columns of the image} */
	public int columns() {
		return columns;
	}

	/**
	 * Draws all maximisers in one.
	 *
	 * @param canvas where
	 * @param palette in which colours
	 * @param area the room there is; the image is in its middle
	 */
	public void paint(Canvas canvas, Palette palette, Box area) {
		PixelGrid grid = PixelGrid.fit(rows, columns, area);
		grid.paint(canvas, palette, pixel -> first[pixel], false, -1, -1);
		for (int pixel = 0; pixel < first.length; pixel++) {
			if (field.pixel(pixel) == Pixel.EITHER) {
				Box box = grid.inner(pixel);
				Box inner = box.grow(-OTHER * box.width());
				canvas.fillRectangle(inner.x(), inner.y(), inner.width(), inner.height(), 0, other[pixel]);
			}
		}
	}

	/**
	 * Draws one of the maximisers.
	 *
	 * @param canvas where
	 * @param palette in which colours
	 * @param area the room there is; the image is in its middle
	 * @param index 0 to {@link ReceptiveField#kept} - 1
	 */
	public void paint(Canvas canvas, Palette palette, Box area, int index) {
		int[] fills = index == 0 ? first : fills(index);
		PixelGrid.fit(rows, columns, area).paint(canvas, palette, pixel -> fills[pixel], false, -1, -1);
	}

	/**
	 * Draws it as small as it is beside a neuron: two maximisers above each other where there is room, all in one otherwise.
	 *
	 * @param canvas where
	 * @param palette in which colours
	 * @param room for it; a single image is in its middle
	 */
	void paintSmall(Canvas canvas, Palette palette, Box room) {
		double cell = Math.min(room.width() / columns, room.height() / rows);
		double half = Math.min(cell, (room.height() - BETWEEN) / 2 / rows);
		if (field.kept() == 2 && half > LEAST_HALF * cell) {
			small(canvas, palette, room.x() + (cell - half) * columns / 2, room.y(), half, 0);
			small(canvas, palette, room.x() + (cell - half) * columns / 2, room.bottom() - half * rows, half, 1);
		} else {
			small(canvas, palette, room.x(), room.centreY() - cell * rows / 2, cell, -1);
		}
	}

	private void small(Canvas canvas, Palette palette, double x, double y, double cell, int maximiser) {
		SmallFields all = small;
		if (all == null || !all.palette().equals(palette)) {
			all = SmallFields.of(this, palette);
			small = all;
		}
		Mosaic mosaic = cell < SmallFields.LEAST_CELL ? all.plain(maximiser) : all.fine(maximiser);
		canvas.mosaic(x, y, cell * columns / mosaic.columns(), mosaic);
	}

	/** What fills each pixel: of one maximiser, or, for -1, of the first. */
	int[] fillsOf(int maximiser) {
		return maximiser <= 0 ? first : fills(maximiser);
	}

	/** What is in the middle of each pixel where maximisers disagree. */
	int[] others() {
		return other;
	}

	/** Without a maximiser, everything is checkered. */
	private int[] fills(int maximiser) {
		int[] fills = new int[field.inputCount()];
		if (maximiser >= field.kept()) {
			return fills;
		}
		double[] values = field.maximiser(maximiser);
		Grey grey = grey();
		for (int pixel = 0; pixel < fills.length; pixel++) {
			fills[pixel] = field.pixel(pixel) == Pixel.DONT_CARE ? PixelGrid.DONT_CARE : grey.argb(values[pixel]);
		}
		return fills;
	}

	private Grey grey() {
		FieldDomain domain = field.domain();
		return new Grey(domain.minimum(), domain.neutral(), domain.maximum());
	}
}
