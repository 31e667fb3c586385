// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * The sums of a panel side by side. A single sum has to wait for each addition before the next one; eight of them keep
 * the processor busy and read each activation once.
 */
public final class PlainSingleKernel implements SingleKernel {

	@Override
	public void dense(Program program, Block.Dense block, double[] activations, double[] sums) {
		int panel = block.sources().length * Structure.PANEL;
		int at = block.weightStart();
		for (int slot = block.from(); slot < block.to(); slot += Structure.PANEL) {
			panel(program, block.sources(), at, activations, sums, slot, block.to());
			at += panel;
		}
	}

	/** One panel, of which the sums before {@code to} are wanted. */
	public static void panel(Program program, int[] sources, int start, double[] activations, double[] sums, int slot,
			int to) {
		int half = Structure.PANEL / 2;
		if (slot + half >= to) {
			four(program, sources, start, activations, sums, slot, to);
		} else if (slot + Structure.PANEL > to) {
			four(program, sources, start, activations, sums, slot, to);
			four(program, sources, start + half, activations, sums, slot + half, to);
		} else {
			eight(program, sources, start, activations, sums, slot);
		}
	}

	private static void eight(Program program, int[] sources, int start, double[] activations, double[] sums,
			int slot) {
		double[] weights = program.dense();
		int at = start;
		double z0 = 0;
		double z1 = 0;
		double z2 = 0;
		double z3 = 0;
		double z4 = 0;
		double z5 = 0;
		double z6 = 0;
		double z7 = 0;
		for (int source : sources) {
			double a = activations[source];
			z0 += weights[at] * a;
			z1 += weights[at + 1] * a;
			z2 += weights[at + 2] * a;
			z3 += weights[at + 3] * a;
			z4 += weights[at + 4] * a;
			z5 += weights[at + 5] * a;
			z6 += weights[at + 6] * a;
			z7 += weights[at + 7] * a;
			at += Structure.PANEL;
		}
		double[] bias = program.bias();
		sums[slot] = z0 + bias[slot];
		sums[slot + 1] = z1 + bias[slot + 1];
		sums[slot + 2] = z2 + bias[slot + 2];
		sums[slot + 3] = z3 + bias[slot + 3];
		sums[slot + 4] = z4 + bias[slot + 4];
		sums[slot + 5] = z5 + bias[slot + 5];
		sums[slot + 6] = z6 + bias[slot + 6];
		sums[slot + 7] = z7 + bias[slot + 7];
	}

	/** Half a panel, of which the sums before {@code to} are wanted. */
	private static void four(Program program, int[] sources, int start, double[] activations, double[] sums, int slot,
			int to) {
		double[] weights = program.dense();
		int at = start;
		double z0 = 0;
		double z1 = 0;
		double z2 = 0;
		double z3 = 0;
		for (int source : sources) {
			double a = activations[source];
			z0 += weights[at] * a;
			z1 += weights[at + 1] * a;
			z2 += weights[at + 2] * a;
			z3 += weights[at + 3] * a;
			at += Structure.PANEL;
		}
		double[] bias = program.bias();
		sums[slot] = z0 + bias[slot];
		if (slot + 1 < to) {
			sums[slot + 1] = z1 + bias[slot + 1];
		}
		if (slot + 2 < to) {
			sums[slot + 2] = z2 + bias[slot + 2];
		}
		if (slot + 3 < to) {
			sums[slot + 3] = z3 + bias[slot + 3];
		}
	}
}
