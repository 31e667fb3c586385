// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.kernel.ReferenceKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Structure;

/**
 * The derivatives with respect to weights and biases, summed over samples. Everything is divided into parts that any
 * thread may work on, each in the order of the samples, so that sums do not depend on who did it.
 */
final class WeightSums {

	/** Sparse neurons are divided so that each part has about as many entries as this. */
	private static final int ENTRIES = 4096;

	private final Structure structure;
	private final double[] entries;
	private final double[] biases;
	private final List<DenseSums> dense = new ArrayList<>();
	private final List<Part> parts = new ArrayList<>();

	/** Adds what some tiles give to a part of the sums. */
	private interface Part {
		void add(GradientTile tile, DoubleKernel kernel, DenseSums.Turned turned);
	}

	/** Makes room, one value for each weight and bias; all are 0. */
	WeightSums(Structure structure, InputSide side) {
		this.structure = structure;
		entries = new double[structure.entrySource.length];
		biases = new double[structure.slots()];
		for (int run = 0; run < structure.blocks.length; run++) {
			for (int index = 0; index < structure.blocks[run].length; index++) {
				switch (structure.blocks[run][index]) {
					case Block.Dense rows -> divide(rows, run, index, side != null && side.is(run, index));
					case Block.Sparse rows -> divide(rows);
				}
			}
		}
	}

	private void divide(Block.Dense block, int run, int index, boolean asGiven) {
		int targets = asGiven ? DenseSums.FEW_TARGETS : DenseSums.TARGETS;
		int sources = asGiven ? block.sources().length : DenseSums.SOURCES;
		for (int target = block.from(); target < block.to(); target += targets) {
			for (int source = 0; source < block.sources().length; source += sources) {
				DenseSums sums = new DenseSums(structure, run, index, source, target, asGiven);
				dense.add(sums);
				parts.add(sums::add);
			}
		}
		divideBiases(block.from(), block.to());
	}

	private void divide(Block.Sparse block) {
		int from = block.from();
		while (from < block.to()) {
			int to = from + 1;
			while (to < block.to() && structure.entryStart[to] - structure.entryStart[from] < ENTRIES) {
				to++;
			}
			int first = from;
			int end = to;
			parts.add((tile, kernel, _) -> addEntries(tile, !(kernel instanceof ReferenceKernel), first, end));
			from = to;
		}
		divideBiases(block.from(), block.to());
	}

	private void divideBiases(int from, int to) {
		for (int slot = from; slot < to; slot += ENTRIES) {
			int first = slot;
			int end = Math.min(to, slot + ENTRIES);
			parts.add((tile, _, _) -> SparseLoops.deltas(tile.deltas(), first, end, tile.samples(), biases));
		}
	}

	private void addEntries(GradientTile tile, boolean fused, int from, int to) {
		for (int slot = from; slot < to; slot++) {
			SparseLoops.products(fused, tile.values(), structure.entrySource, structure.entryStart[slot],
					structure.entryStart[slot + 1], tile.deltas()[slot], tile.samples(), entries);
		}
	}

	/** Makes all sums 0. */
	void clear() {
		Arrays.fill(entries, 0);
		Arrays.fill(biases, 0);
		dense.forEach(DenseSums::clear);
	}

	/** {@return how many parts there are} */
	int parts() {
		return parts.size();
	}

	/** Adds what tiles give to one part, in their order. */
	void add(int part, GradientTile[] tiles, int count, DoubleKernel kernel, DenseSums.Turned turned) {
		for (int i = 0; i < count; i++) {
			parts.get(part).add(tiles[i], kernel, turned);
		}
	}

	/**
	 * Gives the sums by connection and neuron.
	 *
	 * @param graph the network
	 * @param weights {@code [connectionCount]}; filled, or null
	 * @param bias {@code [neuronCount]}; filled, or null
	 */
	void store(NetworkGraph graph, double[] weights, double[] bias) {
		if (bias != null) {
			for (int neuron = 0; neuron < bias.length; neuron++) {
				bias[neuron] = biases[structure.slotOf[neuron]];
			}
		}
		if (weights != null) {
			Arrays.fill(weights, 0);
			int[] neuronAt = new int[structure.slots()];
			for (int neuron = 0; neuron < neuronAt.length; neuron++) {
				neuronAt[structure.slotOf[neuron]] = neuron;
			}
			dense.forEach(sums -> sums.store(graph, neuronAt, weights));
			for (Block[] ofRun : structure.blocks) {
				for (Block block : ofRun) {
					if (block instanceof Block.Sparse rows) {
						store(rows, graph, neuronAt, weights);
					}
				}
			}
		}
	}

	private void store(Block.Sparse block, NetworkGraph graph, int[] neuronAt, double[] weights) {
		for (int slot = block.from(); slot < block.to(); slot++) {
			int entry = structure.entryStart[slot];
			int neuron = neuronAt[slot];
			for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
				if (graph.enabled(graph.source(c))) {
					weights[c] = entries[entry++];
				}
			}
		}
	}
}
