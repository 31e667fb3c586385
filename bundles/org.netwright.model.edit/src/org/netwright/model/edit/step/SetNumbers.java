// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Sets all weights and biases of a network at once, as training and random numbers do: one entry of the history that
 * takes eight bytes for each number, and one event. Refuses numbers that are not finite or not as many as needed.
 *
 * <p>Document order: layers in order, neurons in order in their layer, connections as the incoming ones of each neuron
 * in that order.
 */
public final class SetNumbers implements Step {

	private final Network network;
	private final String label;
	private final double[] weights;
	private final double[] biases;

	/**
	 * Sets all numbers under a label that says nothing more.
	 *
	 * @param network the document
	 * @param weights {@code [connections]}, enabled or not, in document order; not modified, copied
	 * @param biases {@code [neurons]}, those of the input layer too, in document order; not modified, copied
	 */
	public SetNumbers(Network network, double[] weights, double[] biases) {
		this(network, Messages.setAllNumbers, weights, biases);
	}

	/**
	 * Sets all numbers.
	 *
	 * @param network the document
	 * @param label what that does, for people
	 * @param weights {@code [connections]}, enabled or not, in document order; not modified, copied
	 * @param biases {@code [neurons]}, those of the input layer too, in document order; not modified, copied
	 */
	public SetNumbers(Network network, String label, double[] weights, double[] biases) {
		this.network = network;
		this.label = label;
		this.weights = weights.clone();
		this.biases = biases.clone();
	}

	/**
	 * All weights as they are.
	 *
	 * @param network the document, not modified
	 * @return {@code [connections]}, enabled or not, in document order; a new array
	 */
	public static double[] weightsOf(Network network) {
		double[] weights = new double[connections(network)];
		int index = 0;
		for (Layer layer : network.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				for (Connection connection : neuron.getIncoming()) {
					weights[index++] = connection.getWeight();
				}
			}
		}
		return weights;
	}

	/**
	 * All biases as they are.
	 *
	 * @param network the document, not modified
	 * @return {@code [neurons]}, those of the input layer too, in document order; a new array
	 */
	public static double[] biasesOf(Network network) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).mapToDouble(Neuron::getBias).toArray();
	}

	private static int connections(Network network) {
		int count = 0;
		for (Layer layer : network.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				count += neuron.getIncoming().size();
			}
		}
		return count;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public boolean canExecute() {
		return refusal().isEmpty() && !(Arrays.equals(weights, weightsOf(network)) && Arrays.equals(biases, biasesOf(network)));
	}

	@Override
	public Optional<String> refusal() {
		int connections = connections(network);
		int neurons = network.getLayers().stream().mapToInt(layer -> layer.getNeurons().size()).sum();
		if (weights.length != connections || biases.length != neurons) {
			return Optional.of(NLS.bind(Messages.refuseNumberCount, new Object[] { connections, neurons, weights.length, biases.length }));
		}
		return DoubleStream.concat(Arrays.stream(weights), Arrays.stream(biases)).filter(number -> !Double.isFinite(number)).boxed().findFirst()
				.flatMap(Wording::refusalOf);
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(network));
	}

	@Override
	public void apply(Edits edits) {
		edits.setNumbers(weights, biases);
	}
}
