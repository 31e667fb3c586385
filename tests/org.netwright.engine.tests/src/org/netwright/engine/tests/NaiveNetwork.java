// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;

/**
 * A network as objects, computed the naive way: each neuron asks those it depends on, which ask theirs. Shares no code
 * with the engine but the activation functions, and adds up in the same order, so that results agree to the last bit.
 */
final class NaiveNetwork {

	/** A neuron of any layer; {@code function} is null for an input. */
	record Neuron(int layer, double bias, ActivationFunction function, boolean enabled, List<Edge> incoming) {
	}

	/** A connection. */
	record Edge(int source, double weight) {
	}

	final List<Neuron> neurons = new ArrayList<>();
	private int layers;

	/** A layer without neurons is one as well. */
	void openLayer() {
		layers++;
	}

	int add(double bias, ActivationFunction function, boolean enabled) {
		neurons.add(new Neuron(layers - 1, bias, function, enabled, new ArrayList<>()));
		return neurons.size() - 1;
	}

	void connect(int source, int target, double weight) {
		neurons.get(target).incoming().add(new Edge(source, weight));
	}

	int inputCount() {
		return (int) neurons.stream().filter(neuron -> neuron.layer() == 0).count();
	}

	NetworkGraph graph() {
		NetworkGraphBuilder builder = NetworkGraph.builder();
		int built = 0;
		for (int layer = 0; layer < layers; layer++) {
			if (layer == 0) {
				builder.inputs(inputCount());
				built = inputCount();
				continue;
			}
			builder.layer();
			while (built < neurons.size() && neurons.get(built).layer() == layer) {
				builder.neuron(neurons.get(built).bias(), neurons.get(built).function());
				built++;
			}
		}
		for (int target = 0; target < neurons.size(); target++) {
			for (Edge edge : neurons.get(target).incoming()) {
				builder.connect(edge.source(), target, edge.weight());
			}
			if (!neurons.get(target).enabled()) {
				builder.disable(target);
			}
		}
		return builder.build();
	}

	/** One run; remembers what it knows, so that a deep network does not take for ever. */
	final class Walk {

		private final double[] input;
		private final Map<Integer, Double> sums = new HashMap<>();
		private final Map<Integer, Double> results = new HashMap<>();

		Walk(double[] input) {
			this.input = input;
		}

		double preActivation(int index) {
			Double known = sums.get(index);
			if (known == null) {
				known = sum(index);
				sums.put(index, known);
			}
			return known;
		}

		double activation(int index) {
			Double known = results.get(index);
			if (known == null) {
				known = result(index);
				results.put(index, known);
			}
			return known;
		}

		private double sum(int index) {
			Neuron neuron = neurons.get(index);
			if (!neuron.enabled()) {
				return 0;
			}
			if (neuron.function() == null) {
				return input[index];
			}
			double z = 0;
			for (Edge edge : neuron.incoming()) {
				if (neurons.get(edge.source()).enabled()) {
					z += edge.weight() * activation(edge.source());
				}
			}
			return z + neuron.bias();
		}

		private double result(int index) {
			Neuron neuron = neurons.get(index);
			if (!neuron.enabled() || neuron.function() == null) {
				return preActivation(index);
			}
			List<Integer> together = neuron.function().layerWide() ? sharing(neuron) : List.of(index);
			double[] values = together.stream().mapToDouble(this::preActivation).toArray();
			neuron.function().apply(values, 0, values.length);
			return values[together.indexOf(index)];
		}

		private List<Integer> sharing(Neuron neuron) {
			List<Integer> result = new ArrayList<>();
			for (int other = 0; other < neurons.size(); other++) {
				Neuron candidate = neurons.get(other);
				if (candidate.layer() == neuron.layer() && candidate.function() == neuron.function()
						&& candidate.enabled()) {
					result.add(other);
				}
			}
			return result;
		}
	}
}
