// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.peer;

import org.encog.engine.network.activation.ActivationTANH;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.layers.BasicLayer;
import org.netwright.engine.graph.NetworkGraph;

/** A dense network of tanh neurons in Encog. */
public final class EncogPeer {

	private final BasicNetwork network = new BasicNetwork();
	private final double[] output;

	/**
	 * Builds the same network.
	 *
	 * @param graph dense layers, all tanh
	 */
	public EncogPeer(NetworkGraph graph) {
		output = new double[graph.outputCount()];
		int last = graph.layerCount() - 1;
		for (int layer = 0; layer <= last; layer++) {
			network.addLayer(new BasicLayer(layer == 0 ? null : new ActivationTANH(), layer < last, graph.layerSize(layer)));
		}
		network.getStructure().finalizeStructure();
		for (int layer = 1; layer <= last; layer++) {
			int before = graph.layerStart(layer - 1);
			for (int row = 0; row < graph.layerSize(layer); row++) {
				int neuron = graph.layerStart(layer) + row;
				network.setWeight(layer - 1, graph.layerSize(layer - 1), row, graph.bias(neuron));
				for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
					network.setWeight(layer - 1, graph.source(c) - before, row, graph.weight(c));
				}
			}
		}
	}

	/**
	 * Computes one input.
	 *
	 * @param input {@code [inputs]}; not modified
	 * @return {@code [outputs]}, overwritten by the next call
	 */
	public double[] compute(double[] input) {
		network.compute(input, output);
		return output;
	}
}
