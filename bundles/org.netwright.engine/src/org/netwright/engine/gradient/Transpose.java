// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/** The weights of a program's dense blocks once more, in the order in which gradients go back through them. Immutable. */
final class Transpose {

	private final double[][][] weights;
	private double[][] ofInputs;

	/** Takes time and memory proportional to the weights of dense blocks; a side may be null. */
	Transpose(Program program, InputSide side) {
		Block[][] blocks = program.structure().blocks;
		weights = new double[blocks.length][][];
		for (int run = 0; run < blocks.length; run++) {
			weights[run] = new double[blocks[run].length][];
			for (int i = 0; i < blocks[run].length; i++) {
				if (blocks[run][i] instanceof Block.Dense dense) {
					if (side != null && side.is(run, i)) {
						ofInputs = rows(program.dense(), dense, side.width());
					} else {
						weights[run][i] = transpose(program.dense(), dense);
					}
				}
			}
		}
	}

	/**
	 * The weights of one block, in panels of {@value Structure#PANEL} sources: for each target the weights of the sources
	 * of the panel. Not for the block at the {@link InputSide}.
	 */
	double[] weights(int run, int block) {
		return weights[run][block];
	}

	/** {@return {@code [targets][width]}: the weights of the block at the {@link InputSide}, if there is one} */
	double[][] ofInputs() {
		return ofInputs;
	}

	private static double[][] rows(double[] weights, Block.Dense block, int width) {
		int sources = block.sources().length;
		double[][] result = new double[block.to() - block.from()][width];
		for (int target = 0; target < result.length; target++) {
			int at = block.weightStart() + target / Structure.PANEL * Structure.PANEL * sources + target % Structure.PANEL;
			for (int source = 0; source < sources; source++) {
				result[target][source] = weights[at];
				at += Structure.PANEL;
			}
		}
		return result;
	}

	private static double[] transpose(double[] weights, Block.Dense block) {
		double[] result = new double[size(block)];
		fill(weights, block, result, 0);
		return result;
	}

	/** {@return how many weights a block has in panels of sources, those that fill up included} */
	static int size(Block.Dense block) {
		int panels = (block.sources().length + Structure.PANEL - 1) / Structure.PANEL;
		return Math.multiplyExact(panels * Structure.PANEL, block.size());
	}

	/** Writes the weights of a block in panels of sources, from {@code begin} on. */
	static void fill(double[] weights, Block.Dense block, double[] result, int begin) {
		int sources = block.sources().length;
		int targets = block.size();
		for (int target = 0; target < targets; target++) {
			int at = block.weightStart() + target / Structure.PANEL * Structure.PANEL * sources + target % Structure.PANEL;
			for (int source = 0; source < sources; source++) {
				int panel = source / Structure.PANEL;
				result[begin + (panel * targets + target) * Structure.PANEL + source % Structure.PANEL] = weights[at];
				at += Structure.PANEL;
			}
		}
	}
}
