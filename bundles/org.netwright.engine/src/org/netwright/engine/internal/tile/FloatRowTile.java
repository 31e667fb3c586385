// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.kernel.FloatRowKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.Program;

/**
 * Some samples on their way through a chain of layers in single precision, row-major: the values of the inputs are read where they are, and
 * of neurons only those of two layers are kept. Belongs to one thread at a time.
 */
public final class FloatRowTile {

	/** Strides are multiples of this. */
	private static final int GRAIN = 16;
	/** Products that are computed between two looks at the watch: some milliseconds. */
	private static final long PIECE = 32_000_000;
	/** How many products take as long as a call of a function for one value, at most or so. */
	private static final int FUNCTION = 8;

	private final Chain chain;
	private final int most;
	/** Sums and activations of every other layer. */
	private final float[][] layers = new float[2][];
	private float[][] room = {};
	private int samples;

	/**
	 * Makes room.
	 *
	 * @param chain the layers
	 * @param most how many samples there may be at a time
	 */
	public FloatRowTile(Chain chain, int most) {
		this.chain = chain;
		this.most = most;
		for (int parity = 0; parity < 2; parity++) {
			int widest = 0;
			for (int layer = parity; layer < chain.depth(); layer += 2) {
				widest = Math.max(widest, stride(layer));
			}
			layers[parity] = new float[Math.multiplyExact(most, widest)];
		}
	}

	/** Between rows of sums, which are filled up to whole vectors. */
	private int stride(int layer) {
		return (chain.layer(layer).size() + GRAIN - 1) / GRAIN * GRAIN;
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
	public void compute(Program program, FloatRowKernel kernel, float[] inputs, int first, int count, Watch watch) {
		samples = count;
		float[] x = inputs;
		int stride = chain.inputCount();
		int from = first * stride;
		for (int layer = 0; layer < chain.depth(); layer++) {
			Block.Dense block = chain.layer(layer);
			float[] z = layers[layer % 2];
			int zStride = stride(layer);
			float[][] space = room(kernel.roomWidth(block));
			int piece = piece(kernel.piece(block), (long) count * block.sources().length);
			for (int neuron = 0; neuron < block.size(); neuron += piece) {
				int end = Math.min(block.size(), neuron + piece);
				kernel.layer(program, block, neuron, end, x, from, stride, count, z, zStride, space);
				watch.spend((long) count * (end - neuron) * block.sources().length);
			}
			if (zStride != block.size()) {
				compact(z, block.size(), zStride);
			}
			apply(chain.function(layer), z, block.size());
			watch.spend((long) count * block.size() * FUNCTION);
			x = z;
			from = 0;
			stride = block.size();
		}
	}

	/** How many neurons to compute between two looks at the watch. */
	private static int piece(int sideBySide, long products) {
		return (int) Math.clamp(PIECE / (products * sideBySide), 1, 1 << 16) * sideBySide;
	}

	private float[][] room(int width) {
		if (width > 0 && (room.length == 0 || room[0].length < width)) {
			room = new float[most + 1][width];
		}
		return room;
	}

	/** Takes out what fills rows up. */
	private void compact(float[] z, int size, int stride) {
		for (int s = 1; s < samples; s++) {
			System.arraycopy(z, s * stride, z, s * size, size);
		}
	}

	/** One long row is faster than many short ones. */
	private void apply(ActivationFunction function, float[] z, int size) {
		if (!function.layerWide()) {
			function.apply(z, 0, samples * size);
			return;
		}
		for (int s = 0; s < samples; s++) {
			function.apply(z, s * size, s * size + size);
		}
	}

	/**
	 * Gives the activations of the last layer.
	 *
	 * @param target {@code [..][outputCount]}, row-major; filled
	 * @param first the sample to begin with in {@code target}
	 */
	public void store(float[] target, int first) {
		int last = chain.depth() - 1;
		int count = chain.layer(last).size();
		System.arraycopy(layers[last % 2], 0, target, first * count, samples * count);
	}
}
