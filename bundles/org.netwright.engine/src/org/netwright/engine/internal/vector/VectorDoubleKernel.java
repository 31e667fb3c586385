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
 * Fused sums on vectors. The sums of eight neurons for three vectors of samples stay in registers while the sources go
 * by, so that 24 products share eleven loads; where a processor has only 16 registers, those of four neurons. That is
 * why the innermost methods are long: what they hold cannot be passed on.
 */
final class VectorDoubleKernel implements DoubleKernel {

	static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > 8
			? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
	private static final int L = SPECIES.length();

	/** Vectors of 256 bits are those of x86 processors with 16 registers. */
	private static final boolean MANY_REGISTERS = SPECIES.vectorBitSize() != 256;

	private static final int HALF = Structure.PANEL / 2;

	/** Sources whose values are used again while they are in the nearest cache. */
	private static final int SOURCES = 96;

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, double[][] values, int width) {
		for (int slot = from; slot < to; slot++) {
			Arrays.fill(values[slot], 0, width, program.bias()[slot]);
		}
		int begin = block.weightStart() + (from - block.from()) * block.sources().length;
		add(program.dense(), begin, block.sources(), from, to, values, width);
	}

	@Override
	public void add(double[] weights, int begin, int[] sources, int from, int to, double[][] rows, int width) {
		double[][] gathered = null;
		int panel = sources.length * Structure.PANEL;
		for (int first = 0; first < sources.length; first += SOURCES) {
			int end = Math.min(sources.length, first + SOURCES);
			int start = begin + first * Structure.PANEL;
			if (neighbours(sources, first, end)) {
				int row = sources[first];
				columns(weights, start, panel, rows, row, row + end - first, rows, from, to, width);
			} else {
				gathered = gathered == null ? new double[SOURCES][] : gathered;
				for (int source = first; source < end; source++) {
					gathered[source - first] = rows[sources[source]];
				}
				columns(weights, start, panel, gathered, 0, end - first, rows, from, to, width);
			}
		}
	}

	/** Whether rows stand one behind the other: then nobody has to look up which is next. */
	private static boolean neighbours(int[] sources, int first, int end) {
		for (int source = first + 1; source < end; source++) {
			if (sources[source] != sources[source - 1] + 1) {
				return false;
			}
		}
		return true;
	}

	private static void columns(double[] weights, int start, int panel, double[][] sources, int first, int end,
			double[][] sums, int from, int to, int width) {
		int s = 0;
		while (s < width) {
			int vectors = Math.min(3, (width - s) / L);
			int at = start;
			for (int slot = from; slot < to; slot += Structure.PANEL) {
				if (MANY_REGISTERS && vectors == 3 && slot + HALF < to) {
					eightByThree(weights, at, sources, first, end, sums, slot, to, s);
				} else {
					half(vectors, weights, at, sources, first, end, sums, slot, to, s);
					if (slot + HALF < to) {
						half(vectors, weights, at + HALF, sources, first, end, sums, slot + HALF, to, s);
					}
				}
				at += panel;
			}
			s += vectors * L;
		}
	}

	private static void half(int vectors, double[] weights, int at, double[][] sources, int first, int end,
			double[][] sums, int slot, int to, int s) {
		switch (vectors) {
			case 3 -> fourByThree(weights, at, sources, first, end, sums, slot, to, s);
			case 2 -> fourByTwo(weights, at, sources, first, end, sums, slot, to, s);
			default -> fourByOne(weights, at, sources, first, end, sums, slot, to, s);
		}
	}

	/** A panel, of which five rows or more are wanted, and three vectors. */
	private static void eightByThree(double[] weights, int start, double[][] sources, int first, int end,
			double[][] sums, int slot, int to, int s) {
		int spare = sums.length - 1;
		double[] z0 = sums[slot];
		double[] z1 = sums[slot + 1];
		double[] z2 = sums[slot + 2];
		double[] z3 = sums[slot + 3];
		double[] z4 = sums[slot + 4];
		double[] z5 = sums[slot + 5 < to ? slot + 5 : spare];
		double[] z6 = sums[slot + 6 < to ? slot + 6 : spare];
		double[] z7 = sums[slot + 7 < to ? slot + 7 : spare];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, z0, s + L);
		DoubleVector a2 = DoubleVector.fromArray(SPECIES, z0, s + 2 * L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, z1, s + L);
		DoubleVector b2 = DoubleVector.fromArray(SPECIES, z1, s + 2 * L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, z2, s + L);
		DoubleVector c2 = DoubleVector.fromArray(SPECIES, z2, s + 2 * L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, z3, s);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, z3, s + L);
		DoubleVector d2 = DoubleVector.fromArray(SPECIES, z3, s + 2 * L);
		DoubleVector e0 = DoubleVector.fromArray(SPECIES, z4, s);
		DoubleVector e1 = DoubleVector.fromArray(SPECIES, z4, s + L);
		DoubleVector e2 = DoubleVector.fromArray(SPECIES, z4, s + 2 * L);
		DoubleVector f0 = DoubleVector.fromArray(SPECIES, z5, s);
		DoubleVector f1 = DoubleVector.fromArray(SPECIES, z5, s + L);
		DoubleVector f2 = DoubleVector.fromArray(SPECIES, z5, s + 2 * L);
		DoubleVector g0 = DoubleVector.fromArray(SPECIES, z6, s);
		DoubleVector g1 = DoubleVector.fromArray(SPECIES, z6, s + L);
		DoubleVector g2 = DoubleVector.fromArray(SPECIES, z6, s + 2 * L);
		DoubleVector h0 = DoubleVector.fromArray(SPECIES, z7, s);
		DoubleVector h1 = DoubleVector.fromArray(SPECIES, z7, s + L);
		DoubleVector h2 = DoubleVector.fromArray(SPECIES, z7, s + 2 * L);
		int at = start;
		for (int source = first; source < end; source++) {
			double[] x = sources[source];
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, s);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, s + L);
			DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L);
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			a2 = x2.fma(w, a2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			b2 = x2.fma(w, b2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			c2 = x2.fma(w, c2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 3]);
			d0 = x0.fma(w, d0);
			d1 = x1.fma(w, d1);
			d2 = x2.fma(w, d2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 4]);
			e0 = x0.fma(w, e0);
			e1 = x1.fma(w, e1);
			e2 = x2.fma(w, e2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 5]);
			f0 = x0.fma(w, f0);
			f1 = x1.fma(w, f1);
			f2 = x2.fma(w, f2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 6]);
			g0 = x0.fma(w, g0);
			g1 = x1.fma(w, g1);
			g2 = x2.fma(w, g2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 7]);
			h0 = x0.fma(w, h0);
			h1 = x1.fma(w, h1);
			h2 = x2.fma(w, h2);
			at += Structure.PANEL;
		}
		a0.intoArray(z0, s);
		a1.intoArray(z0, s + L);
		a2.intoArray(z0, s + 2 * L);
		b0.intoArray(z1, s);
		b1.intoArray(z1, s + L);
		b2.intoArray(z1, s + 2 * L);
		c0.intoArray(z2, s);
		c1.intoArray(z2, s + L);
		c2.intoArray(z2, s + 2 * L);
		d0.intoArray(z3, s);
		d1.intoArray(z3, s + L);
		d2.intoArray(z3, s + 2 * L);
		e0.intoArray(z4, s);
		e1.intoArray(z4, s + L);
		e2.intoArray(z4, s + 2 * L);
		f0.intoArray(z5, s);
		f1.intoArray(z5, s + L);
		f2.intoArray(z5, s + 2 * L);
		g0.intoArray(z6, s);
		g1.intoArray(z6, s + L);
		g2.intoArray(z6, s + 2 * L);
		h0.intoArray(z7, s);
		h1.intoArray(z7, s + L);
		h2.intoArray(z7, s + 2 * L);
	}

	/** Half a panel, of which one row or more are wanted, and three vectors. */
	private static void fourByThree(double[] weights, int start, double[][] sources, int first, int end,
			double[][] sums, int slot, int to, int s) {
		int spare = sums.length - 1;
		double[] z0 = sums[slot];
		double[] z1 = sums[slot + 1 < to ? slot + 1 : spare];
		double[] z2 = sums[slot + 2 < to ? slot + 2 : spare];
		double[] z3 = sums[slot + 3 < to ? slot + 3 : spare];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, z0, s + L);
		DoubleVector a2 = DoubleVector.fromArray(SPECIES, z0, s + 2 * L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, z1, s + L);
		DoubleVector b2 = DoubleVector.fromArray(SPECIES, z1, s + 2 * L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, z2, s + L);
		DoubleVector c2 = DoubleVector.fromArray(SPECIES, z2, s + 2 * L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, z3, s);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, z3, s + L);
		DoubleVector d2 = DoubleVector.fromArray(SPECIES, z3, s + 2 * L);
		int at = start;
		for (int source = first; source < end; source++) {
			double[] x = sources[source];
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, s);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, s + L);
			DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L);
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			a2 = x2.fma(w, a2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			b2 = x2.fma(w, b2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			c2 = x2.fma(w, c2);
			w = DoubleVector.broadcast(SPECIES, weights[at + 3]);
			d0 = x0.fma(w, d0);
			d1 = x1.fma(w, d1);
			d2 = x2.fma(w, d2);
			at += Structure.PANEL;
		}
		a0.intoArray(z0, s);
		a1.intoArray(z0, s + L);
		a2.intoArray(z0, s + 2 * L);
		b0.intoArray(z1, s);
		b1.intoArray(z1, s + L);
		b2.intoArray(z1, s + 2 * L);
		c0.intoArray(z2, s);
		c1.intoArray(z2, s + L);
		c2.intoArray(z2, s + 2 * L);
		d0.intoArray(z3, s);
		d1.intoArray(z3, s + L);
		d2.intoArray(z3, s + 2 * L);
	}

	/** Half a panel, of which one row or more are wanted, and two vectors. */
	private static void fourByTwo(double[] weights, int start, double[][] sources, int first, int end,
			double[][] sums, int slot, int to, int s) {
		int spare = sums.length - 1;
		double[] z0 = sums[slot];
		double[] z1 = sums[slot + 1 < to ? slot + 1 : spare];
		double[] z2 = sums[slot + 2 < to ? slot + 2 : spare];
		double[] z3 = sums[slot + 3 < to ? slot + 3 : spare];
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
			double[] x = sources[source];
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

	/** Half a panel, of which one row or more are wanted, and one vector. */
	private static void fourByOne(double[] weights, int start, double[][] sources, int first, int end,
			double[][] sums, int slot, int to, int s) {
		int spare = sums.length - 1;
		double[] z0 = sums[slot];
		double[] z1 = sums[slot + 1 < to ? slot + 1 : spare];
		double[] z2 = sums[slot + 2 < to ? slot + 2 : spare];
		double[] z3 = sums[slot + 3 < to ? slot + 3 : spare];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, z0, s);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, z1, s);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, z2, s);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, z3, s);
		int at = start;
		for (int source = first; source < end; source++) {
			double[] x = sources[source];
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, s);
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			w = DoubleVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			w = DoubleVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			w = DoubleVector.broadcast(SPECIES, weights[at + 3]);
			d0 = x0.fma(w, d0);
			at += Structure.PANEL;
		}
		a0.intoArray(z0, s);
		b0.intoArray(z1, s);
		c0.intoArray(z2, s);
		d0.intoArray(z3, s);
	}

	@Override
	public void sparse(Program program, int from, int to, double[][] values, int width) {
		VectorDoubleRows.sparse(program, from, to, values, width);
	}
}
