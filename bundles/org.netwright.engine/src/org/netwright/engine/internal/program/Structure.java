// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.Arrays;
import java.util.stream.Stream;

import org.netwright.engine.function.ActivationFunction;

/**
 * All of a program but its numbers. Values live in slots: the inputs first, then run after run, where a run is some
 * neurons that one call of their function remaps; then whatever is disabled, with value 0. Arrays are shared and must
 * not be changed.
 */
public final class Structure {

	/** How many neurons of a dense block are computed side by side. */
	public static final int PANEL = 8;

	/** Biases are filled up with as many zeros, so that the last ones can be read as a whole vector. */
	public static final int SPARE = 16;

	/** Number of input neurons. */
	public final int inputCount;
	/** {@code [neurons]}: the slot of each neuron. */
	public final int[] slotOf;
	/** Disabled input neurons, whose value counts as 0. */
	public final int[] disabledInputs;
	/** {@code [runs + 1]}: the first slot of each run; then the end of the slots in use. */
	public final int[] runStart;
	/** {@code [runs]}: what each run is remapped with. */
	public final ActivationFunction[] functions;
	/** {@code [runs][]}: the blocks of each run, by slot; together they are all of its slots. */
	public final Block[][] blocks;
	/** {@code [end + 1]}: the first entry of each slot; those in dense blocks have none. */
	public final int[] entryStart;
	/** By entry: the slot of the source. */
	public final int[] entrySource;
	/** How many weights stand in dense blocks, those that fill up included. */
	public final int denseWeights;

	Structure(StructureBuilder builder) {
		inputCount = builder.graph.inputCount();
		slotOf = builder.slotOf;
		disabledInputs = builder.disabledInputs();
		runStart = builder.runStart;
		functions = builder.functions;
		blocks = builder.blocks;
		entryStart = builder.entryStart;
		entrySource = builder.entrySources();
		denseWeights = builder.denseWeights;
	}

	/** {@return the number of neurons, which is that of slots, disabled ones included} */
	public int slots() {
		return slotOf.length;
	}

	/** {@return where the slots in use end; behind are the disabled neurons} */
	public int end() {
		return runStart[runStart.length - 1];
	}

	/** {@return the dense blocks, in the order of {@link Block.Dense#index}} */
	public Stream<Block.Dense> denseBlocks() {
		return Arrays.stream(blocks).flatMap(Arrays::stream).filter(Block.Dense.class::isInstance)
				.map(Block.Dense.class::cast);
	}

	/** {@return how many neurons the largest run with a layer-wide function has, 0 if there is none} */
	public int widest() {
		int most = 0;
		for (int run = 0; run < functions.length; run++) {
			if (functions[run].layerWide()) {
				most = Math.max(most, runStart[run + 1] - runStart[run]);
			}
		}
		return most;
	}
}
