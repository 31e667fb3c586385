// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Structure;

/** The outputs of one sample at a time, for whoever weighs them. Belongs to one thread. */
final class OutputRows {

	private final int[] slots;
	private final double[] outputs;
	private final double[] weights;

	OutputRows(NetworkGraph graph, Structure structure) {
		int count = graph.outputCount();
		slots = new int[count];
		for (int i = 0; i < count; i++) {
			slots[i] = structure.slotOf[graph.neuronCount() - count + i];
		}
		outputs = new double[count];
		weights = new double[count];
	}

	/** Asks for the weights of a sample's outputs, and begins its way back with them. */
	void weigh(GradientTile tile, int s, int sample, OutputWeighting weighting) {
		for (int i = 0; i < slots.length; i++) {
			outputs[i] = tile.values()[slots[i]][s];
			weights[i] = 0;
		}
		weighting.weigh(sample, outputs, weights);
		for (int i = 0; i < slots.length; i++) {
			tile.deltas()[slots[i]][s] = weights[i];
		}
	}
}
