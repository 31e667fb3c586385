// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import java.util.Arrays;

import org.netwright.engine.internal.kernel.FloatKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.FloatNumbers;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The same as {@link VectorDoubleKernel} in single precision. A tile of four neurons and four vectors of samples stays in registers while the sources go by,
 * so that sixteen products share eight loads.
 */
final class VectorFloatKernel implements FloatKernel {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > 16
			? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;
	private static final int L = SPECIES.length();

	/** Sources whose values are used again while they are in the nearest cache. */
	private static final int SOURCES = 96;

	@Override
	public void dense(Program program, Block.Dense block, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] sources = block.sources();
		int panel = sources.length * Structure.PANEL;
		int begin = block.weightStart() + (from - block.from()) / Structure.PANEL * panel;
		for (int slot = from; slot < to; slot++) {
			Arrays.fill(values[slot], 0, width, numbers.bias()[slot]);
		}
		for (int first = 0; first < sources.length; first += SOURCES) {
			int end = Math.min(sources.length, first + SOURCES);
			int s = 0;
			while (s < width) {
				int at = begin + first * Structure.PANEL;
				int vectors = s + 4 * L <= width ? 4 : s + 2 * L <= width ? 2 : 1;
				for (int slot = from; slot < to; slot += Structure.PANEL) {
					tile(vectors, numbers.dense(), at, sources, first, end, values, slot, to, s);
					at += panel;
				}
				s += vectors * L;
			}
		}
	}

	private static void tile(int vectors, float[] weights, int start, int[] sources, int first, int end,
			float[][] values, int slot, int to, int s) {
		int spare = values.length - 1;
		float[] z0 = values[slot];
		float[] z1 = values[slot + 1 < to ? slot + 1 : spare];
		float[] z2 = values[slot + 2 < to ? slot + 2 : spare];
		float[] z3 = values[slot + 3 < to ? slot + 3 : spare];
		switch (vectors) {
			case 4 -> four(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
			case 2 -> two(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
			default -> one(weights, start, sources, first, end, values, z0, z1, z2, z3, s);
		}
	}

	/** Four neurons and four vectors of samples. */
	private static void four(float[] weights, int start, int[] sources, int first, int end, float[][] values,
			float[] z0, float[] z1, float[] z2, float[] z3, int s) {
		FloatVector a0 = FloatVector.fromArray(SPECIES, z0, s);
		FloatVector a1 = FloatVector.fromArray(SPECIES, z0, s + L);
		FloatVector a2 = FloatVector.fromArray(SPECIES, z0, s + 2 * L);
		FloatVector a3 = FloatVector.fromArray(SPECIES, z0, s + 3 * L);
		FloatVector b0 = FloatVector.fromArray(SPECIES, z1, s);
		FloatVector b1 = FloatVector.fromArray(SPECIES, z1, s + L);
		FloatVector b2 = FloatVector.fromArray(SPECIES, z1, s + 2 * L);
		FloatVector b3 = FloatVector.fromArray(SPECIES, z1, s + 3 * L);
		FloatVector c0 = FloatVector.fromArray(SPECIES, z2, s);
		FloatVector c1 = FloatVector.fromArray(SPECIES, z2, s + L);
		FloatVector c2 = FloatVector.fromArray(SPECIES, z2, s + 2 * L);
		FloatVector c3 = FloatVector.fromArray(SPECIES, z2, s + 3 * L);
		FloatVector d0 = FloatVector.fromArray(SPECIES, z3, s);
		FloatVector d1 = FloatVector.fromArray(SPECIES, z3, s + L);
		FloatVector d2 = FloatVector.fromArray(SPECIES, z3, s + 2 * L);
		FloatVector d3 = FloatVector.fromArray(SPECIES, z3, s + 3 * L);
		int at = start;
		for (int source = first; source < end; source++) {
			float[] x = values[sources[source]];
			FloatVector x0 = FloatVector.fromArray(SPECIES, x, s);
			FloatVector x1 = FloatVector.fromArray(SPECIES, x, s + L);
			FloatVector x2 = FloatVector.fromArray(SPECIES, x, s + 2 * L);
			FloatVector x3 = FloatVector.fromArray(SPECIES, x, s + 3 * L);
			FloatVector w = FloatVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			a2 = x2.fma(w, a2);
			a3 = x3.fma(w, a3);
			w = FloatVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			b2 = x2.fma(w, b2);
			b3 = x3.fma(w, b3);
			w = FloatVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			c2 = x2.fma(w, c2);
			c3 = x3.fma(w, c3);
			w = FloatVector.broadcast(SPECIES, weights[at + 3]);
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

	private static void store(float[] z, int s, FloatVector v0, FloatVector v1, FloatVector v2, FloatVector v3) {
		v0.intoArray(z, s);
		v1.intoArray(z, s + L);
		v2.intoArray(z, s + 2 * L);
		v3.intoArray(z, s + 3 * L);
	}

	/** Four neurons and two vectors of samples. */
	private static void two(float[] weights, int start, int[] sources, int first, int end, float[][] values,
			float[] z0, float[] z1, float[] z2, float[] z3, int s) {
		FloatVector a0 = FloatVector.fromArray(SPECIES, z0, s);
		FloatVector a1 = FloatVector.fromArray(SPECIES, z0, s + L);
		FloatVector b0 = FloatVector.fromArray(SPECIES, z1, s);
		FloatVector b1 = FloatVector.fromArray(SPECIES, z1, s + L);
		FloatVector c0 = FloatVector.fromArray(SPECIES, z2, s);
		FloatVector c1 = FloatVector.fromArray(SPECIES, z2, s + L);
		FloatVector d0 = FloatVector.fromArray(SPECIES, z3, s);
		FloatVector d1 = FloatVector.fromArray(SPECIES, z3, s + L);
		int at = start;
		for (int source = first; source < end; source++) {
			float[] x = values[sources[source]];
			FloatVector x0 = FloatVector.fromArray(SPECIES, x, s);
			FloatVector x1 = FloatVector.fromArray(SPECIES, x, s + L);
			FloatVector w = FloatVector.broadcast(SPECIES, weights[at]);
			a0 = x0.fma(w, a0);
			a1 = x1.fma(w, a1);
			w = FloatVector.broadcast(SPECIES, weights[at + 1]);
			b0 = x0.fma(w, b0);
			b1 = x1.fma(w, b1);
			w = FloatVector.broadcast(SPECIES, weights[at + 2]);
			c0 = x0.fma(w, c0);
			c1 = x1.fma(w, c1);
			w = FloatVector.broadcast(SPECIES, weights[at + 3]);
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
	private static void one(float[] weights, int start, int[] sources, int first, int end, float[][] values,
			float[] z0, float[] z1, float[] z2, float[] z3, int s) {
		FloatVector a = FloatVector.fromArray(SPECIES, z0, s);
		FloatVector b = FloatVector.fromArray(SPECIES, z1, s);
		FloatVector c = FloatVector.fromArray(SPECIES, z2, s);
		FloatVector d = FloatVector.fromArray(SPECIES, z3, s);
		int at = start;
		for (int source = first; source < end; source++) {
			FloatVector x = FloatVector.fromArray(SPECIES, values[sources[source]], s);
			a = x.fma(FloatVector.broadcast(SPECIES, weights[at]), a);
			b = x.fma(FloatVector.broadcast(SPECIES, weights[at + 1]), b);
			c = x.fma(FloatVector.broadcast(SPECIES, weights[at + 2]), c);
			d = x.fma(FloatVector.broadcast(SPECIES, weights[at + 3]), d);
			at += Structure.PANEL;
		}
		a.intoArray(z0, s);
		b.intoArray(z1, s);
		c.intoArray(z2, s);
		d.intoArray(z3, s);
	}

	@Override
	public void sparse(Program program, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		float[] bias = numbers.bias();
		int s = 0;
		while (s + 8 * L <= width) {
			for (int slot = from; slot < to; slot++) {
				eightInRow(numbers.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += 8 * L;
		}
		while (s + 4 * L <= width) {
			for (int slot = from; slot < to; slot++) {
				fourInRow(numbers.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += 4 * L;
		}
		while (s < width) {
			for (int slot = from; slot < to; slot++) {
				oneInRow(numbers.sparse(), sources, start[slot], start[slot + 1], values, bias[slot], values[slot], s);
			}
			s += L;
		}
	}

	private static void eightInRow(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a0 = FloatVector.broadcast(SPECIES, bias);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		FloatVector a4 = a0;
		FloatVector a5 = a0;
		FloatVector a6 = a0;
		FloatVector a7 = a0;
		for (int entry = first; entry < end; entry++) {
			float[] x = values[sources[entry]];
			FloatVector w = FloatVector.broadcast(SPECIES, weights[entry]);
			a0 = FloatVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = FloatVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = FloatVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = FloatVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
			a4 = FloatVector.fromArray(SPECIES, x, s + 4 * L).fma(w, a4);
			a5 = FloatVector.fromArray(SPECIES, x, s + 5 * L).fma(w, a5);
			a6 = FloatVector.fromArray(SPECIES, x, s + 6 * L).fma(w, a6);
			a7 = FloatVector.fromArray(SPECIES, x, s + 7 * L).fma(w, a7);
		}
		store(z, s, a0, a1, a2, a3);
		store(z, s + 4 * L, a4, a5, a6, a7);
	}

	private static void fourInRow(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a0 = FloatVector.broadcast(SPECIES, bias);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		for (int entry = first; entry < end; entry++) {
			float[] x = values[sources[entry]];
			FloatVector w = FloatVector.broadcast(SPECIES, weights[entry]);
			a0 = FloatVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = FloatVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = FloatVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = FloatVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
		}
		store(z, s, a0, a1, a2, a3);
	}

	private static void oneInRow(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a = FloatVector.broadcast(SPECIES, bias);
		for (int entry = first; entry < end; entry++) {
			a = FloatVector.fromArray(SPECIES, values[sources[entry]], s)
					.fma(FloatVector.broadcast(SPECIES, weights[entry]), a);
		}
		a.intoArray(z, s);
	}
}
