// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/**
 * A network as an ONNX model: one Gemm per layer over the layers that it gets something from, side by side, with a weight
 * of 0 where there is no connection; then the functions, each over the neurons that use it. So any network whose
 * connections all run to later layers becomes the dense network that computes the same.
 */
public final class OnnxNetwork {

	/** What a model gives back. */
	public enum Outputs {
		/** The activations of the last layer. */
		LAST_LAYER,
		/** Pre-activations and activations of each layer but the inputs. */
		EVERYTHING
	}

	private final NetworkGraph graph;
	private final Function<ActivationFunction, OnnxFunction> functions;
	private final OnnxModel model;
	private final List<String> layers = new ArrayList<>();
	private final List<Integer> outputWidths = new ArrayList<>();
	private final byte[] bytes;

	/**
	 * Writes a network.
	 *
	 * @param graph the network; no neuron may be disabled, no layer empty, and every neuron but the inputs lies in a
	 *     later layer than its sources
	 * @param precision of the computation
	 * @param outputs what comes back
	 * @param functions says each function of the network in ONNX
	 * @throws IllegalArgumentException if the network is another one
	 */
	public OnnxNetwork(NetworkGraph graph, Precision precision, Outputs outputs,
			Function<ActivationFunction, OnnxFunction> functions) {
		this.graph = graph;
		this.functions = functions;
		this.model = new OnnxModel(precision, graph.inputCount());
		layers.add(OnnxModel.INPUT);
		for (int layer = 1; layer < graph.layerCount(); layer++) {
			String sums = sums(layer);
			String activations = activations(layer, sums);
			layers.add(activations);
			if (outputs == Outputs.EVERYTHING) {
				output(sums, layer);
			}
			if (outputs == Outputs.EVERYTHING || layer == graph.layerCount() - 1) {
				output(activations, layer);
			}
		}
		bytes = model.toBytes();
	}

	/** {@return the number of inputs} */
	public int inputWidth() {
		return graph.inputCount();
	}

	/** {@return the precision of the computation} */
	public Precision precision() {
		return model.precision();
	}

	List<String> outputs() {
		return model.outputs();
	}

	/** The number of values of each output, by its index. */
	List<Integer> outputWidths() {
		return outputWidths;
	}

	byte[] bytes() {
		return bytes;
	}

	private void output(String name, int layer) {
		model.output(name, graph.layerSize(layer));
		outputWidths.add(graph.layerSize(layer));
	}

	private String sums(int layer) {
		TreeSet<Integer> sources = new TreeSet<>();
		for (int c = connectionStart(layer); c < connectionStart(layer + 1); c++) {
			sources.add(graph.layerOf(graph.source(c)));
		}
		if (sources.isEmpty()) {
			sources.add(layer - 1);
		}
		if (sources.last() >= layer || graph.layerSize(layer) == 0) {
			throw new IllegalArgumentException("layer " + layer + " is empty or fed by itself or a later one: " + graph);
		}
		int[] column = new int[graph.neuronCount()];
		int width = 0;
		for (int source : sources) {
			for (int neuron = graph.layerStart(source); neuron < graph.layerStart(source + 1); neuron++) {
				column[neuron] = width++;
			}
		}
		String from = sources.size() == 1 ? layers.get(sources.first())
				: model.node("Concat", Map.of("axis", 1L), sources.stream().map(layers::get).toArray(String[]::new));
		String weights = model.constant(weights(layer, column, width), graph.layerSize(layer), width);
		return model.node("Gemm", Map.of("transB", 1L), from, weights,
				model.constant(biases(layer), graph.layerSize(layer)));
	}

	private int connectionStart(int layer) {
		return graph.incomingStart(graph.layerStart(layer));
	}

	/** {@code [layerSize][width]}. */
	private double[] weights(int layer, int[] column, int width) {
		double[] weights = new double[Math.multiplyExact(graph.layerSize(layer), width)];
		for (int row = 0; row < graph.layerSize(layer); row++) {
			int target = graph.layerStart(layer) + row;
			if (!graph.enabled(target)) {
				throw new IllegalArgumentException("neuron " + target + " is disabled");
			}
			for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
				weights[row * width + column[graph.source(c)]] += graph.weight(c);
			}
		}
		return weights;
	}

	private double[] biases(int layer) {
		double[] biases = new double[graph.layerSize(layer)];
		for (int row = 0; row < biases.length; row++) {
			biases[row] = graph.bias(graph.layerStart(layer) + row);
		}
		return biases;
	}

	/** Takes the neurons of each function out, applies it, and puts all back in order. */
	private String activations(int layer, String sums) {
		Map<ActivationFunction, List<Integer>> users = new IdentityHashMap<>();
		List<ActivationFunction> order = new ArrayList<>();
		for (int row = 0; row < graph.layerSize(layer); row++) {
			ActivationFunction function = graph.function(graph.layerStart(layer) + row);
			users.computeIfAbsent(function, fresh -> {
				order.add(fresh);
				return new ArrayList<>();
			}).add(row);
		}
		if (order.size() == 1) {
			return functions.apply(order.getFirst()).write(model, sums);
		}
		long[] position = new long[graph.layerSize(layer)];
		int next = 0;
		List<String> parts = new ArrayList<>();
		for (ActivationFunction function : order) {
			List<Integer> rows = users.get(function);
			String taken = model.node("Gather", Map.of("axis", 1L), sums,
					model.constant(rows.stream().mapToLong(Integer::longValue).toArray()));
			parts.add(functions.apply(function).write(model, taken));
			for (int row : rows) {
				position[row] = next++;
			}
		}
		String together = model.node("Concat", Map.of("axis", 1L), parts.toArray(String[]::new));
		return model.node("Gather", Map.of("axis", 1L), together, model.constant(position));
	}
}
