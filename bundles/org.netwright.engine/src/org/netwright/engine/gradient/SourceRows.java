// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.netwright.engine.internal.program.Block;

/**
 * The derivatives at the sources of a dense block, which are added to, and at its targets, which they come from, as rows
 * for a kernel. A source that stands twice among the sources has a row of its own the second time, for rows must be
 * different arrays.
 */
final class SourceRows {

	private final double[][] rows;
	private final int[] sources;
	private final int[] targets;
	private final int[] doubled;

	/**
	 * Looks at a tile's rows.
	 *
	 * @param block whose
	 * @param deltas of the tile, by slot, and a last row that holds nothing; kept
	 * @param most length of rows
	 */
	SourceRows(Block.Dense block, double[][] deltas, int most) {
		sources = block.sources();
		targets = new int[block.to() - block.from()];
		rows = new double[sources.length + targets.length + 1][];
		Set<Integer> seen = new HashSet<>();
		int[] again = new int[sources.length];
		int count = 0;
		for (int i = 0; i < sources.length; i++) {
			if (seen.add(sources[i])) {
				rows[i] = deltas[sources[i]];
			} else {
				rows[i] = new double[most];
				again[count++] = i;
			}
		}
		doubled = Arrays.copyOf(again, count);
		for (int i = 0; i < targets.length; i++) {
			targets[i] = sources.length + i;
			rows[targets[i]] = deltas[block.from() + i];
		}
		rows[rows.length - 1] = deltas[deltas.length - 1];
	}

	/** {@return the rows: sources, targets, and one that holds nothing} */
	double[][] rows() {
		return rows;
	}

	/** {@return which rows are those of targets} */
	int[] targets() {
		return targets;
	}

	/** {@return whether not all sources are inputs} */
	boolean reachesNeurons(int inputCount) {
		for (int source : sources) {
			if (source >= inputCount) {
				return true;
			}
		}
		return false;
	}

	/** Clears rows of their own. */
	void begin(int width) {
		for (int i : doubled) {
			Arrays.fill(rows[i], 0, width, 0);
		}
	}

	/** Adds rows of their own to those that they stand for. */
	void end(int width) {
		for (int i : doubled) {
			double[] sum = rows[firstOf(sources[i])];
			for (int s = 0; s < width; s++) {
				sum[s] += rows[i][s];
			}
		}
	}

	private int firstOf(int source) {
		int i = 0;
		while (sources[i] != source) {
			i++;
		}
		return i;
	}
}
