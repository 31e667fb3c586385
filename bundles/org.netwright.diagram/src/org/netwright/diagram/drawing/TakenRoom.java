// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;

/** Boxes of a picture in which there is something, kept by squares of it so that asking is fast however many there are. Belongs to one thread. */
final class TakenRoom {

	private static final double SIDE = 48;

	private final Box bounds;
	private final int columns;
	private final int rows;
	private final List<List<Box>> squares = new ArrayList<>();

	/**
	 * @param bounds of the picture; what is outside belongs to the nearest square
	 */
	TakenRoom(Box bounds) {
		this.bounds = bounds;
		columns = 1 + (int) (bounds.width() / SIDE);
		rows = 1 + (int) (bounds.height() / SIDE);
		for (int i = 0; i < columns * rows; i++) {
			squares.add(new ArrayList<>());
		}
	}

	void take(Box box) {
		int right = column(box.right());
		int bottom = row(box.bottom());
		for (int row = row(box.y()); row <= bottom; row++) {
			for (int column = column(box.x()); column <= right; column++) {
				squares.get(row * columns + column).add(box);
			}
		}
	}

	boolean isFree(Box box) {
		int right = column(box.right());
		int bottom = row(box.bottom());
		for (int row = row(box.y()); row <= bottom; row++) {
			for (int column = column(box.x()); column <= right; column++) {
				for (Box other : squares.get(row * columns + column)) {
					if (other.intersects(box)) {
						return false;
					}
				}
			}
		}
		return true;
	}

	private int column(double x) {
		return Math.clamp((long) ((x - bounds.x()) / SIDE), 0, columns - 1);
	}

	private int row(double y) {
		return Math.clamp((long) ((y - bounds.y()) / SIDE), 0, rows - 1);
	}
}
