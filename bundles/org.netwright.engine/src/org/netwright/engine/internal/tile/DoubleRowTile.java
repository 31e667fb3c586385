// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.Program;

/**
 * Some samples on their way through a chain of layers, row-major: the values of the inputs are read where they are, and
 * of neurons only those of two layers are kept. Belongs to one thread at a time.
 */
public final class DoubleRowTile {

	/** How many products take as long as a call of a function for one value, at most or so. */
	private static final int FUNCTION = 8;

	private final Chain chain;
	private final DoubleRowLayers sums;
	/** Sums and activations of every other layer. */
	private final double[][] layers = new double[2][];
	private int samples;

	/**
	 * Makes room.
	 *
	 * @param chain the layers
	 * @param most how many samples there may be at a time
	 */
	public DoubleRowTile(Chain chain, int most) {
		this.chain = chain;
		sums = new DoubleRowLayers(most);
		for (int parity = 0; parity < 2; parity++) {
			int widest = 0;
			for (int layer = parity; layer < chain.depth(); layer += 2) {
				widest = Math.max(widest, DoubleRowLayers.stride(chain.layer(layer).size()));
			}
			layers[parity] = new double[Math.multiplyExact(most, widest)];
		}
	}

	/**
	 * Computes all layers.
	 *
	 * @param program what is run
	 * @param kernel with what
	 * @param inputs {@code [..][inputCount]}, row-major; not modified
	 * @param first the first sample to take
	 * @param count how many, 1 or more
	 * @param watch hears of the work
	 */
	public void compute(Program program, DoubleRowKernel kernel, double[] inputs, int first, int count, Watch watch) {
		samples = count;
		double[] x = inputs;
		int stride = chain.inputCount();
		int from = first * stride;
		for (int layer = 0; layer < chain.depth(); layer++) {
			Block.Dense block = chain.layer(layer);
			double[] z = layers[layer % 2];
			sums.compute(kernel, program.rowNumbers(), block, x, from, stride, count, z, 0, watch);
			DoubleRowLayers.compact(z, block.size(), count);
			apply(chain.function(layer), z, block.size());
			watch.spend((long) count * block.size() * FUNCTION);
			x = z;
			from = 0;
			stride = block.size();
		}
	}

	/** One long row is faster than many short ones. */
	private void apply(ActivationFunction function, double[] z, int size) {
		if (!function.layerWide()) {
			function.applyFast(z, 0, samples * size);
			return;
		}
		for (int s = 0; s < samples; s++) {
			function.applyFast(z, s * size, s * size + size);
		}
	}

	/**
	 * Gives the activations of the last layer.
	 *
	 * @param target {@code [..][outputCount]}, row-major; filled
	 * @param first the sample to begin with in {@code target}
	 */
	public void store(double[] target, int first) {
		int last = chain.depth() - 1;
		int count = chain.layer(last).size();
		System.arraycopy(layers[last % 2], 0, target, first * count, samples * count);
	}
}
