// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Structure;

/**
 * Where a single dense block is all that reads the inputs, and reads neighbouring ones: then samples need not be turned
 * round, neither on the way in nor on the way out.
 *
 * @param run of the block
 * @param index of the block in its run
 * @param block reads inputs {@code first} to {@code first + count - 1}, in this order, and nothing else
 */
record InputSide(int run, int index, Block.Dense block) {

	/** {@return what reads the inputs of a network; null if it is not a single block as above, or if inputs are outputs} */
	static InputSide of(NetworkGraph graph, Structure structure) {
		InputSide found = null;
		for (int run = 0; run < structure.blocks.length; run++) {
			for (int i = 0; i < structure.blocks[run].length; i++) {
				if (readsInputs(structure, structure.blocks[run][i])) {
					if (found != null || !(structure.blocks[run][i] instanceof Block.Dense dense)
							|| !neighbours(dense.sources(), structure.inputCount)) {
						return null;
					}
					found = new InputSide(run, i, dense);
				}
			}
		}
		return graph.outputCount() > graph.neuronCount() - graph.inputCount() || structure.disabledInputs.length > 0
				? null : found;
	}

	private static boolean readsInputs(Structure structure, Block block) {
		return switch (block) {
			case Block.Dense dense -> anyInput(structure, dense.sources(), 0, dense.sources().length);
			case Block.Sparse sparse -> anyInput(structure, structure.entrySource, structure.entryStart[sparse.from()],
					structure.entryStart[sparse.to()]);
		};
	}

	private static boolean anyInput(Structure structure, int[] sources, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sources[i] < structure.inputCount) {
				return true;
			}
		}
		return false;
	}

	private static boolean neighbours(int[] sources, int inputCount) {
		for (int i = 0; i < sources.length; i++) {
			if (sources[i] != sources[0] + i || sources[i] >= inputCount) {
				return false;
			}
		}
		return true;
	}

	/** {@return the first input that is read} */
	int first() {
		return block.sources()[0];
	}

	/** {@return how many inputs are read} */
	int count() {
		return block.sources().length;
	}

	/** {@return how many neurons read them} */
	int targets() {
		return block.to() - block.from();
	}

	/** {@return the length of rows that kernels work on: no less than {@link #count}} */
	int width() {
		return DenseSums.roundUp(count(), DenseSums.GRAIN);
	}

	/** Whether it is a block that is meant. */
	boolean is(int otherRun, int otherIndex) {
		return run == otherRun && index == otherIndex;
	}
}
