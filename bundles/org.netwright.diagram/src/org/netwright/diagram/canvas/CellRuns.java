// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/** Fills cells as rectangles, equal neighbours of a row as one. */
final class CellRuns {

	/** Cells reach under those after them: where two edges meet, whatever is behind would shine through. */
	private static final double OVERLAP = 0.2;

	private CellRuns() {
	}

	static void fill(Canvas canvas, double x, double y, double cell, int columns, int[] argb) {
		for (int first = 0; first < argb.length;) {
			int rowEnd = Math.min(argb.length, (first / columns + 1) * columns);
			int end = first + 1;
			while (end < rowEnd && argb[end] == argb[first]) {
				end++;
			}
			double right = end < rowEnd ? OVERLAP * cell : 0;
			double below = end - 1 + columns < argb.length ? OVERLAP * cell : 0;
			canvas.fillRectangle(x + first % columns * cell, y + first / columns * cell, (end - first) * cell + right, cell + below, 0,
					argb[first]);
			first = end;
		}
	}
}
