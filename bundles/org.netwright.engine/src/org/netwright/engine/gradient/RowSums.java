// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.DoubleRows;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleRowLayers;

/**
 * The derivatives with respect to the weights and biases of a chain of layers, summed over samples. Everything is
 * divided into parts that any thread may work on, each in the order of the samples, so that sums do not depend on who did
 * it.
 */
final class RowSums {

	private static final int TARGETS = 128;
	/** Smaller parts, so that several threads get as much each. */
	private static final int TARGETS_SHARED = 64;
	private static final int EIGHT = 8;

	private final Chain chain;
	private final int width;
	/** By slot. */
	private final int[] neuronAt;
	/** By layer and neuron. */
	private final double[][] biases;
	/** By layer, some rows on their way to the biases. */
	private final double[][][] biasRows;
	private final List<Rectangle> rectangles = new ArrayList<>();

	/**
	 * Some weights.
	 *
	 * @param layer of which layer
	 * @param target the first of its neurons
	 * @param source the first of what they see
	 * @param width how many of those
	 * @param sums {@code [targets][width or more]}
	 */
	private record Rectangle(int layer, int target, int source, int width, double[][] sums) {
	}

	/**
	 * Makes room, one value for each weight and bias; all are 0.
	 *
	 * @param chain the layers
	 * @param structure what they are part of
	 * @param shared whether several threads add to them
	 * @param most how many sources of a neuron are in one part
	 */
	RowSums(Chain chain, Structure structure, boolean shared, int most) {
		this.chain = chain;
		this.width = most;
		int mostTargets = shared ? TARGETS_SHARED : TARGETS;
		neuronAt = new int[structure.slots()];
		for (int neuron = 0; neuron < neuronAt.length; neuron++) {
			neuronAt[structure.slotOf[neuron]] = neuron;
		}
		biases = new double[chain.depth()][];
		biasRows = new double[chain.depth()][][];
		for (int layer = 0; layer < biases.length; layer++) {
			int targets = chain.layer(layer).size();
			int sources = chain.layer(layer).sources().length;
			biases[layer] = new double[targets];
			biasRows[layer] = new double[EIGHT][targets];
			for (int target = 0; target < targets; target += mostTargets) {
				for (int source = 0; source < sources; source += most) {
					int columns = Math.min(most, sources - source);
					rectangles.add(new Rectangle(layer, target, source, columns,
							new double[Math.min(mostTargets, targets - target)][DoubleRows.length(columns)]));
				}
			}
		}
	}

	/** {@return how many sources of a neuron are in one part, at most} */
	int width() {
		return width;
	}

	/** {@return how many parts there are} */
	int parts() {
		return rectangles.size() + biases.length;
	}

	/** Adds what tiles give to one part, in their order. */
	void add(int part, RowTile[] tiles, int count, DoubleRowKernel kernel, DoubleRowLayers room) {
		for (int i = 0; i < count; i++) {
			if (part < rectangles.size()) {
				add(rectangles.get(part), tiles[i], kernel, room);
			} else {
				addBiases(part - rectangles.size(), tiles[i]);
			}
		}
	}

	private void add(Rectangle rectangle, RowTile tile, DoubleRowKernel kernel, DoubleRowLayers room) {
		int layer = rectangle.layer;
		int samples = tile.samples();
		kernel.products(tile.turned(layer), rectangle.target * samples, samples, rectangle.sums.length, tile.x(layer),
				tile.start(layer) + rectangle.source, chain.layer(layer).sources().length, samples, rectangle.width,
				rectangle.sums, room.room(kernel.productRoom(rectangle.width)));
	}

	/** Eight samples at a time; the JVM makes vectors only of rows that are arrays of their own. */
	private void addBiases(int layer, RowTile tile) {
		double[] sums = biases[layer];
		int size = sums.length;
		double[] deltas = tile.deltas(layer);
		double[][] rows = biasRows[layer];
		int s = 0;
		while (s + rows.length <= tile.samples()) {
			for (int k = 0; k < rows.length; k++) {
				System.arraycopy(deltas, (s + k) * size, rows[k], 0, size);
			}
			addEight(rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], sums);
			s += rows.length;
		}
		while (s < tile.samples()) {
			for (int i = 0; i < size; i++) {
				sums[i] += deltas[s * size + i];
			}
			s++;
		}
	}

	private static void addEight(double[] r0, double[] r1, double[] r2, double[] r3, double[] r4, double[] r5,
			double[] r6, double[] r7, double[] sums) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] = sums[i] + r0[i] + r1[i] + r2[i] + r3[i] + r4[i] + r5[i] + r6[i] + r7[i];
		}
	}

	/**
	 * Gives the sums of one part by connection and neuron. Afterwards they are 0 again.
	 *
	 * @param part which
	 * @param graph the network
	 * @param weights {@code [connectionCount]}; filled where the part is, or null
	 * @param bias {@code [neuronCount]}; filled where the part is, or null
	 */
	void store(int part, NetworkGraph graph, double[] weights, double[] bias) {
		if (part < rectangles.size()) {
			store(rectangles.get(part), graph, weights);
			return;
		}
		int layer = part - rectangles.size();
		for (int i = 0; i < biases[layer].length && bias != null; i++) {
			bias[neuronAt[chain.layer(layer).from() + i]] = biases[layer][i];
		}
		Arrays.fill(biases[layer], 0);
	}

	private void store(Rectangle rectangle, NetworkGraph graph, double[] weights) {
		int slot = chain.layer(rectangle.layer).from() + rectangle.target;
		for (double[] row : rectangle.sums) {
			if (weights != null) {
				System.arraycopy(row, 0, weights, graph.incomingStart(neuronAt[slot]) + rectangle.source, rectangle.width);
			}
			Arrays.fill(row, 0);
			slot++;
		}
	}
}
