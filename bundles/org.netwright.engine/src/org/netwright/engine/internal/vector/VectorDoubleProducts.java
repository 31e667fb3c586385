// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of targets' factors with samples' values, added up over samples. The sums of eight targets and three vectors
 * of values stay in registers while the samples go by, so that 24 products share eleven loads; where a processor has
 * only 16 registers, those of one vector. What the innermost methods hold cannot be passed on; so they are long.
 */
final class VectorDoubleProducts {

	private static final VectorSpecies<Double> SPECIES = VectorDoubleKernel.SPECIES;
	private static final int L = SPECIES.length();
	/** Targets at a time. */
	private static final int TARGETS = 8;
	/** Vectors of 256 bits are those of x86 processors with 16 registers. */
	private static final int VECTORS = SPECIES.vectorBitSize() == 256 ? 1 : 3;

	private VectorDoubleProducts() {
		// only static methods
	}

	/** See {@link org.netwright.engine.internal.kernel.DoubleRowKernel#products}. */
	static void add(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, int width, double[][] sums) {
		int column = 0;
		while (column < width) {
			int vectors = taken((width - column + L - 1) / L);
			for (int t = 0; t < targets; t += TARGETS) {
				int f = begin + t * factorStride;
				int some = Math.min(TARGETS, targets - t);
				switch (vectors) {
					case 3 -> three(factors, f, factorStride, some, x, from + column, stride, count, sums, t, column);
					case 2 -> two(factors, f, factorStride, some, x, from + column, stride, count, sums, t, column);
					default -> one(factors, f, factorStride, some, x, from + column, stride, count, sums, t, column);
				}
			}
			column += vectors * L;
		}
	}

	/** Two and two are faster than three and one. */
	private static int taken(int left) {
		return left == 4 ? Math.min(2, VECTORS) : Math.min(left, VECTORS);
	}

