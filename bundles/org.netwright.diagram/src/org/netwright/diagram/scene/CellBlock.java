// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;

/**
 * Where the cells of a layer are that is drawn as one picture: square, row by row, without room between them, on a panel.
 *
 * @param box around the cells
 * @param columns of cells, 1 or more
 * @param cell the side of a cell, above 0
 */
public record CellBlock(Box box, int columns, double cell) {

	/** From the cells to the panel's edge. */
	static final double FRAME = 8;

	/** {@return the panel behind the cells, at whose sides connections end} */
	public Box panel() {
		return box.grow(FRAME);
	}

	/** {@return how many rows there are, the last one perhaps not full} */
	public int rows() {
		return (int) Math.round(box.height() / cell);
	}

	/**
	 * Where the connections of a neuron end, at both sides of the panel: each neuron of a row at a place of its own.
	 *
	 * @param place the neuron's place in the layer
	 * @return a place from top to bottom, within the neuron's row
	 */
	public double portY(int place) {
		return box.y() + (place / columns + (place % columns + 0.5) / columns) * cell;
	}

	/**
	 * How many columns a block of neurons gets that is no image: about half as many as rows, and such that the last row is full
	 * if that needs little change.
	 *
	 * @param count 1 or more
	 * @return 1 or more
	 */
	static int columns(int count) {
		int wanted = Math.max(1, (int) Math.round(Math.sqrt(count / 2.0)));
		for (int away = 0; away <= wanted / 3; away++) {
			if (count % (wanted - away) == 0) {
				return wanted - away;
			}
			if (count % (wanted + away) == 0) {
				return wanted + away;
			}
		}
		return wanted;
	}

	/** {@return the same elsewhere} */
	CellBlock moved(double dx, double dy) {
		return new CellBlock(box.translate(dx, dy), columns, cell);
	}
}
