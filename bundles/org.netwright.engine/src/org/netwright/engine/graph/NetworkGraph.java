// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.graph;

import org.netwright.engine.function.ActivationFunction;

/**
 * A feed-forward network as flat arrays: who is connected to whom, with which weights, biases and functions.
 *
 * <p>A neuron's index is its place in document order: the layers in order, in each layer its neurons in order. Layer 0
 * is the input layer, so the input neurons are 0 to {@link #inputCount()} - 1. A connection's index follows from that
 * too: for each neuron in order, its incoming connections in order. Several connections between the same two neurons
 * add up. Whether the connections form a cycle is not looked at here, but when a plan is compiled.
 *
 * <p>Immutable: arrays are copied on the way in and on the way out. Weights and biases may be anything a double can
 * be, not-a-number included: it travels through the network like any other value. Each method that takes an index
 * throws {@link IndexOutOfBoundsException} where there is no such neuron, connection or layer.
 */
public final class NetworkGraph {

	private final Topology topology;
	private final double[] weight;
	private final double[] bias;

	/**
	 * Makes a graph from arrays; none of them is modified, each is copied.
	 *
	 * <p>Shapes: with {@code L} layers, {@code N} neurons and {@code C} connections,
	 *
	 * @param layerStart {@code [L + 1]}: the first neuron of each layer, then {@code N}; starts with 0, never falls.
	 *     Layers may be empty, and {@code L} may be 0
	 * @param incomingStart {@code [N + 1]}: the first incoming connection of each neuron, then {@code C}; starts with
	 *     0, never falls; 0 for all input neurons
	 * @param source {@code [C]}: the neuron each connection comes from, 0 to {@code N - 1}
	 * @param weight {@code [C]}: the factor of each connection
	 * @param bias {@code [N]}: what each neuron adds to its sum; without effect for input neurons
	 * @param function {@code [N]}: null for input neurons, and only for those
	 * @param enabled {@code [N]}: whether a neuron takes part
	 * @throws IllegalArgumentException if the shapes do not fit each other (the message names both), a source is out
	 *     of range, an input neuron has incoming connections or a function, or another neuron has no function
	 */
	public NetworkGraph(int[] layerStart, int[] incomingStart, int[] source, double[] weight, double[] bias,
			ActivationFunction[] function, boolean[] enabled) {
		this(new Topology(layerStart, incomingStart, source, function, enabled), weight, bias);
	}

	private NetworkGraph(Topology topology, double[] weight, double[] bias) {
		Topology.checkLength("weight", weight.length, "source", topology.source.length, "one value per connection");
		Topology.checkLength("bias", bias.length, "function", topology.function.length, "one value per neuron");
		this.topology = topology;
		this.weight = weight.clone();
		this.bias = bias.clone();
	}

	/**
	 * Starts a graph that is written neuron by neuron.
	 *
	 * @return a new, empty builder
	 */
	public static NetworkGraphBuilder builder() {
		return new NetworkGraphBuilder();
	}

	/**
	 * The same network with other numbers; all structure is shared with this graph.
	 *
	 * @param weights {@code [connectionCount]}, by connection index; copied, not modified
	 * @param biases {@code [neuronCount]}, by neuron index; copied, not modified
	 * @return a new graph
	 * @throws IllegalArgumentException if a length is wrong; the message names both shapes
	 */
	public NetworkGraph withWeights(double[] weights, double[] biases) {
		return new NetworkGraph(topology, weights, biases);
	}

	/**
	 * Whether another graph differs in weights and biases only. Takes time proportional to the connections, unless
	 * both came from one by {@link #withWeights}.
	 *
	 * @param other another graph
	 * @return true if layers, connections and enabled neurons are the same, and functions the same instances
	 */
	public boolean sameStructure(NetworkGraph other) {
		return topology == other.topology || topology.sameAs(other.topology);
	}

	/** {@return the number of neurons, input neurons included} */
	public int neuronCount() {
		return topology.function.length;
	}

	/** {@return the number of layers, the input layer included} */
	public int layerCount() {
		return topology.layerStart.length - 1;
	}

