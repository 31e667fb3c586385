// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.engine.function.ActivationFunction;

/**
 * Derivatives the naive way, forward: each neuron asks those it depends on how they change with one weight, bias or
 * input. Shares no code with the engine's gradients, and of functions uses only values and derivatives; softmax is told
 * its derivative here.
 */
final class DualWalk {

	/** What is changed: {@code edge} of {@code neuron}'s incoming ones, or its bias or input value if negative. */
	record Change(int neuron, int edge) {
	}

	private final NaiveNetwork network;
	private final NaiveNetwork.Walk walk;
	private final Change change;
	private final Map<Integer, Double> sums = new HashMap<>();
	private final Map<Integer, Double> results = new HashMap<>();

	DualWalk(NaiveNetwork network, double[] input, Change change) {
		this.network = network;
		this.change = change;
		walk = network.new Walk(input);
	}

	/** Everything that a network's numbers can be changed in. */
	static List<Change> changes(NaiveNetwork network) {
		List<Change> result = new ArrayList<>();
		for (int neuron = 0; neuron < network.neurons.size(); neuron++) {
			for (int edge = -1; edge < network.neurons.get(neuron).incoming().size(); edge++) {
				result.add(new Change(neuron, edge));
			}
		}
		return result;
	}

	/** How an activation changes. */
	double activation(int index) {
		Double known = results.get(index);
		if (known == null) {
			known = result(index);
			results.put(index, known);
		}
		return known;
	}

	private double preActivation(int index) {
		Double known = sums.get(index);
		if (known == null) {
			known = sum(index);
			sums.put(index, known);
		}
		return known;
	}

	private double sum(int index) {
		NaiveNetwork.Neuron neuron = network.neurons.get(index);
		if (!neuron.enabled()) {
			return 0;
		}
		double sum = change.neuron() == index && change.edge() < 0 ? 1 : 0;
		for (int i = 0; i < neuron.incoming().size(); i++) {
			NaiveNetwork.Edge edge = neuron.incoming().get(i);
			if (network.neurons.get(edge.source()).enabled()) {
				sum += edge.weight() * activation(edge.source());
				sum += change.neuron() == index && change.edge() == i ? walk.activation(edge.source()) : 0;
			}
		}
		return sum;
	}

	private double result(int index) {
		NaiveNetwork.Neuron neuron = network.neurons.get(index);
		ActivationFunction function = neuron.function();
		if (!neuron.enabled() || function == null) {
			return preActivation(index);
		}
		if (!function.layerWide()) {
			return function.derivative(walk.preActivation(index), walk.activation(index)) * preActivation(index);
		}
		double result = walk.activation(index) * preActivation(index);
		for (int other = 0; other < network.neurons.size(); other++) {
			NaiveNetwork.Neuron candidate = network.neurons.get(other);
			if (candidate.layer() == neuron.layer() && candidate.function() == function && candidate.enabled()) {
				result -= walk.activation(index) * walk.activation(other) * preActivation(other);
			}
		}
		return result;
	}
}
