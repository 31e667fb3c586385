// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.List;

/**
 * What sums by rows are computed with: the weights of dense blocks as {@link Block.Dense} says, and a bias for each of
 * their slots. Arrays are shared and must not be changed.
 */
public final class RowNumbers {

	private final double[] weights;
	private final double[] bias;
	private final Lazily<DoubleRows> rows;

	/**
	 * Takes numbers.
	 *
	 * @param blocks whose weights they are, in the order of {@link Block.Dense#index}; kept
	 * @param weights of all of them; kept
	 * @param bias by slot, and {@value Structure#SPARE} more; kept
	 */
	public RowNumbers(List<Block.Dense> blocks, double[] weights, double[] bias) {
		this.weights = weights;
		this.bias = bias;
		rows = new Lazily<>(() -> DoubleRows.of(blocks, weights));
	}

	/** {@return the weights in panels} */
	public double[] weights() {
		return weights;
	}

	/** {@return the biases, by slot} */
	public double[] bias() {
		return bias;
	}

	/** {@return the weights once more, for plain loops} */
	public DoubleRows rows() {
		return rows.get();
	}
}
