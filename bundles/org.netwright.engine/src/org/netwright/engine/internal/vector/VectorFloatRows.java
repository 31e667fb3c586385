// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import org.netwright.engine.internal.program.FloatNumbers;
import org.netwright.engine.internal.program.Program;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** In single precision, the sums of neurons that have sources of their own: up to six vectors of samples while the sources go by. */
final class VectorFloatRows {

	private static final VectorSpecies<Float> SPECIES = VectorFloatKernel.SPECIES;
	private static final int L = SPECIES.length();

	private VectorFloatRows() {
		// only loops
	}

	static void sparse(Program program, int from, int to, float[][] values, int width) {
		FloatNumbers numbers = program.floats();
		int[] start = program.structure().entryStart;
		int[] sources = program.structure().entrySource;
		int s = 0;
		while (s < width) {
			int vectors = (width - s) / L;
			int taken = vectors >= 6 ? 6 : vectors >= 3 ? 3 : 1;
			for (int slot = from; slot < to; slot++) {
				row(numbers, sources, taken, start[slot], start[slot + 1], values, slot, s);
			}
			s += taken * L;
		}
	}

	private static void row(FloatNumbers numbers, int[] sources, int vectors, int first, int end, float[][] values,
			int slot, int s) {
		float[] weights = numbers.sparse();
		float bias = numbers.bias()[slot];
		switch (vectors) {
			case 6 -> six(weights, sources, first, end, values, bias, values[slot], s);
			case 3 -> three(weights, sources, first, end, values, bias, values[slot], s);
			default -> one(weights, sources, first, end, values, bias, values[slot], s);
		}
	}

	private static void six(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a0 = FloatVector.broadcast(SPECIES, bias);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		FloatVector a4 = a0;
		FloatVector a5 = a0;
		for (int entry = first; entry < end; entry++) {
			float[] x = values[sources[entry]];
			FloatVector w = FloatVector.broadcast(SPECIES, weights[entry]);
			a0 = FloatVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = FloatVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = FloatVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
			a3 = FloatVector.fromArray(SPECIES, x, s + 3 * L).fma(w, a3);
			a4 = FloatVector.fromArray(SPECIES, x, s + 4 * L).fma(w, a4);
			a5 = FloatVector.fromArray(SPECIES, x, s + 5 * L).fma(w, a5);
		}
		a0.intoArray(z, s);
		a1.intoArray(z, s + L);
		a2.intoArray(z, s + 2 * L);
		a3.intoArray(z, s + 3 * L);
		a4.intoArray(z, s + 4 * L);
		a5.intoArray(z, s + 5 * L);
	}

	private static void three(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a0 = FloatVector.broadcast(SPECIES, bias);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		for (int entry = first; entry < end; entry++) {
			float[] x = values[sources[entry]];
			FloatVector w = FloatVector.broadcast(SPECIES, weights[entry]);
			a0 = FloatVector.fromArray(SPECIES, x, s).fma(w, a0);
			a1 = FloatVector.fromArray(SPECIES, x, s + L).fma(w, a1);
			a2 = FloatVector.fromArray(SPECIES, x, s + 2 * L).fma(w, a2);
		}
		a0.intoArray(z, s);
		a1.intoArray(z, s + L);
		a2.intoArray(z, s + 2 * L);
	}

	private static void one(float[] weights, int[] sources, int first, int end, float[][] values, float bias,
			float[] z, int s) {
		FloatVector a0 = FloatVector.broadcast(SPECIES, bias);
		for (int entry = first; entry < end; entry++) {
			float[] x = values[sources[entry]];
			FloatVector w = FloatVector.broadcast(SPECIES, weights[entry]);
			a0 = FloatVector.fromArray(SPECIES, x, s).fma(w, a0);
		}
		a0.intoArray(z, s);
	}
}
