// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.function.IntUnaryOperator;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/**
 * An image of numbers: square cells row by row, each a grey or, where the number does not matter, a checkered pattern.
 * Knows which cell is at a point. Immutable; make another one when the room changes.
 */
public final class PixelGrid {

	/** The fill of a cell that does not matter. */
	public static final int DONT_CARE = 0;

	private static final double LARGEST_GAP = 2;
	/** Smaller cells touch: lines between them would be all that is seen. */
	private static final double OUTLINED_FROM = 9;
	private static final double NUMBERED_FROM = 26;
	private static final Stroke OUTLINE = Stroke.solid(1);
	private static final Stroke RING = Stroke.solid(2);
	private static final Stroke RING_BACK = Stroke.solid(4);
	private static final double NUMBER_OPACITY = 0.62;

	private final int rows;
	private final int columns;
	private final Box bounds;
	private final double cell;
	private final double gap;
	/** The rows and columns that are painted, with their ends. */
	private final int fromRow;
	private final int toRow;
	private final int fromColumn;
	private final int toColumn;

	private PixelGrid(int rows, int columns, Box area) {
		this.rows = rows;
		this.columns = columns;
		fromRow = 0;
		toRow = rows;
		fromColumn = 0;
		toColumn = columns;
		cell = Math.max(0, Math.min(area.width() / columns, area.height() / rows));
		gap = cell > OUTLINED_FROM ? Math.min(LARGEST_GAP, cell / 12) : 0;
		bounds = Box.around(area.centreX(), area.centreY(), cell * columns / 2, cell * rows / 2);
	}

	private PixelGrid(PixelGrid whole, Box part) {
		rows = whole.rows;
		columns = whole.columns;
		bounds = whole.bounds;
		cell = whole.cell;
		gap = whole.gap;
		fromRow = place(part.y() - 1 - bounds.y(), rows);
		toRow = Math.min(rows, place(part.y() + part.height() + 1 - bounds.y(), rows) + 1);
		fromColumn = place(part.x() - 1 - bounds.x(), columns);
		toColumn = Math.min(columns, place(part.x() + part.width() + 1 - bounds.x(), columns) + 1);
	}

	private int place(double distance, int count) {
		return cell == 0 ? 0 : (int) Math.clamp(Math.floor(distance / cell), 0, count);
	}

	/**
	 * The same grid, of which only what touches some part is painted.
	 *
	 * @param part of the drawing; outlines may lie a unit outside their cells
	 * @return a grid with cells at the same places
	 */
	public PixelGrid within(Box part) {
		return new PixelGrid(this, part);
	}

	/**
	 * The largest grid of square cells that fits, in the middle.
	 *
	 * @param rows 1 or more
	 * @param columns 1 or more
	 * @param area the room there is
	 * @return a grid
	 * @throws IllegalArgumentException if there is no cell
	 */
	public static PixelGrid fit(int rows, int columns, Box area) {
		if (rows < 1 || columns < 1) {
			throw new IllegalArgumentException("a grid of " + rows + " x " + columns + " has no cell");
		}
		return new PixelGrid(rows, columns, area);
	}

	/** {@return the number of rows} */
	public int rows() {
		return rows;
	}

	/** {@return the number of columns} */
	public int columns() {
		return columns;
	}

	/** {@return the box around all cells} */
	public Box bounds() {
		return bounds;
	}

	/**
	 * The place of a cell, its part of the gaps included: cells leave no room between them.
	 *
	 * @param index row by row, from 0
	 * @return a square
	 * @throws IndexOutOfBoundsException if there is no such cell
	 */
	public Box cell(int index) {
		if (index < 0 || index >= rows * columns) {
			throw new IndexOutOfBoundsException("cell " + index + " of " + rows + " x " + columns);
		}
		return new Box(bounds.x() + index % columns * cell, bounds.y() + index / columns * cell, cell, cell);
	}

