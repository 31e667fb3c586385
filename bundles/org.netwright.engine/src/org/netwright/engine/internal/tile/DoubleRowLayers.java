// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.RowNumbers;

/** Computes the sums of whole layers by rows, and looks up from it now and then. Belongs to one thread at a time. */
public final class DoubleRowLayers {

	/** Strides are multiples of this. */
	private static final int GRAIN = 8;
	/** Products that are computed between two looks at the watch: some milliseconds. */
	private static final long PIECE = 32_000_000;

	private final int most;
	private double[][] room = {};

	/**
	 * Makes room when it is needed.
	 *
	 * @param most how many samples there may be at a time
	 */
	public DoubleRowLayers(int most) {
		this.most = most;
	}

	/**
	 * How long a row of sums is while they are computed.
	 *
	 * @param size how many sums
	 * @return as many, filled up to whole vectors
	 */
	public static int stride(int size) {
		return (size + GRAIN - 1) / GRAIN * GRAIN;
	}

	/**
	 * Computes all sums of a block.
	 *
	 * @param kernel with what
	 * @param numbers weights and biases
	 * @param block which sums
	 * @param x the samples, a value for each source one behind the other; not modified
	 * @param from where the first sample begins
	 * @param stride from one sample to the next
	 * @param count how many samples, 1 or more
	 * @param z {@code [..][}{@link #stride}{@code ]}, row-major: filled with the sums; what fills rows up may be anything
	 * @param to where the first row of sums begins
	 * @param watch hears of the work
	 */
	public void compute(DoubleRowKernel kernel, RowNumbers numbers, Block.Dense block, double[] x, int from, int stride,
			int count, double[] z, int to, Watch watch) {
		double[][] space = room(kernel.roomWidth(block));
		int piece = piece(kernel.piece(block), (long) count * block.sources().length);
		for (int neuron = 0; neuron < block.size(); neuron += piece) {
			int end = Math.min(block.size(), neuron + piece);
			kernel.layer(numbers, block, neuron, end, x, from, stride, count, z, to, stride(block.size()), space);
			watch.spend((long) count * (end - neuron) * block.sources().length);
		}
	}

	/** How many neurons to compute between two looks at the watch. */
	private static int piece(int sideBySide, long products) {
		return (int) Math.clamp(PIECE / (products * sideBySide), 1, 1 << 16) * sideBySide;
	}

	/**
	 * Gives room that kernels may use.
	 *
	 * @param width how long rows have to be at least; 0 for no rows
	 * @return {@code [samples + }{@link DoubleRowKernel#SPARE}{@code ][width or more]}, each another array, of any content; the same until more is wanted
	 */
	public double[][] room(int width) {
		if (width > 0 && (room.length == 0 || room[0].length < width)) {
			room = new double[most + DoubleRowKernel.SPARE][width];
		}
		return room;
	}

	/**
	 * Takes out what fills rows up.
	 *
	 * @param z rows of sums; modified
	 * @param size how many sums a row has
	 * @param count how many rows
	 */
	public static void compact(double[] z, int size, int count) {
		int stride = stride(size);
		for (int s = 1; s < count && stride != size; s++) {
			System.arraycopy(z, s * stride, z, s * size, size);
		}
	}
}
