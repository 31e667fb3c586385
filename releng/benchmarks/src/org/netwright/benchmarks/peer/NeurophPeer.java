// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.peer;

import org.netwright.engine.graph.NetworkGraph;
import org.neuroph.core.Connection;
import org.neuroph.core.Neuron;
import org.neuroph.nnet.MultiLayerPerceptron;
import org.neuroph.nnet.comp.neuron.BiasNeuron;
import org.neuroph.util.TransferFunctionType;

/** A dense network of tanh neurons in Neuroph. */
public final class NeurophPeer {

	private final MultiLayerPerceptron network;

	/**
	 * Builds the same network.
	 *
	 * @param graph dense layers, all tanh
	 */
	public NeurophPeer(NetworkGraph graph) {
		int[] sizes = new int[graph.layerCount()];
		for (int layer = 0; layer < sizes.length; layer++) {
			sizes[layer] = graph.layerSize(layer);
		}
		network = new MultiLayerPerceptron(TransferFunctionType.TANH, sizes);
		for (int layer = 1; layer < sizes.length; layer++) {
			for (int row = 0; row < sizes[layer]; row++) {
				take(graph, graph.layerStart(layer) + row, network.getLayerAt(layer).getNeuronAt(row));
			}
		}
	}

	private static void take(NetworkGraph graph, int neuron, Neuron target) {
		int next = graph.incomingStart(neuron);
		for (Connection connection : target.getInputConnections()) {
			boolean bias = connection.getFromNeuron() instanceof BiasNeuron;
			connection.getWeight().setValue(bias ? graph.bias(neuron) : graph.weight(next++));
		}
		if (next != graph.incomingStart(neuron + 1)) {
			throw new IllegalArgumentException("neuron " + neuron + " of " + graph + " is not dense");
		}
	}

	/**
	 * Computes one input.
	 *
	 * @param input {@code [inputs]}; not modified
	 * @return {@code [outputs]}
	 */
	public double[] compute(double[] input) {
		network.setInput(input);
		network.calculate();
		return network.getOutput();
	}
}
