// SPDX-License-Identifier: EPL-2.0
package org.netwright.tests.support;

import java.util.List;
import java.util.Map;

/**
 * A network with known values, as a golden file describes it.
 *
 * @param name for people
 * @param input shape and range of the input
 * @param layers in order, the first one is the input layer
 * @param samples inputs with all values that the network computes from them
 */
public record GoldenNetwork(String name, Input input, List<Layer> layers, List<Sample> samples) {

	/** The input layer as an image; {@code minimum}, {@code neutral}, {@code maximum} are black, grey, white. */
	public record Input(int rows, int columns, double minimum, double maximum, double neutral) {
	}

	/** A layer; {@code activation} is a function's id, null for the input layer. */
	public record Layer(String id, String name, String activation, List<Neuron> neurons) {
	}

	/** A neuron with its incoming connections in file order. */
	public record Neuron(String id, String name, double bias, List<Connection> incoming) {
	}

	/** A connection by the id of the neuron it comes from. */
	public record Connection(String source, double weight) {
	}

	/** An input, what it should be judged as, and the values by neuron id; input neurons have no pre-activation. */
	public record Sample(String name, List<Double> values, Expectation expected, Map<String, Double> preActivations,
			Map<String, Double> activations) {

		/** {@return the input as a new array} */
		public double[] input() {
			return values.stream().mapToDouble(Double::doubleValue).toArray();
		}

		@Override
		public String toString() {
			return name;
		}
	}

	/** The name of the output neuron that should win, by how much; null where none should, with margin 0. */
	public record Expectation(String winner, double margin) {
	}

	/** {@return all neurons in document order} */
	public List<Neuron> neurons() {
		return layers.stream().flatMap(layer -> layer.neurons().stream()).toList();
	}

	/**
	 * The place of a neuron in document order.
	 *
	 * @param id a neuron's id
	 * @return its index
	 * @throws IllegalArgumentException if there is no such neuron
	 */
	public int indexOf(String id) {
		List<Neuron> neurons = neurons();
		for (int index = 0; index < neurons.size(); index++) {
			if (neurons.get(index).id().equals(id)) {
				return index;
			}
		}
		throw new IllegalArgumentException(name + " has no neuron " + id);
	}

	/**
	 * A sample by its name.
	 *
	 * @param sampleName such as {@code inverted cross}
	 * @return the sample
	 * @throws IllegalArgumentException if there is no such sample
	 */
	public Sample sample(String sampleName) {
		return samples.stream().filter(sample -> sample.name().equals(sampleName)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(name + " has no sample " + sampleName));
	}

	@Override
	public String toString() {
		return name;
	}
}
