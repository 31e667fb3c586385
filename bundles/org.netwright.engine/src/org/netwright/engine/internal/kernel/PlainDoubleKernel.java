// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * Fused sums in loops that the JVM turns into vector instructions: it does so only if each row is an array of its own,
 * and rows are long. Four sources go into four sums at a time, so that sixteen products share eight loads.
 */
public final class PlainDoubleKernel implements DoubleKernel {

	private static final int HALF = Structure.PANEL / 2;
	private static final int NEXT = Structure.PANEL;

	/** Sources whose rows are used again while they are in the nearest cache. */
	private static final int SOURCES = 24;

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, double[][] values, int width) {
		for (int slot = from; slot < to; slot++) {
			Arrays.fill(values[slot], 0, width, program.bias()[slot]);
		}
		int panel = block.sources().length * Structure.PANEL;
		int begin = block.weightStart() + (from - block.from()) / Structure.PANEL * panel;
		add(program.dense(), begin, block.sources(), from, to, values, width);
	}

	@Override
	public void add(double[] weights, int begin, int[] sources, int from, int to, double[][] rows, int width) {
		int panel = sources.length * Structure.PANEL;
		for (int first = 0; first < sources.length; first += SOURCES) {
			int end = Math.min(sources.length, first + SOURCES);
			for (int slot = from; slot < to; slot += HALF) {
				int row = slot - from;
				int at = begin + row / Structure.PANEL * panel + row % Structure.PANEL;
				half(weights, at, sources, first, end, rows, slot, to, width);
			}
		}
	}

	private static void half(double[] weights, int at, int[] sources, int first, int end, double[][] values, int slot,
			int to, int width) {
		int spare = values.length - 1;
		double[] z0 = values[slot];
		double[] z1 = values[slot + 1 < to ? slot + 1 : spare];
		double[] z2 = values[slot + 2 < to ? slot + 2 : spare];
		double[] z3 = values[slot + 3 < to ? slot + 3 : spare];
		int source = first;
		while (source + 4 <= end) {
			four(weights, at + source * Structure.PANEL, values[sources[source]], values[sources[source + 1]],
					values[sources[source + 2]], values[sources[source + 3]], z0, z1, z2, z3, width);
			source += 4;
		}
		while (source < end) {
			one(weights, at + source * Structure.PANEL, values[sources[source]], z0, z1, z2, z3, width);
			source++;
		}
	}

	private static void four(double[] weights, int at, double[] x0, double[] x1, double[] x2, double[] x3, double[] z0,
			double[] z1, double[] z2, double[] z3, int width) {
		double w00 = weights[at];
		double w01 = weights[at + 1];
		double w02 = weights[at + 2];
		double w03 = weights[at + 3];
		double w10 = weights[at + NEXT];
		double w11 = weights[at + NEXT + 1];
		double w12 = weights[at + NEXT + 2];
		double w13 = weights[at + NEXT + 3];
		double w20 = weights[at + 2 * NEXT];
		double w21 = weights[at + 2 * NEXT + 1];
		double w22 = weights[at + 2 * NEXT + 2];
		double w23 = weights[at + 2 * NEXT + 3];
		double w30 = weights[at + 3 * NEXT];
		double w31 = weights[at + 3 * NEXT + 1];
		double w32 = weights[at + 3 * NEXT + 2];
		double w33 = weights[at + 3 * NEXT + 3];
		for (int s = 0; s < width; s++) {
			double a = x0[s];
			double b = x1[s];
			double c = x2[s];
			double d = x3[s];
			z0[s] = Math.fma(w30, d, Math.fma(w20, c, Math.fma(w10, b, Math.fma(w00, a, z0[s]))));
			z1[s] = Math.fma(w31, d, Math.fma(w21, c, Math.fma(w11, b, Math.fma(w01, a, z1[s]))));
			z2[s] = Math.fma(w32, d, Math.fma(w22, c, Math.fma(w12, b, Math.fma(w02, a, z2[s]))));
			z3[s] = Math.fma(w33, d, Math.fma(w23, c, Math.fma(w13, b, Math.fma(w03, a, z3[s]))));
		}
	}

	private static void one(double[] weights, int at, double[] x, double[] z0, double[] z1, double[] z2, double[] z3,
			int width) {
		double w0 = weights[at];
		double w1 = weights[at + 1];
		double w2 = weights[at + 2];
		double w3 = weights[at + 3];
		for (int s = 0; s < width; s++) {
			double a = x[s];
			z0[s] = Math.fma(w0, a, z0[s]);
			z1[s] = Math.fma(w1, a, z1[s]);
			z2[s] = Math.fma(w2, a, z2[s]);
			z3[s] = Math.fma(w3, a, z3[s]);
		}
	}

	@Override
	public void sparse(Program program, int from, int to, double[][] values, int width) {
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		double[] weights = program.sparse();
		for (int slot = from; slot < to; slot++) {
			double[] z = values[slot];
			Arrays.fill(z, 0, width, program.bias()[slot]);
			int entry = start[slot];
			int end = start[slot + 1];
			while (entry + 8 <= end) {
				eight(weights, sources, entry, values, z, width);
				entry += 8;
			}
			while (entry < end) {
				add(weights[entry], values[sources[entry]], z, width);
				entry++;
			}
		}
	}

	private static void eight(double[] weights, int[] sources, int entry, double[][] values, double[] z, int width) {
		double w0 = weights[entry];
		double w1 = weights[entry + 1];
		double w2 = weights[entry + 2];
		double w3 = weights[entry + 3];
		double w4 = weights[entry + 4];
		double w5 = weights[entry + 5];
		double w6 = weights[entry + 6];
		double w7 = weights[entry + 7];
		double[] x0 = values[sources[entry]];
		double[] x1 = values[sources[entry + 1]];
		double[] x2 = values[sources[entry + 2]];
		double[] x3 = values[sources[entry + 3]];
		double[] x4 = values[sources[entry + 4]];
		double[] x5 = values[sources[entry + 5]];
		double[] x6 = values[sources[entry + 6]];
		double[] x7 = values[sources[entry + 7]];
		for (int s = 0; s < width; s++) {
			double sum = Math.fma(w3, x3[s], Math.fma(w2, x2[s], Math.fma(w1, x1[s], Math.fma(w0, x0[s], z[s]))));
			z[s] = Math.fma(w7, x7[s], Math.fma(w6, x6[s], Math.fma(w5, x5[s], Math.fma(w4, x4[s], sum))));
		}
	}

	private static void add(double weight, double[] x, double[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] = Math.fma(weight, x[s], z[s]);
		}
	}
}
