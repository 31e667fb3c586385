// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.RowNumbers;
import org.netwright.engine.internal.program.Structure;

/**
 * The weights of a chain of layers once more, in the order in which gradients go back through them: for loops by rows
 * that is a network like any other, whose sums begin with 0. Immutable.
 */
final class BackNumbers {

	private final Block.Dense[] blocks;
	private final RowNumbers numbers;

	/** Takes time and memory proportional to the weights. */
	BackNumbers(Chain chain, double[] dense) {
		blocks = new Block.Dense[chain.depth()];
		int end = 0;
		int widest = 0;
		for (int layer = 0; layer < blocks.length; layer++) {
			Block.Dense forward = chain.layer(layer);
			int size = forward.sources().length;
			blocks[layer] = new Block.Dense(0, size, new int[forward.size()], end, layer);
			end = Math.addExact(end, Transpose.size(forward));
			widest = Math.max(widest, size);
		}
		double[] weights = new double[end];
		for (int layer = 0; layer < blocks.length; layer++) {
			Transpose.fill(dense, chain.layer(layer), weights, blocks[layer].weightStart());
		}
		numbers = new RowNumbers(Arrays.asList(blocks), weights, new double[widest + Structure.SPARE]);
	}

	/** {@return the weights, with biases that are all 0} */
	RowNumbers numbers() {
		return numbers;
	}

	/** {@return the way back through a layer: its sums belong to the layer before, its sources are the layer's neurons} */
	Block.Dense block(int layer) {
		return blocks[layer];
	}
}
