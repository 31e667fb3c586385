// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.RowNumbers;
import org.netwright.engine.internal.program.Structure;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fused sums by rows on vectors. The sums of eight samples for three vectors of neurons stay in registers while the
 * sources go by, so that 24 products share eleven loads; where a processor has only 16 registers, those for one vector.
 * That is why the innermost methods are long: what they hold cannot be passed on.
 */
final class VectorDoubleRowKernel implements DoubleRowKernel {

	private static final VectorSpecies<Double> SPECIES = VectorDoubleKernel.SPECIES;
	private static final int L = SPECIES.length();
	private static final int PANEL = Structure.PANEL;
	/** Samples at a time. */
	private static final int ROWS = 8;
	/** Six times three vectors of eight; as much of some samples fits into the nearest cache. */
	private static final int PRODUCTS = 144;
	/** Vectors of 256 bits are those of x86 processors with 16 registers. */
	private static final int VECTORS = SPECIES.vectorBitSize() == 256 ? 1 : 3;

	@Override
	public int piece(Block.Dense block) {
		return L;
	}

	@Override
	public int roomWidth(Block.Dense block) {
		return 0;
	}

	@Override
	public void layer(RowNumbers numbers, Block.Dense block, int first, int end, double[] x, int from, int stride,
			int count, double[] z, int to, int zStride, double[][] room) {
		int vectors = (end + L - 1) / L;
		int vector = first / L;
		while (vector < vectors) {
			int taken = taken(vectors - vector);
			for (int s = 0; s < count; s += ROWS) {
				some(taken, numbers, block, vector, x, from + s * stride, stride, Math.min(ROWS, count - s), z,
						to + s * zStride, zStride);
			}
			vector += taken;
		}
	}

	@Override
	public int productWidth() {
		return PRODUCTS;
	}

	@Override
	public int productRoom(int width) {
		return 0;
	}

	@Override
	public void products(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, int width, double[][] sums, double[][] room) {
		VectorDoubleProducts.add(factors, begin, factorStride, targets, x, from, stride, count, width, sums);
	}

	/** Two and two are faster than three and one. */
	private static int taken(int left) {
		return left == 4 ? Math.min(2, VECTORS) : Math.min(left, VECTORS);
	}

	private static void some(int vectors, RowNumbers numbers, Block.Dense block, int vector, double[] x, int from,
			int stride, int count, double[] z, int to, int zStride) {
		double[] weights = numbers.weights();
		double[] bias = numbers.bias();
		int sources = block.sources().length;
		int slot = block.from() + vector * L;
		int at = to + vector * L;
		int w0 = start(block, vector);
		switch (vectors) {
			case 3 -> three(weights, w0, start(block, vector + 1), start(block, vector + 2), sources, bias, slot, x, from,
					stride, count, z, at, zStride);
			case 2 -> two(weights, w0, start(block, vector + 1), sources, bias, slot, x, from, stride, count, z, at,
					zStride);
			default -> one(weights, w0, sources, bias, slot, x, from, stride, count, z, at, zStride);
		}
	}

	/** Where the weights of a vector of neurons begin. */
	private static int start(Block.Dense block, int vector) {
		int neuron = vector * L;
		return block.weightStart() + neuron / PANEL * PANEL * block.sources().length + neuron % PANEL;
	}

