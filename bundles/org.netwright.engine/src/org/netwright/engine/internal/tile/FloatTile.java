// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import java.util.Arrays;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.kernel.FloatKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * The values of some samples at every neuron in single precision, neuron-major: each slot has a row of its own with one value per sample.
 * What is computed is a whole number of {@value #GRAIN} samples; the last sample is repeated to fill up.
 */
public final class FloatTile {

	/** Widths are multiples of this. */
	public static final int GRAIN = 16;

	/** Products that are computed between two looks at the watch: some milliseconds. Fewer would spoil the caches. */
	private static final long PIECE = 32_000_000;

	/** How many products take as long as a call of a function for one value, at most or so. */
	private static final int FUNCTION = 8;

	private final Structure structure;
	private final float[][] values;
	private final float[] lane;
	private int samples;
	private int width;

	/**
	 * Makes room.
	 *
	 * @param structure of the programs that are run
	 * @param most how many samples there may be at a time, a multiple of {@value #GRAIN}
	 */
	public FloatTile(Structure structure, int most) {
		this.structure = structure;
		values = new float[structure.slots() + 1][most];
		lane = new float[structure.widest()];
	}

	/** {@return {@code [slots + 1][width or more]}, the values themselves; the last row holds nothing} */
	public float[][] values() {
		return values;
	}

	/** {@return how many samples there are} */
	public int samples() {
		return samples;
	}

	/** {@return how many values of each row are computed: the samples, filled up to a multiple of the grain} */
	public int width() {
		return width;
	}

	/**
	 * Takes samples.
	 *
	 * @param inputs {@code [..][inputCount]}, row-major; not modified
	 * @param first the first sample to take
	 * @param count how many, 1 or more
	 */
	public void load(float[] inputs, int first, int count) {
		int stride = structure.inputCount;
		int input = 0;
		while (input + 4 <= stride) {
			float[] row0 = values[input];
			float[] row1 = values[input + 1];
			float[] row2 = values[input + 2];
			float[] row3 = values[input + 3];
			int at = first * stride + input;
			for (int s = 0; s < count; s++) {
				row0[s] = inputs[at];
				row1[s] = inputs[at + 1];
				row2[s] = inputs[at + 2];
				row3[s] = inputs[at + 3];
				at += stride;
			}
			input += 4;
		}
		while (input < stride) {
			float[] row = values[input];
			for (int s = 0; s < count; s++) {
				row[s] = inputs[(first + s) * stride + input];
			}
			input++;
		}
		filled(count);
	}

	/**
	 * Says that the rows of the inputs were filled.
	 *
	 * @param count how many samples, 1 or more
	 */
	public void filled(int count) {
		samples = count;
		width = (count + GRAIN - 1) / GRAIN * GRAIN;
		for (int input = 0; input < structure.inputCount; input++) {
			Arrays.fill(values[input], count, width, values[input][count - 1]);
		}
		for (int input : structure.disabledInputs) {
			Arrays.fill(values[input], 0, width, 0);
		}
	}

	/**
	 * Computes all neurons.
	 *
	 * @param program what is run, of this tile's structure
	 * @param kernel with what
	 * @param watch hears of the work
	 */
	public void compute(Program program, FloatKernel kernel, Watch watch) {
		for (int run = 0; run < structure.functions.length; run++) {
			for (Block block : structure.blocks[run]) {
				sum(program, kernel, block, watch);
			}
			int from = structure.runStart[run];
			int to = structure.runStart[run + 1];
			ActivationFunction function = structure.functions[run];
			if (function.layerWide()) {
				applyTogether(function, from, to, watch);
			} else {
				applyEach(function, from, to, watch);
			}
		}
	}

	/**
	 * Computes the sums of one block.
	 *
	 * @param program what is run, of this tile's structure
	 * @param kernel with what
	 * @param block which sums
	 * @param watch hears of the work
	 */
	public void sum(Program program, FloatKernel kernel, Block block, Watch watch) {
		int slot = block.from();
		while (slot < block.to()) {
			int end = slot;
			long products = 0;
			while (end < block.to() && products < PIECE) {
				int panelEnd = Math.min(block.to(), end + Structure.PANEL);
				products += (long) width * switch (block) {
					case Block.Dense dense -> (panelEnd - end) * dense.sources().length;
					case Block.Sparse _ -> structure.entryStart[panelEnd] - structure.entryStart[end];
				};
				end = panelEnd;
			}
			if (block instanceof Block.Dense dense) {
				kernel.dense(program, dense, slot, end, values, width);
			} else {
				kernel.sparse(program, slot, end, values, width);
			}
			watch.spend(products);
			slot = end;
		}
	}

	private void applyEach(ActivationFunction function, int from, int to, Watch watch) {
		for (int slot = from; slot < to; slot++) {
			function.apply(values[slot], 0, width);
			watch.spend((long) width * FUNCTION);
		}
	}

	private void applyTogether(ActivationFunction function, int from, int to, Watch watch) {
		int count = to - from;
		for (int s = 0; s < width; s++) {
			for (int i = 0; i < count; i++) {
				lane[i] = values[from + i][s];
			}
			function.apply(lane, 0, count);
			for (int i = 0; i < count; i++) {
				values[from + i][s] = lane[i];
			}
			watch.spend((long) count * FUNCTION);
		}
	}

	/**
	 * Gives the activations of some neurons.
	 *
	 * @param neuron the first one
	 * @param count how many
	 * @param target {@code [..][count]}, row-major; filled
	 * @param first the sample to begin with in {@code target}
	 */
	public void store(int neuron, int count, float[] target, int first) {
		for (int i = 0; i < count; i++) {
			float[] row = values[structure.slotOf[neuron + i]];
			int at = first * count + i;
			for (int s = 0; s < samples; s++) {
				target[at] = row[s];
				at += count;
			}
		}
	}
}
