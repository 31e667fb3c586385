// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.Optional;

import org.netwright.engine.function.ActivationFunction;

/**
 * A network of layers of which each is connected with all of the one before and with nothing else. Its samples can be
 * computed as rows, as people store them, without being turned round first.
 */
public final class Chain {

	/** Rows of fewer neurons waste vectors; so they are not counted as work that is done well. */
	private static final double FULL = 0.8;
	/** Smaller networks gain nothing. */
	private static final int FEWEST_WEIGHTS = 2048;

	private final Structure structure;
	private final Block.Dense[] layers;

	private Chain(Structure structure, Block.Dense[] layers) {
		this.structure = structure;
		this.layers = layers;
	}

	/**
	 * Looks whether a network is one.
	 *
	 * @param structure what is computed from what
	 * @return the layers, if there is nothing else, and if computing by rows is worth it
	 */
	public static Optional<Chain> of(Structure structure) {
		Block.Dense[] layers = new Block.Dense[structure.blocks.length];
		int first = 0;
		long weights = 0;
		for (int run = 0; run < layers.length; run++) {
			Block[] blocks = structure.blocks[run];
			int from = structure.runStart[run];
			if (blocks.length != 1 || !(blocks[0] instanceof Block.Dense dense) || !isRange(dense.sources(), first, from)) {
				return Optional.empty();
			}
			layers[run] = dense;
			weights += (long) dense.size() * dense.sources().length;
			first = from;
		}
		boolean worthIt = weights >= FEWEST_WEIGHTS && weights >= FULL * structure.denseWeights;
		return worthIt && structure.end() == structure.slots() ? Optional.of(new Chain(structure, layers)) : Optional.empty();
	}

	private static boolean isRange(int[] sources, int from, int to) {
		if (sources.length != to - from) {
			return false;
		}
		for (int i = 0; i < sources.length; i++) {
			if (sources[i] != from + i) {
				return false;
			}
		}
		return true;
	}

	/** {@return the number of layers, inputs not counted} */
	public int depth() {
		return layers.length;
	}

	/**
	 * One of the layers.
	 *
	 * @param layer 0 to {@link #depth} - 1
	 * @return its neurons
	 */
	public Block.Dense layer(int layer) {
		return layers[layer];
	}

	/**
	 * What a layer is remapped with.
	 *
	 * @param layer 0 to {@link #depth} - 1
	 * @return its function
	 */
	public ActivationFunction function(int layer) {
		return structure.functions[layer];
	}

	/** {@return the number of inputs} */
	public int inputCount() {
		return structure.inputCount;
	}
}
