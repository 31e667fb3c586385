// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.DoubleRows;
import org.netwright.engine.internal.program.RowNumbers;

/** Fused sums by rows in plain Java. */
public final class PlainDoubleRowKernel implements DoubleRowKernel {

	/** Layers of fewer neurons have loops of their own, for the JVM compiles a loop for the lengths that it has seen. */
	private static final int NARROW = 64;

	/** Sources whose weights are used again while they are in the nearest cache. */
	private static final int SOURCES = 16;

	@Override
	public int piece(Block.Dense block) {
		return DoubleRows.width(block);
	}

	@Override
	public int roomWidth(Block.Dense block) {
		return DoubleRows.length(DoubleRows.width(block));
	}

	@Override
	public void layer(RowNumbers numbers, Block.Dense block, int first, int end, double[] x, int from, int stride,
			int count, double[] z, int to, int zStride, double[][] room) {
		int width = DoubleRows.width(block);
		for (int column = first; column < end; column += width) {
			int wanted = Math.min(width, end - column);
			for (int s = 0; s < count; s++) {
				System.arraycopy(numbers.bias(), block.from() + column, room[s], 0, wanted);
			}
			part(numbers.rows().weights(block)[column / width], x, from, stride, count, room, wanted);
			for (int s = 0; s < count; s++) {
				System.arraycopy(room[s], 0, z, to + s * zStride + column, wanted);
			}
		}
	}

	@Override
	public int productRoom(int width) {
		return DoubleRows.length(width);
	}

	@Override
	public void products(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, int width, double[][] sums, double[][] room) {
		for (int s = 0; s < count; s++) {
			System.arraycopy(x, from + s * stride, room[s], 0, width);
		}
		for (int first = 0; first < count; first += SOURCES) {
			int end = Math.min(count, first + SOURCES);
			int t = 0;
			while (t + 2 <= targets) {
				int a = begin + t * factorStride;
				add(room, first, end, factors, a, a + factorStride, sums[t], sums[t + 1], width);
				t += 2;
			}
			if (t < targets) {
				int a = begin + t * factorStride;
				add(room, first, end, factors, a, a, sums[t], room[count], width);
			}
		}
	}

	private static void part(double[][] weights, double[] x, int from, int stride, int count, double[][] room,
			int width) {
		for (int first = 0; first < weights.length; first += SOURCES) {
			int end = Math.min(weights.length, first + SOURCES);
			for (int s = 0; s < count; s += 2) {
				int a = from + s * stride;
				int b = from + Math.min(s + 1, count - 1) * stride;
				add(weights, first, end, x, a, b, room[s], room[s + 1], width);
			}
		}
	}

	private static void add(double[][] weights, int first, int end, double[] x, int a, int b, double[] z0, double[] z1,
			int width) {
		if (width < NARROW) {
			PlainDoubleNarrowRows.add(weights, first, end, x, a, b, z0, z1, width);
		} else {
			PlainDoubleWideRows.add(weights, first, end, x, a, b, z0, z1, width);
		}
	}
}
