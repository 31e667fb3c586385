// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

/**
 * The derivatives of one number, made of a network's outputs for one input, with respect to everything that the network
 * computes with. Immutable. Methods that take an index throw {@link IndexOutOfBoundsException} where there is no such
 * connection, neuron or input.
 */
public final class NetworkGradient {

	private final double value;
	private final double[] weights;
	private final double[] biases;
	private final double[] inputs;

	NetworkGradient(double value, double[] weights, double[] biases, double[] inputs) {
		this.value = value;
		this.weights = weights;
		this.biases = biases;
		this.inputs = inputs;
	}

	/** {@return the number itself: the activation of the output, or the weighted sum of all} */
	public double value() {
		return value;
	}

	/**
	 * How it changes with a weight.
	 *
	 * @param connection a connection index
	 * @return the derivative; 0 if one of both neurons is disabled
	 */
	public double weight(int connection) {
		return weights[connection];
	}

	/**
	 * How it changes with a bias.
	 *
	 * @param neuron a neuron index
	 * @return the derivative; 0 for disabled and input neurons
	 */
	public double bias(int neuron) {
		return biases[neuron];
	}

	/**
	 * How it changes with an input value.
	 *
	 * @param index 0 to {@code inputCount - 1}
	 * @return the derivative; 0 if the input neuron is disabled
	 */
	public double input(int index) {
		return inputs[index];
	}

	/** {@return all derivatives by weights, {@code [connectionCount]}, a new array} */
	public double[] weights() {
		return weights.clone();
	}

	/** {@return all derivatives by biases, {@code [neuronCount]}, a new array} */
	public double[] biases() {
		return biases.clone();
	}

	/** {@return all derivatives by inputs, {@code [inputCount]}, a new array} */
	public double[] inputs() {
		return inputs.clone();
	}
}