	/** {@return the number of input neurons, which is the size of layer 0} */
	public int inputCount() {
		return topology.inputCount;
	}

	/** {@return the number of neurons in the last layer} */
	public int outputCount() {
		return layerCount() == 0 ? 0 : layerSize(layerCount() - 1);
	}

	/** {@return the number of connections} */
	public int connectionCount() {
		return topology.source.length;
	}

	/**
	 * Where a layer begins.
	 *
	 * @param layer 0 to {@link #layerCount()}; the latter gives {@link #neuronCount()}
	 * @return the index of the layer's first neuron
	 */
	public int layerStart(int layer) {
		return topology.layerStart[layer];
	}

	/**
	 * How many neurons a layer has.
	 *
	 * @param layer 0 to {@link #layerCount()} - 1
	 * @return 0 or more
	 */
	public int layerSize(int layer) {
		return topology.layerStart[layer + 1] - topology.layerStart[layer];
	}

	/**
	 * The layer a neuron belongs to.
	 *
	 * @param neuron a neuron index
	 * @return 0 for input neurons
	 */
	public int layerOf(int neuron) {
		return topology.layerOf[neuron];
	}

	/**
	 * Where a neuron's incoming connections begin. They are {@code incomingStart(n)} to
	 * {@code incomingStart(n + 1) - 1}.
	 *
	 * @param neuron 0 to {@link #neuronCount()}; the latter gives {@link #connectionCount()}
	 * @return the index of the neuron's first incoming connection
	 */
	public int incomingStart(int neuron) {
		return topology.incomingStart[neuron];
	}

	/**
	 * The neuron a connection comes from.
	 *
	 * @param connection a connection index
	 * @return a neuron index
	 */
	public int source(int connection) {
		return topology.source[connection];
	}

	/**
	 * The neuron a connection goes to.
	 *
	 * @param connection a connection index
	 * @return a neuron index, never of an input neuron
	 */
	public int target(int connection) {
		return topology.outgoing().target()[connection];
	}

	/**
	 * Where a neuron's outgoing connections begin, as positions for {@link #outgoing}. They are
	 * {@code outgoingStart(n)} to {@code outgoingStart(n + 1) - 1}.
	 *
	 * @param neuron 0 to {@link #neuronCount()}; the latter gives {@link #connectionCount()}
	 * @return the position of the neuron's first outgoing connection
	 */
	public int outgoingStart(int neuron) {
		return topology.outgoing().start()[neuron];
	}

	/**
	 * The connections sorted by the neuron they come from, and among those by index.
	 *
	 * @param position 0 to {@link #connectionCount()} - 1
	 * @return a connection index
	 */
	public int outgoing(int position) {
		return topology.outgoing().connection()[position];
	}

	/**
	 * The factor of a connection.
	 *
	 * @param connection a connection index
	 * @return any number
	 */
	public double weight(int connection) {
		return weight[connection];
	}

	/**
	 * What a neuron adds to its weighted sum.
	 *
	 * @param neuron a neuron index
	 * @return any number; without effect for input neurons
	 */
	public double bias(int neuron) {
		return bias[neuron];
	}

	/**
	 * How a neuron remaps its sum.
	 *
	 * @param neuron a neuron index
	 * @return null for input neurons, and only for those
	 */
	public ActivationFunction function(int neuron) {
		return topology.function[neuron];
	}

	/**
	 * Whether a neuron takes part. One that does not has pre-activation and activation 0 and passes nothing on.
	 *
	 * @param neuron a neuron index
	 * @return false if it was switched off
	 */
	public boolean enabled(int neuron) {
		return topology.enabled[neuron];
	}

	/** {@return all weights by connection index, as a new array} */
	public double[] weights() {
		return weight.clone();
	}

	/** {@return all biases by neuron index, as a new array} */
	public double[] biases() {
		return bias.clone();
	}

	@Override
	public String toString() {
		return "network of " + layerCount() + " layers, " + neuronCount() + " neurons, " + connectionCount()
				+ " connections";
	}
}
