// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import static org.netwright.engine.internal.program.DoubleRows.GROUP;
import static org.netwright.engine.internal.program.DoubleRows.PANEL;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.DoubleRows;
import org.netwright.engine.internal.program.RowNumbers;

/** Fused sums by rows in plain Java. */
public final class PlainDoubleRowKernel implements DoubleRowKernel {

	/** Sources whose weights are used again while they are in the nearest cache. */
	private static final int SOURCES = 15;
	/** The same where there are too few sums for a panel. */
	private static final int SOURCES_OF_FEW = 16;

	@Override
	public int piece(Block.Dense block) {
		return PANEL;
	}

	@Override
	public int roomWidth(Block.Dense block) {
		return DoubleRows.length(PANEL);
	}

	@Override
	public void layer(RowNumbers numbers, Block.Dense block, int first, int end, double[] x, int from, int stride,
			int count, double[] z, int to, int zStride, double[][] room) {
		for (int column = first; column < end; column += PANEL) {
			int wanted = Math.min(PANEL, end - column);
			for (int s = 0; s < count; s++) {
				System.arraycopy(numbers.bias(), block.from() + column, room[s], 0, wanted);
			}
			double[][] weights = numbers.rows().weights(block)[column / PANEL];
			if (DoubleRows.isPanel(wanted)) {
				panel(weights, block.sources().length / GROUP, weights.length, x, from, stride, count, room, room, count);
			} else {
				few(weights, weights.length, x, from, stride, count, room, 0, wanted, room[count]);
			}
			for (int s = 0; s < count; s++) {
				System.arraycopy(room[s], 0, z, to + s * zStride + column, wanted);
			}
		}
	}

	@Override
	public int productWidth() {
		return PANEL;
	}

	@Override
	public int productRoom(int width) {
		return width < PANEL ? DoubleRows.length(width) : Math.max(DoubleRows.length(width), DoubleRows.groupLength());
	}

	@Override
	public void products(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, int width, double[][] sums, double[][] room) {
		int panel = width < PANEL ? 0 : PANEL;
		if (panel > 0) {
			int groups = count / GROUP;
			for (int s = 0; s < count; s++) {
				boolean grouped = s < GROUP * groups;
				double[] target = room[grouped ? s / GROUP : groups + s - GROUP * groups];
				System.arraycopy(x, from + s * stride, target, grouped ? s % GROUP * PANEL : 0, PANEL);
			}
			panel(room, groups, groups + count - GROUP * groups, factors, begin, factorStride, targets, sums,
					room, count);
		}
		if (panel < width) {
			for (int s = 0; s < count; s++) {
				System.arraycopy(x, from + s * stride + panel, room[s], panel, width - panel);
			}
			few(room, count, factors, begin, factorStride, targets, sums, panel, width, room[count]);
		}
	}

	private static void panel(double[][] weights, int groups, int arrays, double[] x, int from, int stride, int count,
			double[][] sums, double[][] room, int free) {
		for (int first = 0; first < arrays; first += SOURCES / GROUP) {
			int end = Math.min(arrays, first + SOURCES / GROUP);
			for (int s = 0; s < count; s += PlainDoublePanel.SAMPLES) {
				PlainDoublePanel.add(weights, groups, first, end, x, from + s * stride, stride, count - s, sums, s, room, free);
			}
		}
	}

	private static void few(double[][] weights, int sources, double[] x, int from, int stride, int count, double[][] sums, int column,
			int until, double[] spare) {
		for (int first = 0; first < sources; first += SOURCES_OF_FEW) {
			int end = Math.min(sources, first + SOURCES_OF_FEW);
			for (int s = 0; s < count; s += 2) {
				int a = from + s * stride;
				int b = from + Math.min(s + 1, count - 1) * stride;
				double[] second = s + 1 < count ? sums[s + 1] : spare;
				PlainDoubleRows.add(weights, first, end, x, a, b, sums[s], second, column, until);
			}
		}
	}
}
