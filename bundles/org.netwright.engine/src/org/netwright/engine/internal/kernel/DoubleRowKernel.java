// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.RowNumbers;

/**
 * Weighted sums of many inputs that stand as rows, one for each sample: what a layer needs that sees all values of the
 * rows and nothing else. Sums begin with the bias and add the products in order, without rounding a product by itself,
 * and have the same bits as those of a {@link DoubleKernel} that does the same.
 */
public interface DoubleRowKernel {

	/** Rows of room that are needed beside one for each sample. */
	int SPARE = 4;

	/**
	 * Computes sums of a dense block. All sources of the block are expected in a row, one behind the other.
	 *
	 * @param numbers weights and biases
	 * @param block where the sums are
	 * @param first the first neuron of the block to compute: a multiple of {@link #piece}
	 * @param end the neuron of the block behind the last one: another multiple, or the end of the block
	 * @param x the samples; not modified
	 * @param from where the first sample begins
	 * @param stride from one sample to the next, at least the number of sources
	 * @param count how many samples, 1 or more
	 * @param z {@code [..][zStride]}, row-major: filled with the sums, each at its place in the block; what stands behind all
	 *     of them in a row is anything
	 * @param to where the first row of sums begins
	 * @param zStride from one row of sums to the next: at least their number rounded up to a multiple of 8
	 * @param room {@code [count + SPARE][roomWidth or more]}, each another array; modified
	 */
	void layer(RowNumbers numbers, Block.Dense block, int first, int end, double[] x, int from, int stride, int count,
			double[] z, int to, int zStride, double[][] room);

	/**
	 * Adds up what samples give to the derivatives of weights: to {@code sums[t][j]}, for each sample in order,
	 * {@code factors[begin + t * factorStride + s] * x[from + s * stride + j]}, without rounding a product by itself.
	 *
	 * @param factors one for each target and sample; not modified
	 * @param begin where those of the first target begin
	 * @param factorStride from one target to the next, at least the number of samples
	 * @param targets how many, 1 or more
	 * @param x the samples; not modified. As many values as fill the last row up to a multiple of 8 are expected behind
	 *     it, and may be anything
	 * @param from where the first sample begins
	 * @param stride from one sample to the next
	 * @param count how many samples, 1 or more
	 * @param width how many values of each
	 * @param sums {@code [targets or more][width]} and as many more as fill up a multiple of 8, which may be anything;
	 *     each another array; modified
	 * @param room {@code [count + SPARE][productRoom or more]}, each another array; modified
	 */
	void products(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride, int count,
			int width, double[][] sums, double[][] room);

	/** {@return with how many values of each sample {@link #products} are fastest} */
	int productWidth();

	/**
	 * How much room is needed for {@link #products}.
	 *
	 * @param width how many values of each sample
	 * @return the length of rows of room, 0 for none
	 */
	int productRoom(int width);

	/**
	 * How many neurons are computed side by side.
	 *
	 * @param block which sums
	 * @return 1 or more
	 */
	int piece(Block.Dense block);

	/**
	 * How much room is needed.
	 *
	 * @param block which sums
	 * @return the length of rows of room, 0 for none
	 */
	int roomWidth(Block.Dense block);
}
