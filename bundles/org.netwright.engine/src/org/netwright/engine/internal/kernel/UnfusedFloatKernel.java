// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.FloatNumbers;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/** Sums in single precision for a machine that cannot fuse: each product is rounded, the bias comes last. */
public final class UnfusedFloatKernel implements FloatKernel {

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] sources = block.sources();
		int panel = sources.length * Structure.PANEL;
		for (int slot = from; slot < to; slot++) {
			int row = slot - block.from();
			int at = block.weightStart() + row / Structure.PANEL * panel + row % Structure.PANEL;
			sum(numbers.dense(), at, Structure.PANEL, sources, 0, sources.length, values, values[slot], width);
			addBias(numbers.bias()[slot], values[slot], width);
		}
	}

	@Override
	public void sparse(Program program, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] start = program.structure().entryStart;
		for (int slot = from; slot < to; slot++) {
			sum(numbers.sparse(), start[slot], 1, program.structure().entrySource, start[slot], start[slot + 1], values,
					values[slot], width);
			addBias(numbers.bias()[slot], values[slot], width);
		}
	}

	private static void sum(float[] weights, int start, int stride, int[] sources, int from, int to, float[][] values,
			float[] z, int width) {
		Arrays.fill(z, 0, width, 0);
		int at = start;
		int source = from;
		while (source + 4 <= to) {
			four(weights[at], weights[at + stride], weights[at + 2 * stride], weights[at + 3 * stride],
					values[sources[source]], values[sources[source + 1]], values[sources[source + 2]],
					values[sources[source + 3]], z, width);
			at += 4 * stride;
			source += 4;
		}
		while (source < to) {
			add(weights[at], values[sources[source]], z, width);
			at += stride;
			source++;
		}
	}

	private static void four(float w0, float w1, float w2, float w3, float[] x0, float[] x1, float[] x2,
			float[] x3, float[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] = z[s] + w0 * x0[s] + w1 * x1[s] + w2 * x2[s] + w3 * x3[s];
		}
	}

	private static void add(float weight, float[] x, float[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] += weight * x[s];
		}
	}

	private static void addBias(float bias, float[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] += bias;
		}
	}
}
