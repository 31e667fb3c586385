// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import org.netwright.engine.graph.NetworkGraph;

/** Puts the numbers of a graph where a structure wants them. */
final class Layout {

	private final Structure structure;
	private final NetworkGraph graph;
	private final int[] neuronAt;
	private final double[] dense;
	private final double[] sparse;
	private final double[] bias;

	Layout(Structure structure, NetworkGraph graph) {
		this.structure = structure;
		this.graph = graph;
		neuronAt = new int[structure.slots()];
		bias = new double[structure.slots() + Structure.SPARE];
		for (int neuron = 0; neuron < neuronAt.length; neuron++) {
			neuronAt[structure.slotOf[neuron]] = neuron;
			bias[structure.slotOf[neuron]] = graph.bias(neuron);
		}
		dense = new double[structure.denseWeights];
		sparse = new double[structure.entrySource.length];
		for (Block[] ofRun : structure.blocks) {
			for (Block block : ofRun) {
				switch (block) {
					case Block.Dense rows -> fill(rows);
					case Block.Sparse rows -> fill(rows);
				}
			}
		}
	}

	double[] dense() {
		return dense;
	}

	double[] sparse() {
		return sparse;
	}

	double[] bias() {
		return bias;
	}

	private void fill(Block.Dense block) {
		int panel = block.sources().length * Structure.PANEL;
		for (int slot = block.from(); slot < block.to(); slot++) {
			int row = slot - block.from();
			copy(slot, dense, block.weightStart() + row / Structure.PANEL * panel + row % Structure.PANEL,
					Structure.PANEL);
		}
	}

	private void fill(Block.Sparse block) {
		for (int slot = block.from(); slot < block.to(); slot++) {
			copy(slot, sparse, structure.entryStart[slot], 1);
		}
	}

	private void copy(int slot, double[] target, int start, int stride) {
		int neuron = neuronAt[slot];
		int at = start;
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
			if (graph.enabled(graph.source(c))) {
				target[at] = graph.weight(c);
				at += stride;
			}
		}
	}
}