	/** Up to eight targets and three vectors of sources; of fewer, the last target is computed again. */
	private static void three(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, double[][] sums, int target, int column) {
		int last = targets - 1;
		int i1 = begin + Math.min(1, last) * factorStride;
		int i2 = begin + Math.min(2, last) * factorStride;
		int i3 = begin + Math.min(3, last) * factorStride;
		int i4 = begin + Math.min(4, last) * factorStride;
		int i5 = begin + Math.min(5, last) * factorStride;
		int i6 = begin + Math.min(6, last) * factorStride;
		int i7 = begin + Math.min(7, last) * factorStride;
		double[] a = sums[target];
		double[] b = sums[target + Math.min(1, last)];
		double[] c = sums[target + Math.min(2, last)];
		double[] d = sums[target + Math.min(3, last)];
		double[] e = sums[target + Math.min(4, last)];
		double[] f = sums[target + Math.min(5, last)];
		double[] g = sums[target + Math.min(6, last)];
		double[] h = sums[target + Math.min(7, last)];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, a, column);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, a, column + L);
		DoubleVector a2 = DoubleVector.fromArray(SPECIES, a, column + 2 * L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, column);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, column + L);
		DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, column + 2 * L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, column);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, c, column + L);
		DoubleVector c2 = DoubleVector.fromArray(SPECIES, c, column + 2 * L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, d, column);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, d, column + L);
		DoubleVector d2 = DoubleVector.fromArray(SPECIES, d, column + 2 * L);
		DoubleVector e0 = DoubleVector.fromArray(SPECIES, e, column);
		DoubleVector e1 = DoubleVector.fromArray(SPECIES, e, column + L);
		DoubleVector e2 = DoubleVector.fromArray(SPECIES, e, column + 2 * L);
		DoubleVector f0 = DoubleVector.fromArray(SPECIES, f, column);
		DoubleVector f1 = DoubleVector.fromArray(SPECIES, f, column + L);
		DoubleVector f2 = DoubleVector.fromArray(SPECIES, f, column + 2 * L);
		DoubleVector g0 = DoubleVector.fromArray(SPECIES, g, column);
		DoubleVector g1 = DoubleVector.fromArray(SPECIES, g, column + L);
		DoubleVector g2 = DoubleVector.fromArray(SPECIES, g, column + 2 * L);
		DoubleVector h0 = DoubleVector.fromArray(SPECIES, h, column);
		DoubleVector h1 = DoubleVector.fromArray(SPECIES, h, column + L);
		DoubleVector h2 = DoubleVector.fromArray(SPECIES, h, column + 2 * L);
		int at = from;
		for (int s = 0; s < count; s++) {
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, at);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, at + L);
			DoubleVector x2 = DoubleVector.fromArray(SPECIES, x, at + 2 * L);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[begin + s]);
			a0 = x0.fma(factor, a0);
			a1 = x1.fma(factor, a1);
			a2 = x2.fma(factor, a2);
			factor = DoubleVector.broadcast(SPECIES, factors[i1 + s]);
			b0 = x0.fma(factor, b0);
			b1 = x1.fma(factor, b1);
			b2 = x2.fma(factor, b2);
			factor = DoubleVector.broadcast(SPECIES, factors[i2 + s]);
			c0 = x0.fma(factor, c0);
			c1 = x1.fma(factor, c1);
			c2 = x2.fma(factor, c2);
			factor = DoubleVector.broadcast(SPECIES, factors[i3 + s]);
			d0 = x0.fma(factor, d0);
			d1 = x1.fma(factor, d1);
			d2 = x2.fma(factor, d2);
			factor = DoubleVector.broadcast(SPECIES, factors[i4 + s]);
			e0 = x0.fma(factor, e0);
			e1 = x1.fma(factor, e1);
			e2 = x2.fma(factor, e2);
			factor = DoubleVector.broadcast(SPECIES, factors[i5 + s]);
			f0 = x0.fma(factor, f0);
			f1 = x1.fma(factor, f1);
			f2 = x2.fma(factor, f2);
			factor = DoubleVector.broadcast(SPECIES, factors[i6 + s]);
			g0 = x0.fma(factor, g0);
			g1 = x1.fma(factor, g1);
			g2 = x2.fma(factor, g2);
			factor = DoubleVector.broadcast(SPECIES, factors[i7 + s]);
			h0 = x0.fma(factor, h0);
			h1 = x1.fma(factor, h1);
			h2 = x2.fma(factor, h2);
			at += stride;
		}
		a0.intoArray(a, column);
		a1.intoArray(a, column + L);
		a2.intoArray(a, column + 2 * L);
		b0.intoArray(b, column);
		b1.intoArray(b, column + L);
		b2.intoArray(b, column + 2 * L);
		c0.intoArray(c, column);
		c1.intoArray(c, column + L);
		c2.intoArray(c, column + 2 * L);
		d0.intoArray(d, column);
		d1.intoArray(d, column + L);
		d2.intoArray(d, column + 2 * L);
		e0.intoArray(e, column);
		e1.intoArray(e, column + L);
		e2.intoArray(e, column + 2 * L);
		f0.intoArray(f, column);
		f1.intoArray(f, column + L);
		f2.intoArray(f, column + 2 * L);
		g0.intoArray(g, column);
		g1.intoArray(g, column + L);
		g2.intoArray(g, column + 2 * L);
		h0.intoArray(h, column);
		h1.intoArray(h, column + L);
		h2.intoArray(h, column + 2 * L);
	}

	/** The same for two vectors. */
	private static void two(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, double[][] sums, int target, int column) {
		int last = targets - 1;
		int i1 = begin + Math.min(1, last) * factorStride;
		int i2 = begin + Math.min(2, last) * factorStride;
		int i3 = begin + Math.min(3, last) * factorStride;
		int i4 = begin + Math.min(4, last) * factorStride;
		int i5 = begin + Math.min(5, last) * factorStride;
		int i6 = begin + Math.min(6, last) * factorStride;
		int i7 = begin + Math.min(7, last) * factorStride;
		double[] a = sums[target];
		double[] b = sums[target + Math.min(1, last)];
		double[] c = sums[target + Math.min(2, last)];
		double[] d = sums[target + Math.min(3, last)];
		double[] e = sums[target + Math.min(4, last)];
		double[] f = sums[target + Math.min(5, last)];
		double[] g = sums[target + Math.min(6, last)];
		double[] h = sums[target + Math.min(7, last)];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, a, column);
		DoubleVector a1 = DoubleVector.fromArray(SPECIES, a, column + L);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, column);
		DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, column + L);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, column);
		DoubleVector c1 = DoubleVector.fromArray(SPECIES, c, column + L);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, d, column);
		DoubleVector d1 = DoubleVector.fromArray(SPECIES, d, column + L);
		DoubleVector e0 = DoubleVector.fromArray(SPECIES, e, column);
		DoubleVector e1 = DoubleVector.fromArray(SPECIES, e, column + L);
		DoubleVector f0 = DoubleVector.fromArray(SPECIES, f, column);
		DoubleVector f1 = DoubleVector.fromArray(SPECIES, f, column + L);
		DoubleVector g0 = DoubleVector.fromArray(SPECIES, g, column);
		DoubleVector g1 = DoubleVector.fromArray(SPECIES, g, column + L);
		DoubleVector h0 = DoubleVector.fromArray(SPECIES, h, column);
		DoubleVector h1 = DoubleVector.fromArray(SPECIES, h, column + L);
		int at = from;
		for (int s = 0; s < count; s++) {
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, at);
			DoubleVector x1 = DoubleVector.fromArray(SPECIES, x, at + L);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[begin + s]);
			a0 = x0.fma(factor, a0);
			a1 = x1.fma(factor, a1);
			factor = DoubleVector.broadcast(SPECIES, factors[i1 + s]);
			b0 = x0.fma(factor, b0);
			b1 = x1.fma(factor, b1);
			factor = DoubleVector.broadcast(SPECIES, factors[i2 + s]);
			c0 = x0.fma(factor, c0);
			c1 = x1.fma(factor, c1);
			factor = DoubleVector.broadcast(SPECIES, factors[i3 + s]);
			d0 = x0.fma(factor, d0);
			d1 = x1.fma(factor, d1);
			factor = DoubleVector.broadcast(SPECIES, factors[i4 + s]);
			e0 = x0.fma(factor, e0);
			e1 = x1.fma(factor, e1);
			factor = DoubleVector.broadcast(SPECIES, factors[i5 + s]);
			f0 = x0.fma(factor, f0);
			f1 = x1.fma(factor, f1);
			factor = DoubleVector.broadcast(SPECIES, factors[i6 + s]);
			g0 = x0.fma(factor, g0);
			g1 = x1.fma(factor, g1);
			factor = DoubleVector.broadcast(SPECIES, factors[i7 + s]);
			h0 = x0.fma(factor, h0);
			h1 = x1.fma(factor, h1);
			at += stride;
		}
		a0.intoArray(a, column);
		a1.intoArray(a, column + L);
		b0.intoArray(b, column);
		b1.intoArray(b, column + L);
		c0.intoArray(c, column);
		c1.intoArray(c, column + L);
		d0.intoArray(d, column);
		d1.intoArray(d, column + L);
		e0.intoArray(e, column);
		e1.intoArray(e, column + L);
		f0.intoArray(f, column);
		f1.intoArray(f, column + L);
		g0.intoArray(g, column);
		g1.intoArray(g, column + L);
		h0.intoArray(h, column);
		h1.intoArray(h, column + L);
	}

	/** The same for one vector. */
	private static void one(double[] factors, int begin, int factorStride, int targets, double[] x, int from, int stride,
			int count, double[][] sums, int target, int column) {
		int last = targets - 1;
		int i1 = begin + Math.min(1, last) * factorStride;
		int i2 = begin + Math.min(2, last) * factorStride;
		int i3 = begin + Math.min(3, last) * factorStride;
		int i4 = begin + Math.min(4, last) * factorStride;
		int i5 = begin + Math.min(5, last) * factorStride;
		int i6 = begin + Math.min(6, last) * factorStride;
		int i7 = begin + Math.min(7, last) * factorStride;
		double[] a = sums[target];
		double[] b = sums[target + Math.min(1, last)];
		double[] c = sums[target + Math.min(2, last)];
		double[] d = sums[target + Math.min(3, last)];
		double[] e = sums[target + Math.min(4, last)];
		double[] f = sums[target + Math.min(5, last)];
		double[] g = sums[target + Math.min(6, last)];
		double[] h = sums[target + Math.min(7, last)];
		DoubleVector a0 = DoubleVector.fromArray(SPECIES, a, column);
		DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, column);
		DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, column);
		DoubleVector d0 = DoubleVector.fromArray(SPECIES, d, column);
		DoubleVector e0 = DoubleVector.fromArray(SPECIES, e, column);
		DoubleVector f0 = DoubleVector.fromArray(SPECIES, f, column);
		DoubleVector g0 = DoubleVector.fromArray(SPECIES, g, column);
		DoubleVector h0 = DoubleVector.fromArray(SPECIES, h, column);
		int at = from;
		for (int s = 0; s < count; s++) {
			DoubleVector x0 = DoubleVector.fromArray(SPECIES, x, at);
			DoubleVector factor = DoubleVector.broadcast(SPECIES, factors[begin + s]);
			a0 = x0.fma(factor, a0);
			factor = DoubleVector.broadcast(SPECIES, factors[i1 + s]);
			b0 = x0.fma(factor, b0);
			factor = DoubleVector.broadcast(SPECIES, factors[i2 + s]);
			c0 = x0.fma(factor, c0);
			factor = DoubleVector.broadcast(SPECIES, factors[i3 + s]);
			d0 = x0.fma(factor, d0);
			factor = DoubleVector.broadcast(SPECIES, factors[i4 + s]);
			e0 = x0.fma(factor, e0);
			factor = DoubleVector.broadcast(SPECIES, factors[i5 + s]);
			f0 = x0.fma(factor, f0);
			factor = DoubleVector.broadcast(SPECIES, factors[i6 + s]);
			g0 = x0.fma(factor, g0);
			factor = DoubleVector.broadcast(SPECIES, factors[i7 + s]);
			h0 = x0.fma(factor, h0);
			at += stride;
		}
		a0.intoArray(a, column);
		b0.intoArray(b, column);
		c0.intoArray(c, column);
		d0.intoArray(d, column);
		e0.intoArray(e, column);
		f0.intoArray(f, column);
		g0.intoArray(g, column);
		h0.intoArray(h, column);
	}
}
