// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * Weighted sums of many inputs. Values are neuron-major: one row of samples for each slot, and one more row behind all
 * of them for sums that nobody wants.
 *
 * <p>The fused sums begin with the bias and add the products in order, without rounding a product by itself. All
 * implementations that say so give the same bits.
 */
public interface DoubleKernel {

	/**
	 * Computes sums of a dense block.
	 *
	 * @param program the numbers
	 * @param block where the sums are
	 * @param from the first slot: the first one of a panel
	 * @param to the slot behind the last one: the first one of another panel, or the end of the block
	 * @param values {@code [slots + 1][width or more]}; modified at those slots, and in the last row
	 * @param width number of samples, a multiple of 8
	 */
	void dense(Program program, Block.Dense block, int from, int to, double[][] values, int width);

	/**
	 * Adds products to rows that hold something already, in order: with panels of {@value Structure#PANEL} rows, row
	 * {@code from + 8p + r} is added {@code weights[begin + (p * K + k) * 8 + r]} times row {@code sources[k]}.
	 *
	 * @param weights in panels; a last panel with fewer rows is filled up with anything
	 * @param begin where they begin
	 * @param sources {@code [K]}: the rows that are added
	 * @param from the first row that is added to
	 * @param to the row behind the last one
	 * @param rows {@code [..][width or more]}, each another array; modified from {@code from} to {@code to}, and the last
	 *     row
	 * @param width a multiple of 8
	 */
	void add(double[] weights, int begin, int[] sources, int from, int to, double[][] rows, int width);

	/**
	 * Computes sums of a sparse block.
	 *
	 * @param program the numbers
	 * @param from the first slot
	 * @param to the slot behind the last one
	 * @param values {@code [slots + 1][width or more]}; modified at those slots
	 * @param width number of samples, a multiple of 8
	 */
	void sparse(Program program, int from, int to, double[][] values, int width);
}
