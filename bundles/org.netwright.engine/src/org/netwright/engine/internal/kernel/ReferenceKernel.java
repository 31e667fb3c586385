// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * The sums of a {@link SingleKernel} for many inputs, to the last bit: each product is rounded, products are added in
 * order, the bias comes last. Also what a machine uses that cannot fuse.
 */
public final class ReferenceKernel implements DoubleKernel {

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, double[][] values, int width) {
		int[] sources = block.sources();
		int panel = sources.length * Structure.PANEL;
		for (int slot = from; slot < to; slot++) {
			int row = slot - block.from();
			int at = block.weightStart() + row / Structure.PANEL * panel + row % Structure.PANEL;
			sum(program.dense(), at, Structure.PANEL, sources, 0, sources.length, values, values[slot], width);
			addBias(program.bias()[slot], values[slot], width);
		}
	}

	@Override
	public void sparse(Program program, int from, int to, double[][] values, int width) {
		int[] start = program.structure().entryStart;
		for (int slot = from; slot < to; slot++) {
			sum(program.sparse(), start[slot], 1, program.structure().entrySource, start[slot], start[slot + 1], values,
					values[slot], width);
			addBias(program.bias()[slot], values[slot], width);
		}
	}

	@Override
	public void add(double[] weights, int begin, int[] sources, int from, int to, double[][] rows, int width) {
		int panel = sources.length * Structure.PANEL;
		for (int slot = from; slot < to; slot++) {
			int row = slot - from;
			int at = begin + row / Structure.PANEL * panel + row % Structure.PANEL;
			for (int source : sources) {
				add(weights[at], rows[source], rows[slot], width);
				at += Structure.PANEL;
			}
		}
	}

	private static void sum(double[] weights, int start, int stride, int[] sources, int from, int to, double[][] values,
			double[] z, int width) {
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

	private static void four(double w0, double w1, double w2, double w3, double[] x0, double[] x1, double[] x2,
			double[] x3, double[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] = z[s] + w0 * x0[s] + w1 * x1[s] + w2 * x2[s] + w3 * x3[s];
		}
	}

	private static void add(double weight, double[] x, double[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] += weight * x[s];
		}
	}

	private static void addBias(double bias, double[] z, int width) {
		for (int s = 0; s < width; s++) {
			z[s] += bias;
		}
	}
}
