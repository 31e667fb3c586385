// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.tile.DoubleRowLayers;
import org.netwright.engine.internal.tile.Watch;

/**
 * Some samples on their way forward and back through a chain of layers: three values for each of them at every neuron,
 * a row for each sample. Inputs are read, and derivatives with respect to them written, where the caller has them, as far
 * as whole vectors can be. Belongs to one thread at a time.
 */
final class RowTile {

	/** Values that a function is applied to at a time. */
	private static final int TOGETHER = 2048;

	private final Chain chain;
	private final int most;
	private final DoubleRowLayers rows;
	/** By layer. */
	private final double[][] sums;
	private final double[][] activations;
	private final double[][] deltas;
	/** By layer, {@code [neurons][samples]}: the derivatives once more. */
	private final double[][] turned;
	private final double[] outputs;
	private final double[] weights;
	/** Where inputs or derivatives stand that do not fill whole vectors. */
	private double[] ownInputs = {};
	private double[] ownDerivatives = {};
	private double[] inputs;
	private int from;
	private int samples;

	/** Makes room for a number of samples. */
	RowTile(Chain chain, int most) {
		this.chain = chain;
		this.most = most;
		rows = new DoubleRowLayers(most);
		int depth = chain.depth();
		sums = new double[depth][];
		activations = new double[depth][];
		deltas = new double[depth][];
		turned = new double[depth][];
		for (int layer = 0; layer < depth; layer++) {
			int values = Math.multiplyExact(most, DoubleRowLayers.stride(size(layer)));
			sums[layer] = new double[values];
			activations[layer] = new double[values];
			deltas[layer] = new double[values];
			turned[layer] = new double[values];
		}
		outputs = new double[size(depth - 1)];
		weights = new double[size(depth - 1)];
	}

	private int size(int layer) {
		return chain.layer(layer).size();
	}

	int samples() {
		return samples;
	}

	/**
	 * Computes all neurons.
	 *
	 * @param program what is run
	 * @param kernel with what
	 * @param given {@code [..][inputCount]}, row-major; not modified, and read until {@link #release}
	 * @param first the first sample to take
	 * @param count how many, 1 or more
	 * @param watch hears of the work
	 */
	void forward(Program program, DoubleRowKernel kernel, double[] given, int first, int count, Watch watch) {
		inputs = given;
		from = first * chain.inputCount();
		samples = count;
		for (int layer = 0; layer < chain.depth(); layer++) {
			Block.Dense block = chain.layer(layer);
			rows.compute(kernel, program.rowNumbers(), block, x(layer), start(layer), block.sources().length, count,
					sums[layer], 0, watch);
			DoubleRowLayers.compact(sums[layer], block.size(), count);
			apply(chain.function(layer), layer);
			watch.spend((long) count * block.size());
		}
	}

	/** {@return what a layer sees, a row for each sample} */
	double[] x(int layer) {
		return layer == 0 ? inputs : activations[layer - 1];
	}

	/** {@return where in {@link #x} the first sample begins} */
	int start(int layer) {
		return layer == 0 ? from : 0;
	}

	/** Some rows together while they are in the nearest cache; one by one where they must be. */
	private void apply(ActivationFunction function, int layer) {
		int size = size(layer);
		int step = function.layerWide() ? size : (TOGETHER / size + 1) * size;
		double[] values = activations[layer];
		int end = samples * size;
		for (int at = 0; at < end; at += step) {
			int to = Math.min(end, at + step);
			System.arraycopy(sums[layer], at, values, at, to - at);
			function.applyFast(values, at, to);
		}
	}

	/** Asks for the weights of all outputs, and begins the way back with them; {@code first} is the number of the first sample. */
	void weigh(int first, OutputWeighting weighting) {
		int last = chain.depth() - 1;
		int size = outputs.length;
		for (int s = 0; s < samples; s++) {
			System.arraycopy(activations[last], s * size, outputs, 0, size);
			Arrays.fill(weights, 0);
			weighting.weigh(first + s, outputs, weights);
			System.arraycopy(weights, 0, deltas[last], s * size, size);
		}
	}

	/**
	 * Goes back from the weights of outputs to the derivatives of all neurons.
	 *
	 * @param back the numbers on the way back
	 * @param kernel with what
	 * @param watch hears of the work
	 */
	void backward(BackNumbers back, DoubleRowKernel kernel, Watch watch) {
		for (int layer = chain.depth() - 1; layer >= 0; layer--) {
			backpropagate(chain.function(layer), layer);
			if (layer > 0) {
				rows.compute(kernel, back.numbers(), back.block(layer), deltas[layer], 0, size(layer), samples,
						deltas[layer - 1], 0, watch);
				DoubleRowLayers.compact(deltas[layer - 1], size(layer - 1), samples);
			}
		}
	}

	private void backpropagate(ActivationFunction function, int layer) {
		int size = size(layer);
		if (!function.layerWide()) {
			function.backpropagate(sums[layer], activations[layer], deltas[layer], 0, samples * size);
			return;
		}
		for (int s = 0; s < samples; s++) {
			function.backpropagate(sums[layer], activations[layer], deltas[layer], s * size, s * size + size);
		}
	}

	/**
	 * Goes the last step back, to the derivatives with respect to inputs.
	 *
	 * @param back the numbers on the way back
	 * @param kernel with what
	 * @param target {@code [..][inputCount]}, row-major; filled
	 * @param first the sample to begin with in {@code target}
	 * @param watch hears of the work
	 */
	void toInputs(BackNumbers back, DoubleRowKernel kernel, double[] target, int first, Watch watch) {
		int count = chain.inputCount();
		int stride = DoubleRowLayers.stride(count);
		boolean whole = stride == count;
		if (!whole && ownDerivatives.length == 0) {
			ownDerivatives = new double[Math.multiplyExact(most, stride)];
		}
		rows.compute(kernel, back.numbers(), back.block(0), deltas[0], 0, size(0), samples,
				whole ? target : ownDerivatives, whole ? first * count : 0, watch);
		for (int s = 0; s < samples && !whole; s++) {
			System.arraycopy(ownDerivatives, s * stride, target, (first + s) * count, count);
		}
	}

	/** Turns derivatives round and sees to it that whole vectors of inputs can be read, as sums over samples need it. */
	void prepareSums() {
		for (int layer = 0; layer < chain.depth(); layer++) {
			Turn.toTargets(deltas[layer], size(layer), samples, turned[layer]);
		}
		int count = chain.inputCount();
		int last = from + (samples - 1) * count;
		if ((long) last + DoubleRowLayers.stride(count) > inputs.length) {
			int values = samples * count;
			if (ownInputs.length == 0) {
				ownInputs = new double[Math.multiplyExact(most, DoubleRowLayers.stride(count))];
			}
			System.arraycopy(inputs, from, ownInputs, 0, values);
			inputs = ownInputs;
			from = 0;
		}
	}

	/** {@return derivatives of a layer, by sample} */
	double[] deltas(int layer) {
		return deltas[layer];
	}

	/** {@return derivatives of a layer, for each neuron those of all samples; after {@link #prepareSums}} */
	double[] turned(int layer) {
		return turned[layer];
	}

	/** Forgets the caller's inputs. */
	void release() {
		inputs = null;
	}
}
