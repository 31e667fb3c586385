// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

/** Turns rows of samples round: eight rows at a time, so that whole cache lines are written. */
final class Turn {

	private static final int ROWS = 8;

	private Turn() {
		// only static methods
	}

	/**
	 * From one row for each neuron to one for each sample.
	 *
	 * @param rows {@code [count or more][samples or more]}; not modified
	 * @param count how many rows, from the first one on
	 * @param samples how many of each
	 * @param target {@code [..][count]}, row-major; filled from {@code begin} on
	 * @param begin where in {@code target}
	 */
	static void toSamples(double[][] rows, int count, int samples, double[] target, int begin) {
		int row = 0;
		while (row + ROWS <= count) {
			eight(rows, row, samples, target, begin + row, count);
			row += ROWS;
		}
		while (row < count) {
			double[] values = rows[row];
			int at = begin + row;
			for (int s = 0; s < samples; s++) {
				target[at] = values[s];
				at += count;
			}
			row++;
		}
	}

	/**
	 * From one row for each sample to one for each neuron.
	 *
	 * @param rows {@code [samples][count]}, row-major; not modified
	 * @param count how many neurons
	 * @param samples how many samples
	 * @param target {@code [count][samples]}, row-major; filled
	 */
	static void toTargets(double[] rows, int count, int samples, double[] target) {
		int s = 0;
		while (s + ROWS <= samples) {
			eight(rows, s * count, count, samples, target, s);
			s += ROWS;
		}
		while (s < samples) {
			for (int i = 0; i < count; i++) {
				target[i * samples + s] = rows[s * count + i];
			}
			s++;
		}
	}

	private static void eight(double[] rows, int from, int count, int samples, double[] target, int begin) {
		int at = begin;
		for (int i = from; i < from + count; i++) {
			target[at] = rows[i];
			target[at + 1] = rows[i + count];
			target[at + 2] = rows[i + 2 * count];
			target[at + 3] = rows[i + 3 * count];
			target[at + 4] = rows[i + 4 * count];
			target[at + 5] = rows[i + 5 * count];
			target[at + 6] = rows[i + 6 * count];
			target[at + 7] = rows[i + 7 * count];
			at += samples;
		}
	}

	/**
	 * Eight rows.
	 *
	 * @param rows not modified
	 * @param first the first of the rows
	 * @param samples how many of each
	 * @param target filled with eight values for each sample
	 * @param begin where in {@code target}
	 * @param stride from one sample to the next in {@code target}
	 */
	static void eight(double[][] rows, int first, int samples, double[] target, int begin, int stride) {
		double[] r0 = rows[first];
		double[] r1 = rows[first + 1];
		double[] r2 = rows[first + 2];
		double[] r3 = rows[first + 3];
		double[] r4 = rows[first + 4];
		double[] r5 = rows[first + 5];
		double[] r6 = rows[first + 6];
		double[] r7 = rows[first + 7];
		int at = begin;
		for (int s = 0; s < samples; s++) {
			target[at] = r0[s];
			target[at + 1] = r1[s];
			target[at + 2] = r2[s];
			target[at + 3] = r3[s];
			target[at + 4] = r4[s];
			target[at + 5] = r5[s];
			target[at + 6] = r6[s];
			target[at + 7] = r7[s];
			at += stride;
		}
	}
}
