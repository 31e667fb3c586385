// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.netwright.engine.function.ActivationFunction;

/**
 * Writes a {@link NetworkGraph} by hand: layers and neurons in document order, connections in any order.
 *
 * <pre>{@code
 * NetworkGraphBuilder xor = NetworkGraph.builder().inputs(2).layer();
 * int either = xor.neuron(1, tanh);
 * int both = xor.neuron(-1, tanh);
 * int result = xor.layer().neuron(-1, tanh);
 * NetworkGraph graph = xor.connect(0, either, 1).connect(1, either, 1)
 *         .connect(0, both, 1).connect(1, both, 1)
 *         .connect(either, result, 1).connect(both, result, -1).build();
 * }</pre>
 *
 * <p>A builder belongs to one thread. It may go on after {@link #build()}, which gives a graph of its own each time.
 */
public final class NetworkGraphBuilder {

	private final List<ActivationFunction> functions = new ArrayList<>();
	private final List<Integer> layerStarts = new ArrayList<>();
	private double[] biases = new double[16];
	private boolean[] disabled = new boolean[16];
	private int[] sources = new int[16];
	private int[] targets = new int[16];
	private double[] weights = new double[16];
	private int connections;

	NetworkGraphBuilder() {
		// NetworkGraph.builder() is the way in
	}

	/**
	 * Opens the input layer and fills it.
	 *
	 * @param count number of input neurons, 0 or more
	 * @return this builder
	 * @throws IllegalStateException if there is a layer already
	 */
	public NetworkGraphBuilder inputs(int count) {
		if (!layerStarts.isEmpty()) {
			throw new IllegalStateException("the input layer comes first, and there is only one");
		}
		layerStarts.add(0);
		for (int i = 0; i < count; i++) {
			add(0, null);
		}
		return this;
	}

	/**
	 * Opens the next layer.
	 *
	 * @return this builder
	 * @throws IllegalStateException if there is no input layer yet
	 */
	public NetworkGraphBuilder layer() {
		if (layerStarts.isEmpty()) {
			throw new IllegalStateException("the input layer comes first: call inputs");
		}
		layerStarts.add(functions.size());
		return this;
	}

	/**
	 * Adds a neuron to the layer that was opened last.
	 *
	 * @param bias what it adds to its sum
	 * @param function how it remaps its sum
	 * @return its index
	 * @throws IllegalStateException if that layer is the input layer, or there is none
	 */
	public int neuron(double bias, ActivationFunction function) {
		if (layerStarts.size() < 2) {
			throw new IllegalStateException("a neuron with a function belongs to a later layer: call inputs, then layer");
		}
		return add(bias, Objects.requireNonNull(function, "function"));
	}

	/**
	 * Connects two neurons. A neuron sums up its incoming connections in the order of these calls.
	 *
	 * @param source index of a neuron that may be added later
	 * @param target index of a neuron that may be added later
	 * @param weight the factor
	 * @return this builder
	 */
	public NetworkGraphBuilder connect(int source, int target, double weight) {
		if (connections == sources.length) {
			sources = Arrays.copyOf(sources, 2 * connections);
			targets = Arrays.copyOf(targets, 2 * connections);
			weights = Arrays.copyOf(weights, 2 * connections);
		}
		sources[connections] = source;
		targets[connections] = target;
		weights[connections] = weight;
		connections++;
		return this;
	}

	/**
	 * Opens a layer and connects each of its neurons to every neuron of the layer before, in order.
	 *
	 * @param weights {@code [size][previous size]}, row-major; not modified and not kept
	 * @param biases {@code [size]}; gives the size of the layer; not modified and not kept
	 * @param function shared by the whole layer
	 * @return this builder
	 * @throws IllegalStateException if there is no input layer yet
	 * @throws IllegalArgumentException if the shapes do not fit; the message names both
	 */
	public NetworkGraphBuilder dense(double[] weights, double[] biases, ActivationFunction function) {
		int width = layerStarts.isEmpty() ? 0 : functions.size() - layerStarts.getLast();
		if (weights.length != (long) biases.length * width) {
			throw new IllegalArgumentException("weights[" + weights.length + "] does not fit biases[" + biases.length
					+ "] after a layer of " + width + ": " + biases.length + " x " + width + " are needed");
		}
		layer();
		int start = functions.size() - width;
		for (int row = 0; row < biases.length; row++) {
			int target = neuron(biases[row], function);
			for (int column = 0; column < width; column++) {
				connect(start + column, target, weights[row * width + column]);
			}
		}
		return this;
	}

	/**
	 * Switches a neuron off.
	 *
	 * @param neuron index of a neuron that was added before
	 * @return this builder
	 * @throws IndexOutOfBoundsException if there is no such neuron yet
	 */
	public NetworkGraphBuilder disable(int neuron) {
		disabled[Objects.checkIndex(neuron, functions.size())] = true;
		return this;
	}

	/**
	 * Makes the graph.
	 *
	 * @return a graph of what was added so far
	 * @throws IllegalArgumentException if a connection comes from or goes to a neuron that does not exist, or goes to
	 *     an input neuron
	 */
	public NetworkGraph build() {
		int neurons = functions.size();
		int[] incomingStart = new int[neurons + 1];
		for (int c = 0; c < connections; c++) {
			if (targets[c] < 0 || targets[c] >= neurons) {
				throw new IllegalArgumentException("a connection from neuron " + sources[c] + " goes to neuron "
						+ targets[c] + " but there are " + neurons + " neurons");
			}
			incomingStart[targets[c] + 1]++;
		}
		for (int neuron = 0; neuron < neurons; neuron++) {
			incomingStart[neuron + 1] += incomingStart[neuron];
		}
		int[] next = incomingStart.clone();
		int[] source = new int[connections];
		double[] weight = new double[connections];
		for (int c = 0; c < connections; c++) {
			int at = next[targets[c]]++;
			source[at] = sources[c];
			weight[at] = weights[c];
		}
		return new NetworkGraph(starts(neurons), incomingStart, source, weight, Arrays.copyOf(biases, neurons),
				functions.toArray(ActivationFunction[]::new), enabled(neurons));
	}

	private int add(double bias, ActivationFunction function) {
		int neuron = functions.size();
		if (neuron == biases.length) {
			biases = Arrays.copyOf(biases, 2 * neuron);
			disabled = Arrays.copyOf(disabled, 2 * neuron);
		}
		biases[neuron] = bias;
		functions.add(function);
		return neuron;
	}

	private int[] starts(int neurons) {
		int[] result = new int[layerStarts.size() + 1];
		for (int layer = 0; layer < layerStarts.size(); layer++) {
			result[layer] = layerStarts.get(layer);
		}
		result[layerStarts.size()] = neurons;
		return result;
	}

	private boolean[] enabled(int neurons) {
		boolean[] result = new boolean[neurons];
		for (int neuron = 0; neuron < neurons; neuron++) {
			result[neuron] = !disabled[neuron];
		}
		return result;
	}
}
