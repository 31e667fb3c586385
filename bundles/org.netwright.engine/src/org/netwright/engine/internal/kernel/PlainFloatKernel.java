// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.FloatNumbers;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * The same as {@link PlainDoubleKernel} in single precision: fused sums in loops that the JVM turns into vector instructions: it does so only if each row is an array of its own,
 * and rows are long. Four sources go into four sums at a time, so that sixteen products share eight loads.
 */
public final class PlainFloatKernel implements FloatKernel {

	private static final int HALF = Structure.PANEL / 2;
	private static final int NEXT = Structure.PANEL;

	/** Sources whose rows are used again while they are in the nearest cache. */
	private static final int SOURCES = 32;

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] sources = block.sources();
		int panel = sources.length * Structure.PANEL;
		for (int slot = from; slot < to; slot++) {
			Arrays.fill(values[slot], 0, width, numbers.bias()[slot]);
		}
		for (int first = 0; first < sources.length; first += SOURCES) {
			int end = Math.min(sources.length, first + SOURCES);
			for (int slot = from; slot < to; slot += HALF) {
				int row = slot - block.from();
				int at = block.weightStart() + row / Structure.PANEL * panel + row % Structure.PANEL;
				half(numbers.dense(), at, sources, first, end, values, slot, to, width);
			}
		}
	}

	private static void half(float[] weights, int at, int[] sources, int first, int end, float[][] values, int slot,
			int to, int width) {
		int spare = values.length - 1;
		float[] z0 = values[slot];
		float[] z1 = values[slot + 1 < to ? slot + 1 : spare];
		float[] z2 = values[slot + 2 < to ? slot + 2 : spare];
		float[] z3 = values[slot + 3 < to ? slot + 3 : spare];
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

	private static void four(float[] weights, int at, float[] x0, float[] x1, float[] x2, float[] x3, float[] z0,
			float[] z1, float[] z2, float[] z3, int width) {
		float w00 = weights[at];
		float w01 = weights[at + 1];
		float w02 = weights[at + 2];
		float w03 = weights[at + 3];
		float w10 = weights[at + NEXT];
		float w11 = weights[at + NEXT + 1];
		float w12 = weights[at + NEXT + 2];
		float w13 = weights[at + NEXT + 3];
		float w20 = weights[at + 2 * NEXT];
		float w21 = weights[at + 2 * NEXT + 1];
		float w22 = weights[at + 2 * NEXT + 2];
		float w23 = weights[at + 2 * NEXT + 3];
		float w30 = weights[at + 3 * NEXT];
		float w31 = weights[at + 3 * NEXT + 1];
		float w32 = weights[at + 3 * NEXT + 2];
		float w33 = weights[at + 3 * NEXT + 3];
		for (int s = 0; s < width; s++) {
			float a = x0[s];
			float b = x1[s];
			float c = x2[s];
			float d = x3[s];
			z0[s] = Math.fma(w30, d, Math.fma(w20, c, Math.fma(w10, b, Math.fma(w00, a, z0[s]))));
			z1[s] = Math.fma(w31, d, Math.fma(w21, c, Math.fma(w11, b, Math.fma(w01, a, z1[s]))));
			z2[s] = Math.fma(w32, d, Math.fma(w22, c, Math.fma(w12, b, Math.fma(w02, a, z2[s]))));
			z3[s] = Math.fma(w33, d, Math.fma(w23, c, Math.fma(w13, b, Math.fma(w03, a, z3[s]))));
		}
	}

	private static void one(float[] weights, int at, float[] x, float[] z0, float[] z1, float[] z2, float[] z3,
			int width) {
		float w0 = weights[at];
		float w1 = weights[at + 1];
		float w2 = weights[at + 2];
		float w3 = weights[at + 3];
		for (int s = 0; s < width; s++) {
			float a = x[s];
			z0[s] = Math.fma(w0, a, z0[s]);
			z1[s] = Math.fma(w1, a, z1[s]);
			z2[s] = Math.fma(w2, a, z2[s]);
			z3[s] = Math.fma(w3, a, z3[s]);
		}
	}

	@Override
	public void sparse(Program program, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		float[] weights = numbers.sparse();
		for (int slot = from; slot < to; slot++) {
			float[] z = values[slot];
			Arrays.fill(z, 0, width, numbers.bias()[slot]);
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

	private static void eight(float[] weights, int[] sources, int entry, float[][] values, float[] z, int width) {
		float w0 = weights[entry];
		float w1 = weights[entry + 1];
		float w2 = weights[entry + 2];
		float w3 = weights[entry + 3];
		float w4 = weights[entry + 4];
		float w5 = weights[entry + 5];
		float w6 = weights[entry + 6];
		float w7 = weights[entry + 7];
		float[] x0 = values[sources[entry]];
		float[] x1 = values[sources[entry + 1]];
		float[] x2 = values[sources[entry + 2]];
		float[] x3 = values[sources[entry + 3]];
		float[] x4 = values[sources[entry + 4]];
		float[] x5 = values[sources[entry + 5]];
		float[] x6 = values[sources[entry + 6]];
		float[] x7 = values[sources[entry + 7]];
		for (int s = 0; s < width; s++) {
			float sum = Math.fma(w3, x3[s], Math.fma(w2, x2[s], Math.fma(w1, x1[s], Math.fma(w0, x0[s], z[s]))));
			z[s] = Math.fma(w7, x7[s], Math.fma(w6, x6[s], Math.fma(w5, x5[s], Math.fma(w4, x4[s], sum))));
		}
	}

	private static void add(float weight, float[] x, float[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] = Math.fma(weight, x[s], z[s]);
		}
	}
}
