// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import org.netwright.engine.internal.program.Program;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The sums of neurons that have sources of their own: up to six vectors of samples while the sources go by. */
final class VectorDoubleRows {

	private static final VectorSpecies<Double> SPECIES = VectorDoubleKernel.SPECIES;
	private static final int L = SPECIES.length();

	private VectorDoubleRows() {
		// only loops
	}

	static void sparse(Program program, int from, int to, double[][] values, int width) {
		int[] start = program.structure().entryStart;
		int s = 0;
		while (s < width) {
			int vectors = (width - s) / L;
			int taken = vectors >= 6 ? 6 : vectors >= 3 ? 3 : 1;
			for (int slot = from; slot < to; slot++) {
				row(program, taken, start[slot], start[slot + 1], values, slot, s);
			}
			s += taken * L;
		}
	}

	private static void row(Program program, int vectors, int first, int end, double[][] values, int slot, int s) {
		double[] weights = program.sparse();
		int[] sources = program.structure().entrySource;
		double bias = program.bias()[slot];
		switch (vectors) {
			case 6 -> six(weights, sources, first, end, values, bias, values[slot], s);
			case 3 -> three(weights, sources, first, end, values, bias, values[slot], s);
			default -> one(weights, sources, first, end, values, bias, values[slot], s);
		}
	}

	private static void six(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a0 = DoubleVector.broadcast(SPECIES, bias);
		DoubleVector a1 = a0;
		DoubleVector a2 = a0;
		DoubleVector a3 = a0;
		DoubleVector a4 = a0;
		DoubleVector a5 = a0;
		for (int entry = first; entry < end; entry++) {
			double[] x = values[sources[entry]];
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[entry]);
			a0 = DoubleVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = DoubleVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = DoubleVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
			a4 = DoubleVector.fromArray(SPECIES, x, s + 4 * L).fma(w, a4);
			a5 = DoubleVector.fromArray(SPECIES, x, s + 5 * L).fma(w, a5);
		}
		a0.intoArray(z, s);
		a1.intoArray(z, s + L);
		a2.intoArray(z, s + 2 * L);
		a3.intoArray(z, s + 3 * L);
		a4.intoArray(z, s + 4 * L);
		a5.intoArray(z, s + 5 * L);
	}

	private static void three(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a0 = DoubleVector.broadcast(SPECIES, bias);
		DoubleVector a1 = a0;
		DoubleVector a2 = a0;
		for (int entry = first; entry < end; entry++) {
			double[] x = values[sources[entry]];
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[entry]);
			a0 = DoubleVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = DoubleVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = DoubleVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
		}
		a0.intoArray(z, s);
		a1.intoArray(z, s + L);
		a2.intoArray(z, s + 2 * L);
	}

	private static void one(double[] weights, int[] sources, int first, int end, double[][] values, double bias,
			double[] z, int s) {
		DoubleVector a0 = DoubleVector.broadcast(SPECIES, bias);
		for (int entry = first; entry < end; entry++) {
			double[] x = values[sources[entry]];
			DoubleVector w = DoubleVector.broadcast(SPECIES, weights[entry]);
			a0 = DoubleVector.fromArray(SPECIES, x, s).fma(w, a0);
		}
		a0.intoArray(z, s);
	}
}
