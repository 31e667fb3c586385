// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;

/**
 * Weighted sums of one input: {@code z = w1 * a1 + w2 * a2 + ... + bias}, each product rounded, added in order, the
 * bias last. Every implementation gives the same bits.
 */
public interface SingleKernel {

	/**
	 * Computes the sums of one dense block.
	 *
	 * @param program the numbers
	 * @param block which sums
	 * @param activations {@code [slots]}; not modified
	 * @param sums {@code [slots]}; modified at the slots of the block
	 */
	void dense(Program program, Block.Dense block, double[] activations, double[] sums);
}
