// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Structure;

/**
 * The derivatives with respect to a rectangle of a dense block's weights, summed over samples: one row for each target,
 * one column for each source. Belongs to one thread at a time.
 */
final class DenseSums {

	/** Rows of this length are turned into vector instructions well, and still fit the caches. */
	static final int SOURCES = 144;
	static final int TARGETS = 128;
	/** Where rows are as long as they may be. */
	static final int FEW_TARGETS = 32;
	static final int GRAIN = 8;

	private final Block.Dense block;
	private final int run;
	private final int index;
	/** Whether the block is at the input side, so that samples need not be turned. */
	private final boolean asGiven;
	private final int firstSource;
	private final int sourceCount;
	private final int firstTarget;
	private final double[][] sums;

	/** A rectangle from a source, by its place among the block's, and a target's slot; all sums are 0. */
	DenseSums(Structure structure, int run, int index, int firstSource, int firstTarget, boolean asGiven) {
		this.asGiven = asGiven;
		block = (Block.Dense) structure.blocks[run][index];
		this.run = run;
		this.index = index;
		this.firstSource = firstSource;
		this.firstTarget = firstTarget;
		sourceCount = Math.min(asGiven ? Integer.MAX_VALUE : SOURCES, block.sources().length - firstSource);
		sums = new double[Math.min(asGiven ? FEW_TARGETS : TARGETS, block.to() - firstTarget)][roundUp(sourceCount, GRAIN)];
	}

	void clear() {
		for (double[] row : sums) {
			Arrays.fill(row, 0);
		}
	}

	/** Adds what the samples of a tile give, in their order. */
	void add(GradientTile tile, DoubleKernel kernel, Turned turned) {
		int samples = tile.samples();
		if (!asGiven) {
			turned.turn(tile.values(), block.sources(), firstSource, sourceCount, samples);
		}
		double[][] rows = asGiven ? turned.rows(tile.sampleRows().inputs(), samples, sums, tile.sampleRows().spare())
				: turned.rows(samples, sums);
		kernel.add(tile.packed(run, index), (firstTarget - block.from()) * samples, turned.samples(samples), samples,
				samples + sums.length, rows, roundUp(sourceCount, GRAIN));
	}

	/** Gives the sums by connection. */
	void store(NetworkGraph graph, int[] neuronAt, double[] weights) {
		int all = block.sources().length;
		for (int row = 0; row < sums.length; row++) {
			int neuron = neuronAt[firstTarget + row];
			int first = graph.incomingStart(neuron);
			if (graph.incomingStart(neuron + 1) - first == all) {
				System.arraycopy(sums[row], 0, weights, first + firstSource, sourceCount);
			} else {
				storeEnabled(graph, neuron, sums[row], weights);
			}
		}
	}

	/** Where connections from disabled neurons are between the others. */
	private void storeEnabled(NetworkGraph graph, int neuron, double[] row, double[] weights) {
		int source = -firstSource;
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1) && source < sourceCount; c++) {
			if (graph.enabled(graph.source(c))) {
				if (source >= 0) {
					weights[c] = row[source];
				}
				source++;
			}
		}
	}

	static int roundUp(int number, int grain) {
		return (number + grain - 1) / grain * grain;
	}

	/** Values turned round, so that each sample has a row: room that every thread has once. */
	static final class Turned {

		private final double[][] samples;
		private final double[] spare = new double[SOURCES];
		private final double[][] rows;
		private int[] indices = new int[0];

		/** Room for a number of samples. */
		Turned(int most) {
			samples = new double[most][SOURCES];
			rows = new double[most + TARGETS + 1][];
		}

		/** {@return 0 to {@code count - 1}} */
		int[] samples(int count) {
			if (indices.length != count) {
				indices = new int[count];
				Arrays.setAll(indices, i -> i);
			}
			return indices;
		}

		/** {@return the samples, then rows of sums, then one that holds nothing} */
		double[][] rows(int count, double[][] sums) {
			return rows(samples, count, sums, spare);
		}

		/** {@return some samples, then rows of sums, then one that holds nothing} */
		double[][] rows(double[][] given, int count, double[][] sums, double[] nothing) {
			System.arraycopy(given, 0, rows, 0, count);
			System.arraycopy(sums, 0, rows, count, sums.length);
			// the kernel takes the last row, wherever that is
			Arrays.fill(rows, count + sums.length, rows.length, nothing);
			return rows;
		}

		/** Sources become columns, eight at a time; columns behind them are 0. */
		void turn(double[][] values, int[] sources, int first, int sourceCount, int count) {
			int column = 0;
			while (column + GRAIN <= sourceCount) {
				eight(values, sources, first + column, column, count);
				column += GRAIN;
			}
			int end = roundUp(sourceCount, GRAIN);
			for (; column < end; column++) {
				double[] row = column < sourceCount ? values[sources[first + column]] : null;
				for (int s = 0; s < count; s++) {
					samples[s][column] = row == null ? 0 : row[s];
				}
			}
		}

		private void eight(double[][] values, int[] sources, int at, int column, int count) {
			double[] r0 = values[sources[at]];
			double[] r1 = values[sources[at + 1]];
			double[] r2 = values[sources[at + 2]];
			double[] r3 = values[sources[at + 3]];
			double[] r4 = values[sources[at + 4]];
			double[] r5 = values[sources[at + 5]];
			double[] r6 = values[sources[at + 6]];
			double[] r7 = values[sources[at + 7]];
			for (int s = 0; s < count; s++) {
				double[] sample = samples[s];
				sample[column] = r0[s];
				sample[column + 1] = r1[s];
				sample[column + 2] = r2[s];
				sample[column + 3] = r3[s];
				sample[column + 4] = r4[s];
				sample[column + 5] = r5[s];
				sample[column + 6] = r6[s];
				sample[column + 7] = r7[s];
			}
		}
	}
}
