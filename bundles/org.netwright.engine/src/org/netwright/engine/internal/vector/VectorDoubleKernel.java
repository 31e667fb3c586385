// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import java.util.Arrays;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fused sums on vectors. A tile of four neurons and four vectors of samples stays in registers while the sources go by,
 * so that sixteen products share eight loads.
 */
final class VectorDoubleKernel implements DoubleKernel {

	private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > 8
			? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
	private static final int L = SPECIES.length();

	/** Sources whose values are used again while they are in the nearest cache. */
	private static final int SOURCES = 64;

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, double[][] values, int width) {
		int[] sources = block.sources();
		int panel = sources.length * Structure.PANEL;
		int begin = block.weightStart() + (from - block.from()) / Structure.PANEL * panel;
		for (int slot = from; slot < to; slot++) {
			Arrays.fill(values[slot], 0, width, program.bias()[slot]);
		}
		for (int first = 0; first < sources.length; first += SOURCES) {
			int end = Math.min(sources.length, first + SOURCES);
			int s = 0;
			while (s < width) {
				int at = begin + first * Structure.PANEL;
				int vectors = s + 4 * L <= width ? 4 : s + 2 * L <= width ? 2 : 1;
				for (int slot = from; slot < to; slot += Structure.PANEL) {
					tile(vectors, program.dense(), at, sources, first, end, values, slot, to, s);
					at += panel;
				}
				s += vectors * L;
			}
		}
	}

	private static void tile(int vectors, double[] weights, int start, int[] sources, int first, int end,
			double[][] values, int slot, int to, int s) {
		int spare = values.length - 1;
		double[] z0 = values[slot];
		double[] z1 = values[slot + 1 < to ? slot + 1 : spare];
		double[] z2 = values[slot + 2 < to ? slot + 2 : spare];
		double[] z3 = values[slot + 3 < to ? slot + 3 : spare];
		switch (vectors) {
			case 4 -> four(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
			case 2 -> two(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
			default -> one(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
		}
	}

	/** Four neurons and four vectors of samples. */
	private static void four(double[] weights, int start, int[] sources, int first, int end, double[][] values,
			double[] z0, double[] z1, double[] z2, double[] z3, int s) {
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, z0, s + L);
		DoubleVector a2 = DoubleVector.fromArray(SPECIES, z0, s + 2 * L);
		DoubleVector a3 = DoubleVector.fromArray(SPECIES, z0, s + 3 * L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, z1, s + L);
		DoubleVector b2 = DoubleVector.fromArray(SPECIES, z1, s + 2 * L);
		DoubleVector b3 = DoubleVector.fromArray(SPECIES, z1, s + 3 * L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, z2, s + L);
		DoubleVector c2 = DoubleVector.fromArray(SPECIES, z2, s + 2 * L);
		DoubleVector c3 = DoubleVector.fromArray(SPECIES, z2, s + 3 * L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, z3, s);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, z3, s + L);
		DoubleVector d2 = DoubleVector.fromArray(SPECIES, z3, s + 2 * L);
		DoubleVector d3 = DoubleVector.fromArray(SPECIES, z3, s + 3 * L);
		int at = start;
		for (int source = first; source < end; source++) {
			double[] x = values[sources[source]];
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, s);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, s + L);
			DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L);
			DoubleVector x3 = DoubleVector.fromArray(SPECIES, x, s + 3 * L);
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			a2 = x2.fma(w, a2);
			a3 = x3.fma(w, a3);
			w = DoubleVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			b2 = x2.fma(w, b2);
			b3 = x3.fma(w, b3);
			w = DoubleVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			c2 = x2.fma(w, c2);
			c3 = x3.fma(w, c3);
			w = DoubleVector.broadcast(SPECIES, weights[at + 3]);
			d0 = x0.fma(w, d0);
			d1 = x1.fma(w, d1);
			d2 = x2.fma(w, d2);
			d3 = x3.fma(w, d3);
			at += Structure.PANEL;
		}
		store(z0, s, a0, a1, a2, a3);
		store(z1, s, b0, b1, b2, b3);
		store(z2, s, c0, c1, c2, c3);
		store(z3, s, d0, d1, d2, d3);
	}

	private static void store(double[] z, int s, DoubleVector v0, DoubleVector v1, DoubleVector v2, DoubleVector v3) {
		v0.intoArray(z, s);
		v1.intoArray(z, s + L);
		v2.intoArray(z, s + 2 * L);
		v3.intoArray(z, s + 3 * L);
	}

	/** Four neurons and two vectors of samples. */
	private static void two(double[] weights, int start, int[] sources, int first, int end, double[][] values,
			double[] z0, double[] z1, double[] z2, double[] z3, int s) {
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, z0, s + L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, z1, s + L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, z2, s + L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, z3, s);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, z3, s + L);
		int at = start;
		for (int source = first; source < end; source++) {
			double[] x = values[sources[source]];
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, s);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, s + L);
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			w = DoubleVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			w = DoubleVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			w = DoubleVector.broadcast(SPECIES, weights[at + 3]);
			d0 = x0.fma(w, d0);
			d1 = x1.fma(w, d1);
			at += Structure.PANEL;
		}
		a0.intoArray(z0, s);
		a1.intoArray(z0, s + L);
		b0.intoArray(z1, s);
		b1.intoArray(z1, s + L);
		c0.intoArray(z2, s);
		c1.intoArray(z2, s + L);
		d0.intoArray(z3, s);
		d1.intoArray(z3, s + L);
	}

	/** Four neurons and one vector of samples. */
	private static void one(double[] weights, int start, int[] sources, int first, int end, double[][] values,
			double[] z0, double[] z1, double[] z2, double[] z3, int s) {
		DoubleVector a = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector b = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector c = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector d = DoubleVector.fromArray(SPECIES, z3, s);
		int at = start;
		for (int source = first; source < end; source++) {
			DoubleVector x = DoubleVector.fromArray(SPECIES, values[sources[source]], s);
			a = x.fma(DoubleVector.broadcast(SPECIES, weights[at]), a);
			b = x.fma(DoubleVector.broadcast(SPECIES, weights[at + 1]), b);
			c = x.fma(DoubleVector.broadcast(SPECIES, weights[at + 2]), c);
			d = x.fma(DoubleVector.broadcast(SPECIES, weights[at + 3]), d);
			at += Structure.PANEL;
		}
		a.intoArray(z0, s);
		b.intoArray(z1, s);
		c.intoArray(z2, s);
		d.intoArray(z3, s);
	}

	@Override
	public void sparse(Program program, int from, int to, double[][] values, int width) {
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		double[] bias = program.bias();
		int s = 0;
		while (s + 8 * L <= width) {
			for (int slot = from; slot < to; slot++) {
				eightInRow(program.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += 8 * L;
		}
		while (s + 4 * L <= width) {
			for (int slot = from; slot < to; slot++) {
				fourInRow(program.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += 4 * L;
		}
		while (s < width) {
			for (int slot = from; slot < to; slot++) {
				oneInRow(program.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += L;
		}
	}

	private static void eightInRow(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a0 = DoubleVector.broadcast(SPECIES, bias);
		DoubleVector a1 = a0;
		DoubleVector a2 = a0;
		DoubleVector a3 = a0;
		DoubleVector a4 = a0;
		DoubleVector a5 = a0;
		DoubleVector a6 = a0;
		DoubleVector a7 = a0;
		for (int entry = first; entry < end; entry++) {
			double[] x = values[sources[entry]];
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[entry]);
			a0 = DoubleVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = DoubleVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = DoubleVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
			a4 = DoubleVector.fromArray(SPECIES, x, s + 4 * L).fma(w, a4);
			a5 = DoubleVector.fromArray(SPECIES, x, s + 5 * L).fma(w, a5);
			a6 = DoubleVector.fromArray(SPECIES, x, s + 6 * L).fma(w, a6);
			a7 = DoubleVector.fromArray(SPECIES, x, s + 7 * L).fma(w, a7);
		}
		store(z, s, a0, a1, a2, a3);
		store(z, s + 4 * L, a4, a5, a6, a7);
	}

	private static void fourInRow(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a0 = DoubleVector.broadcast(SPECIES, bias);
		DoubleVector a1 = a0;
		DoubleVector a2 = a0;
		DoubleVector a3 = a0;
		for (int entry = first; entry < end; entry++) {
			double[] x = values[sources[entry]];
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[entry]);
			a0 = DoubleVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = DoubleVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = DoubleVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
		}
		store(z, s, a0, a1, a2, a3);
	}

	private static void oneInRow(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a = DoubleVector.broadcast(SPECIES, bias);
		for (int entry = first; entry < end; entry++) {
			a = DoubleVector.fromArray(SPECIES, values[sources[entry]], s)
					.fma(DoubleVector.broadcast(SPECIES, weights[entry]), a);
		}
		a.intoArray(z, s);
	}
}