	/** Up to eight samples for three vectors of neurons; of fewer, the last one is computed again. */
	private static void three(double[] weights, int w0, int w1, int w2, int sources, double[] bias, int slot, double[] x,
			int from, int stride, int count, double[] z, int to, int zStride) {
		int x1 = from + Math.min(1, count - 1) * stride;
		int x2 = from + Math.min(2, count - 1) * stride;
		int x3 = from + Math.min(3, count - 1) * stride;
		int x4 = from + Math.min(4, count - 1) * stride;
		int x5 = from + Math.min(5, count - 1) * stride;
		int x6 = from + Math.min(6, count - 1) * stride;
		int x7 = from + Math.min(7, count - 1) * stride;
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, bias, slot);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, bias, slot + L);
		DoubleVector a2 = DoubleVector.fromArray(SPECIES, bias, slot + 2 * L);
		DoubleVector b0 = a0;
		DoubleVector b1 = a1;
		DoubleVector b2 = a2;
		DoubleVector c0 = a0;
		DoubleVector c1 = a1;
		DoubleVector c2 = a2;
		DoubleVector d0 = a0;
		DoubleVector d1 = a1;
		DoubleVector d2 = a2;
		DoubleVector e0 = a0;
		DoubleVector e1 = a1;
		DoubleVector e2 = a2;
		DoubleVector f0 = a0;
		DoubleVector f1 = a1;
		DoubleVector f2 = a2;
		DoubleVector g0 = a0;
		DoubleVector g1 = a1;
		DoubleVector g2 = a2;
		DoubleVector h0 = a0;
		DoubleVector h1 = a1;
		DoubleVector h2 = a2;
		for (int i = 0; i < sources; i++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, weights, w0 + i * PANEL);
			DoubleVector p1 = DoubleVector.fromArray(SPECIES, weights, w1 + i * PANEL);
			DoubleVector p2 = DoubleVector.fromArray(SPECIES, weights, w2 + i * PANEL);
			DoubleVector value = DoubleVector.broadcast(SPECIES, x[from + i]);
			a0 = p0.fma(value, a0);
			a1 = p1.fma(value, a1);
			a2 = p2.fma(value, a2);
			value = DoubleVector.broadcast(SPECIES, x[x1 + i]);
			b0 = p0.fma(value, b0);
			b1 = p1.fma(value, b1);
			b2 = p2.fma(value, b2);
			value = DoubleVector.broadcast(SPECIES, x[x2 + i]);
			c0 = p0.fma(value, c0);
			c1 = p1.fma(value, c1);
			c2 = p2.fma(value, c2);
			value = DoubleVector.broadcast(SPECIES, x[x3 + i]);
			d0 = p0.fma(value, d0);
			d1 = p1.fma(value, d1);
			d2 = p2.fma(value, d2);
			value = DoubleVector.broadcast(SPECIES, x[x4 + i]);
			e0 = p0.fma(value, e0);
			e1 = p1.fma(value, e1);
			e2 = p2.fma(value, e2);
			value = DoubleVector.broadcast(SPECIES, x[x5 + i]);
			f0 = p0.fma(value, f0);
			f1 = p1.fma(value, f1);
			f2 = p2.fma(value, f2);
			value = DoubleVector.broadcast(SPECIES, x[x6 + i]);
			g0 = p0.fma(value, g0);
			g1 = p1.fma(value, g1);
			g2 = p2.fma(value, g2);
			value = DoubleVector.broadcast(SPECIES, x[x7 + i]);
			h0 = p0.fma(value, h0);
			h1 = p1.fma(value, h1);
			h2 = p2.fma(value, h2);
		}
		int at = to;
		a0.intoArray(z, at);
		a1.intoArray(z, at + L);
		a2.intoArray(z, at + 2 * L);
		at += count > 1 ? zStride : 0;
		b0.intoArray(z, at);
		b1.intoArray(z, at + L);
		b2.intoArray(z, at + 2 * L);
		at += count > 2 ? zStride : 0;
		c0.intoArray(z, at);
		c1.intoArray(z, at + L);
		c2.intoArray(z, at + 2 * L);
		at += count > 3 ? zStride : 0;
		d0.intoArray(z, at);
		d1.intoArray(z, at + L);
		d2.intoArray(z, at + 2 * L);
		at += count > 4 ? zStride : 0;
		e0.intoArray(z, at);
		e1.intoArray(z, at + L);
		e2.intoArray(z, at + 2 * L);
		at += count > 5 ? zStride : 0;
		f0.intoArray(z, at);
		f1.intoArray(z, at + L);
		f2.intoArray(z, at + 2 * L);
		at += count > 6 ? zStride : 0;
		g0.intoArray(z, at);
		g1.intoArray(z, at + L);
		g2.intoArray(z, at + 2 * L);
		at += count > 7 ? zStride : 0;
		h0.intoArray(z, at);
		h1.intoArray(z, at + L);
		h2.intoArray(z, at + 2 * L);
	}

	/** The same for two vectors. */
	private static void two(double[] weights, int w0, int w1, int sources, double[] bias, int slot, double[] x,
			int from, int stride, int count, double[] z, int to, int zStride) {
		int x1 = from + Math.min(1, count - 1) * stride;
		int x2 = from + Math.min(2, count - 1) * stride;
		int x3 = from + Math.min(3, count - 1) * stride;
		int x4 = from + Math.min(4, count - 1) * stride;
		int x5 = from + Math.min(5, count - 1) * stride;
		int x6 = from + Math.min(6, count - 1) * stride;
		int x7 = from + Math.min(7, count - 1) * stride;
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, bias, slot);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, bias, slot + L);
		DoubleVector b0 = a0;
		DoubleVector b1 = a1;
		DoubleVector c0 = a0;
		DoubleVector c1 = a1;
		DoubleVector d0 = a0;
		DoubleVector d1 = a1;
		DoubleVector e0 = a0;
		DoubleVector e1 = a1;
		DoubleVector f0 = a0;
		DoubleVector f1 = a1;
		DoubleVector g0 = a0;
		DoubleVector g1 = a1;
		DoubleVector h0 = a0;
		DoubleVector h1 = a1;
		for (int i = 0; i < sources; i++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, weights, w0 + i * PANEL);
			DoubleVector p1 = DoubleVector.fromArray(SPECIES, weights, w1 + i * PANEL);
			DoubleVector value = DoubleVector.broadcast(SPECIES, x[from + i]);
			a0 = p0.fma(value, a0);
			a1 = p1.fma(value, a1);
			value = DoubleVector.broadcast(SPECIES, x[x1 + i]);
			b0 = p0.fma(value, b0);
			b1 = p1.fma(value, b1);
			value = DoubleVector.broadcast(SPECIES, x[x2 + i]);
			c0 = p0.fma(value, c0);
			c1 = p1.fma(value, c1);
			value = DoubleVector.broadcast(SPECIES, x[x3 + i]);
			d0 = p0.fma(value, d0);
			d1 = p1.fma(value, d1);
			value = DoubleVector.broadcast(SPECIES, x[x4 + i]);
			e0 = p0.fma(value, e0);
			e1 = p1.fma(value, e1);
			value = DoubleVector.broadcast(SPECIES, x[x5 + i]);
			f0 = p0.fma(value, f0);
			f1 = p1.fma(value, f1);
			value = DoubleVector.broadcast(SPECIES, x[x6 + i]);
			g0 = p0.fma(value, g0);
			g1 = p1.fma(value, g1);
			value = DoubleVector.broadcast(SPECIES, x[x7 + i]);
			h0 = p0.fma(value, h0);
			h1 = p1.fma(value, h1);
		}
		int at = to;
		a0.intoArray(z, at);
		a1.intoArray(z, at + L);
		at += count > 1 ? zStride : 0;
		b0.intoArray(z, at);
		b1.intoArray(z, at + L);
		at += count > 2 ? zStride : 0;
		c0.intoArray(z, at);
		c1.intoArray(z, at + L);
		at += count > 3 ? zStride : 0;
		d0.intoArray(z, at);
		d1.intoArray(z, at + L);
		at += count > 4 ? zStride : 0;
		e0.intoArray(z, at);
		e1.intoArray(z, at + L);
		at += count > 5 ? zStride : 0;
		f0.intoArray(z, at);
		f1.intoArray(z, at + L);
		at += count > 6 ? zStride : 0;
		g0.intoArray(z, at);
		g1.intoArray(z, at + L);
		at += count > 7 ? zStride : 0;
		h0.intoArray(z, at);
		h1.intoArray(z, at + L);
	}

	/** The same for one vector. */
	private static void one(double[] weights, int w0, int sources, double[] bias, int slot, double[] x,
			int from, int stride, int count, double[] z, int to, int zStride) {
		int x1 = from + Math.min(1, count - 1) * stride;
		int x2 = from + Math.min(2, count - 1) * stride;
		int x3 = from + Math.min(3, count - 1) * stride;
		int x4 = from + Math.min(4, count - 1) * stride;
		int x5 = from + Math.min(5, count - 1) * stride;
		int x6 = from + Math.min(6, count - 1) * stride;
		int x7 = from + Math.min(7, count - 1) * stride;
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, bias, slot);
		DoubleVector b0 = a0;
		DoubleVector c0 = a0;
		DoubleVector d0 = a0;
		DoubleVector e0 = a0;
		DoubleVector f0 = a0;
		DoubleVector g0 = a0;
		DoubleVector h0 = a0;
		for (int i = 0; i < sources; i++) {
			DoubleVector p0 = DoubleVector.fromArray(SPECIES, weights, w0 + i * PANEL);
			DoubleVector value = DoubleVector.broadcast(SPECIES, x[from + i]);
			a0 = p0.fma(value, a0);
			value = DoubleVector.broadcast(SPECIES, x[x1 + i]);
			b0 = p0.fma(value, b0);
			value = DoubleVector.broadcast(SPECIES, x[x2 + i]);
			c0 = p0.fma(value, c0);
			value = DoubleVector.broadcast(SPECIES, x[x3 + i]);
			d0 = p0.fma(value, d0);
			value = DoubleVector.broadcast(SPECIES, x[x4 + i]);
			e0 = p0.fma(value, e0);
			value = DoubleVector.broadcast(SPECIES, x[x5 + i]);
			f0 = p0.fma(value, f0);
			value = DoubleVector.broadcast(SPECIES, x[x6 + i]);
			g0 = p0.fma(value, g0);
			value = DoubleVector.broadcast(SPECIES, x[x7 + i]);
			h0 = p0.fma(value, h0);
		}
		int at = to;
		a0.intoArray(z, at);
		at += count > 1 ? zStride : 0;
		b0.intoArray(z, at);
		at += count > 2 ? zStride : 0;
		c0.intoArray(z, at);
		at += count > 3 ? zStride : 0;
		d0.intoArray(z, at);
		at += count > 4 ? zStride : 0;
		e0.intoArray(z, at);
		at += count > 5 ? zStride : 0;
		f0.intoArray(z, at);
		at += count > 6 ? zStride : 0;
		g0.intoArray(z, at);
		at += count > 7 ? zStride : 0;
		h0.intoArray(z, at);
	}
}
