// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.List;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * All weights and biases get other values. The two arrays hold whichever values the document does not: performing and
 * reverting both exchange them.
 */
final class NumbersEdit implements Edit {

	private final Network network;
	private final double[] weights;
	private final double[] biases;

	/** Keeps both arrays and changes them. */
	NumbersEdit(Network network, double[] weights, double[] biases) {
		this.network = network;
		this.weights = weights;
		this.biases = biases;
	}

	Network network() {
		return network;
	}

	@Override
	public void perform() {
		exchange();
	}

	@Override
	public void revert() {
		exchange();
	}

	private void exchange() {
		requireSizes();
		int neuronIndex = 0;
		int connectionIndex = 0;
		for (Layer layer : network.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				double bias = neuron.getBias();
				neuron.setBias(biases[neuronIndex]);
				biases[neuronIndex++] = bias;
				List<Connection> incoming = neuron.getIncoming();
				for (int i = 0, size = incoming.size(); i < size; i++) {
					Connection connection = incoming.get(i);
					double weight = connection.getWeight();
					connection.setWeight(weights[connectionIndex]);
					weights[connectionIndex++] = weight;
				}
			}
		}
	}

	private void requireSizes() {
		int neurons = 0;
		int connections = 0;
		for (Layer layer : network.getLayers()) {
			neurons += layer.getNeurons().size();
			for (Neuron neuron : layer.getNeurons()) {
				connections += neuron.getIncoming().size();
			}
		}
		if (weights.length != connections || biases.length != neurons) {
			throw new IllegalArgumentException("The network has " + connections + " connections and " + neurons + " neurons, but there are "
					+ weights.length + " weights and " + biases.length + " biases");
		}
	}

	@Override
	public void report(boolean forward, DocumentChange.Builder change) {
		change.changed(ChangeKind.WEIGHTS, network);
	}

	@Override
	public long bytes() {
		return 72 + 8L * weights.length + 8L * biases.length;
	}
}
