// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/** One input through a whole network, with the reference precision of what people see. Allocates nothing. */
public final class SingleRun {

	private SingleRun() {
		// only a function
	}

	/**
	 * Computes all neurons.
	 *
	 * @param program what is run
	 * @param kernel with what
	 * @param sums {@code [slots]}: pre-activations; modified behind the inputs
	 * @param activations {@code [slots]}: the values of the inputs on entry; modified behind them
	 */
	public static void propagate(Program program, SingleKernel kernel, double[] sums, double[] activations) {
		Structure structure = program.structure();
		int[] runStart = structure.runStart;
		ActivationFunction[] functions = structure.functions;
		for (int run = 0; run < functions.length; run++) {
			for (Block block : structure.blocks[run]) {
				if (block instanceof Block.Dense dense) {
					kernel.dense(program, dense, activations, sums);
				} else {
					sparse(program, block.from(), block.to(), activations, sums);
				}
			}
			int from = runStart[run];
			int to = runStart[run + 1];
			System.arraycopy(sums, from, activations, from, to - from);
			functions[run].apply(activations, from, to);
		}
	}

	private static void sparse(Program program, int from, int to, double[] activations, double[] sums) {
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		double[] weights = program.sparse();
		double[] bias = program.bias();
		for (int slot = from; slot < to; slot++) {
			double z = 0;
			for (int entry = start[slot]; entry < start[slot + 1]; entry++) {
				z += weights[entry] * activations[sources[entry]];
			}
			sums[slot] = z + bias[slot];
		}
	}
}
