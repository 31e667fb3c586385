// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;

import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.Watch;

/**
 * Some samples at the {@link InputSide} of a network, a row for each: its inputs on the way in, and the derivatives with
 * respect to them on the way out. Belongs to one thread at a time.
 */
final class SampleRows {

	private static final int PANEL = Structure.PANEL;
	/** Products between two looks at the watch. */
	private static final long PIECE = 32_000_000;

	private final InputSide side;
	private final double[][] inputs;
	/** Samples, then weights by target, then one that holds nothing. */
	private final double[][] derivatives;
	private final double[] spare;
	private final double[] deltas;
	private final int[] weightRows;

	/** Makes room for a number of samples that is a multiple of the grain. */
	SampleRows(InputSide side, int most) {
		this.side = side;
		inputs = new double[most][side.width()];
		derivatives = new double[most + side.targets() + 1][];
		for (int s = 0; s < most; s++) {
			derivatives[s] = new double[side.width()];
		}
		spare = new double[side.width()];
		derivatives[derivatives.length - 1] = spare;
		deltas = new double[most * side.targets()];
		weightRows = new int[side.targets()];
		Arrays.setAll(weightRows, i -> most + i);
	}

	/** Takes samples from {@code [..][stride]}, row-major. */
	void load(double[] given, int first, int count, int stride) {
		int at = first * stride + side.first();
		for (int s = 0; s < count; s++) {
			System.arraycopy(given, at, inputs[s], 0, side.count());
			at += stride;
		}
	}

	/** Gives the samples to one row for each input, eight at a time, so that whole cache lines are written. */
	void turn(int count, double[][] values) {
		int s = 0;
		while (s + PANEL <= count) {
			turnEight(s, values);
			s += PANEL;
		}
		for (; s < count; s++) {
			for (int i = 0; i < side.count(); i++) {
				values[side.first() + i][s] = inputs[s][i];
			}
		}
	}

	private void turnEight(int s, double[][] values) {
		double[] r0 = inputs[s];
		double[] r1 = inputs[s + 1];
		double[] r2 = inputs[s + 2];
		double[] r3 = inputs[s + 3];
		double[] r4 = inputs[s + 4];
		double[] r5 = inputs[s + 5];
		double[] r6 = inputs[s + 6];
		double[] r7 = inputs[s + 7];
		int first = side.first();
		int count = side.count();
		for (int i = 0; i < count; i++) {
			double[] row = values[first + i];
			row[s] = r0[i];
			row[s + 1] = r1[i];
			row[s + 2] = r2[i];
			row[s + 3] = r3[i];
			row[s + 4] = r4[i];
			row[s + 5] = r5[i];
			row[s + 6] = r6[i];
			row[s + 7] = r7[i];
		}
	}

	/** {@return the samples, by row; what is behind the inputs is 0} */
	double[][] inputs() {
		return inputs;
	}

	/** {@return a row that holds nothing} */
	double[] spare() {
		return spare;
	}

	/**
	 * Computes derivatives with respect to inputs: {@code dL/da_j = sum_i w_ij * dL/dz_i}, in the order of the targets.
	 *
	 * @param rows derivatives by slot and sample; not modified
	 * @param weights {@code [targets][width]}; not modified
	 * @param samples how many
	 * @param kernel with what
	 * @param watch hears of the work
	 */
	void back(double[][] rows, double[][] weights, int samples, DoubleKernel kernel, Watch watch) {
		int targets = side.targets();
		for (int i = 0; i < targets; i++) {
			double[] row = rows[side.block().from() + i];
			for (int s = 0; s < samples; s += PANEL) {
				System.arraycopy(row, s, deltas, s * targets + i * PANEL, PANEL);
			}
			derivatives[weightRows[i]] = weights[i];
		}
		for (int s = 0; s < samples; s++) {
			Arrays.fill(derivatives[s], 0);
		}
		int atATime = (int) Math.max(1, PIECE / ((long) targets * side.width() * PANEL)) * PANEL;
		for (int from = 0; from < samples; from += atATime) {
			int to = Math.min(samples, from + atATime);
			kernel.add(deltas, from * targets, weightRows, from, to, derivatives, side.width());
			watch.spend((long) (to - from) * targets * side.width());
		}
	}

	/** Gives the derivatives of a sample with respect to all inputs, of which there are {@code count}. */
	void store(int s, double[] target, int at, int count) {
		Arrays.fill(target, at, at + count, 0);
		System.arraycopy(derivatives[s], 0, target, at + side.first(), side.count());
	}
}