	/**
	 * What is filled of a cell.
	 *
	 * @param index row by row, from 0
	 * @return a square inside the {@link #cell}
	 * @throws IndexOutOfBoundsException if there is no such cell
	 */
	public Box inner(int index) {
		return cell(index).grow(-gap / 2);
	}

	/**
	 * The cell at a point.
	 *
	 * @param x the point
	 * @param y the point
	 * @return its index, -1 outside
	 */
	public int cellAt(double x, double y) {
		if (!bounds.contains(x, y) || cell == 0) {
			return -1;
		}
		int row = Math.min(rows - 1, (int) ((y - bounds.y()) / cell));
		int column = Math.min(columns - 1, (int) ((x - bounds.x()) / cell));
		return row * columns + column;
	}

	/**
	 * Draws the image.
	 *
	 * @param canvas where
	 * @param palette in which colours; behind the grid is paper
	 * @param fills from cell to its colour, opaque, or {@link #DONT_CARE}
	 * @param numbered whether cells that are large enough show their number, from 1
	 * @param hovered the cell under the pointer, -1 for none
	 * @param focused the cell that keys act on, -1 for none
	 */
	public void paint(Canvas canvas, Palette palette, IntUnaryOperator fills, boolean numbered, int hovered,
			int focused) {
		for (int row = fromRow; row < toRow; row++) {
			for (int column = fromColumn; column < toColumn; column++) {
				int index = row * columns + column;
				paint(canvas, palette, index, fills.applyAsInt(index), numbered);
			}
		}
		if (hovered >= 0 && hovered < rows * columns) {
			ring(canvas, cell(hovered), OUTLINE, RING, palette.argb(Tone.MARK_LIGHT), palette.argb(Tone.MARK_DARK));
		}
		if (focused >= 0 && focused < rows * columns) {
			ring(canvas, cell(focused), RING, RING_BACK, palette.argb(Tone.MARK_LIGHT), palette.argb(Tone.MARK_DARK));
		}
	}

	private void paint(Canvas canvas, Palette palette, int index, int fill, boolean numbered) {
		Box box = inner(index);
		double corner = Math.min(2, cell / 12);
		if (fill == DONT_CARE) {
			checkers(canvas, palette, box);
		} else {
			canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), corner, fill);
		}
		if (cell > OUTLINED_FROM) {
			canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), corner, OUTLINE, palette.argb(Tone.PAPER_RULE));
		}
		if (numbered && cell >= NUMBERED_FROM) {
			number(canvas, palette, box, index, fill);
		}
	}

	private void number(Canvas canvas, Palette palette, Box box, int index, int fill) {
		double size = Math.clamp(cell * 0.2, 9, 13);
		TextStyle style = new TextStyle(size, FontFace.REGULAR, Anchor.START);
		int behind = fill == DONT_CARE ? palette.argb(Tone.CHECK_LIGHT) : fill;
		int ink = Argb.fade(palette.markOn(behind), NUMBER_OPACITY);
		canvas.text(Integer.toString(index + 1), box.x() + 0.35 * size, box.y() + 1.1 * size, style, ink);
	}

	/** Light and dark, one inside the other, so that the ring is seen on any fill. */
	private void ring(Canvas canvas, Box box, Stroke front, Stroke back, int light, int dark) {
		Box inner = box.grow(-Math.min(cell / 4, gap / 2 + back.width() / 2));
		canvas.strokeRectangle(inner.x(), inner.y(), inner.width(), inner.height(), 1, back, dark);
		canvas.strokeRectangle(inner.x(), inner.y(), inner.width(), inner.height(), 1, front, light);
	}

	private static void checkers(Canvas canvas, Palette palette, Box box) {
		int count = box.width() >= 24 ? 6 : box.width() >= 8 ? 4 : 2;
		double side = box.width() / count;
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), 0, palette.argb(Tone.CHECK_LIGHT));
		for (int row = 0; row < count; row++) {
			for (int column = row % 2; column < count; column += 2) {
				canvas.fillRectangle(box.x() + column * side, box.y() + row * side, side, side, 0,
						palette.argb(Tone.CHECK_DARK));
			}
		}
	}
}
