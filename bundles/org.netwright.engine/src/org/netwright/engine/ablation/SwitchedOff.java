// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.ablation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;

/**
 * A network in which one neuron or one connection is switched off. Of an input whose values are known, only those neurons are
 * computed again that depend on it. Values have the bits that the network would have if the neuron were disabled, or the
 * connection were not there.
 *
 * <p>Mutable: it belongs to one thread. The plan is shared.
 */
public final class SwitchedOff {

	private static final int NONE = -1;

	private final NetworkGraph graph;
	private final int neuron;
	private final int connection;
	/** By neuron: whether its value is another one. */
	private final boolean[] touched;
	/** What is computed again, in order. */
	private final List<Group> groups = new ArrayList<>();
	private final double[] values;
	private double[] sums = {};

	/** Neurons that do not depend on each other, but for their function. */
	private record Group(ActivationFunction function, int[] neurons) {
	}

	private SwitchedOff(Plan plan, int neuron, int connection) {
		graph = plan.graph();
		this.neuron = neuron;
		this.connection = connection;
		touched = new boolean[graph.neuronCount()];
		values = new double[graph.neuronCount()];
		if (neuron != NONE) {
			touched[neuron] = graph.enabled(neuron);
		}
		for (int step = 1; step < plan.stepCount(); step++) {
			follow(plan.step(step));
		}
	}

	/**
	 * Switches a neuron off: its activation is 0, and it passes nothing on.
	 *
	 * @param plan the network
	 * @param neuron any neuron, also an input
	 * @return the network without it
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public static SwitchedOff neuron(Plan plan, int neuron) {
		return new SwitchedOff(plan, Objects.checkIndex(neuron, plan.graph().neuronCount()), NONE);
	}

	/**
	 * Switches a connection off.
	 *
	 * @param plan the network
	 * @param connection any connection
	 * @return the network without it
	 * @throws IndexOutOfBoundsException if there is no such connection
	 */
	public static SwitchedOff connection(Plan plan, int connection) {
		return new SwitchedOff(plan, NONE, Objects.checkIndex(connection, plan.graph().connectionCount()));
	}

	private void follow(int[] step) {
		Map<ActivationFunction, List<Integer>> shared = new LinkedHashMap<>();
		Map<ActivationFunction, List<Integer>> alone = new LinkedHashMap<>();
		for (int target : step) {
			if (graph.enabled(target) && target != neuron) {
				boolean changes = depends(target);
				ActivationFunction function = graph.function(target);
				if (function.layerWide()) {
					shared.computeIfAbsent(function, _ -> new ArrayList<>()).add(target);
				} else if (changes) {
					alone.computeIfAbsent(function, _ -> new ArrayList<>()).add(target);
				}
				touched[target] = changes;
			}
		}
		alone.forEach((function, targets) -> add(function, targets));
		shared.forEach(this::addShared);
	}

	/** A function may be shared by several layers that are computed in the same step. */
	private void addShared(ActivationFunction function, List<Integer> targets) {
		int[] layers = targets.stream().mapToInt(graph::layerOf).distinct().toArray();
		for (int layer : layers) {
			List<Integer> group = targets.stream().filter(target -> graph.layerOf(target) == layer).toList();
			boolean loses = neuron != NONE && touched[neuron] && graph.layerOf(neuron) == layer
					&& graph.function(neuron) == function;
			if (loses || group.stream().anyMatch(target -> touched[target])) {
				group.forEach(target -> touched[target] = true);
				add(function, group);
			}
		}
	}

	private void add(ActivationFunction function, List<Integer> targets) {
		groups.add(new Group(function, targets.stream().mapToInt(Integer::intValue).toArray()));
		sums = sums.length < targets.size() ? new double[targets.size()] : sums;
	}

	private boolean depends(int target) {
		return IntStream.range(graph.incomingStart(target), graph.incomingStart(target + 1))
				.anyMatch(c -> graph.enabled(graph.source(c)) && (c == connection || touched[graph.source(c)]));
	}

	/**
	 * Whether a neuron can have another value now.
	 *
	 * @param index a neuron index
	 * @return false if it is the same for every input
	 */
	public boolean touches(int index) {
		return touched[index];
	}

	/**
	 * Computes what changes.
	 *
	 * @param activations {@code [neuronCount]}, those of the whole network for some input, by neuron index; not modified and not
	 *     kept
	 * @param outputs {@code [outputCount]}: filled with the activations of the output layer
	 */
	public void outputs(double[] activations, double[] outputs) {
		if (neuron != NONE) {
			values[neuron] = 0;
		}
		for (Group group : groups) {
			for (int i = 0; i < group.neurons.length; i++) {
				sums[i] = sum(group.neurons[i], activations);
			}
			group.function.apply(sums, 0, group.neurons.length);
			for (int i = 0; i < group.neurons.length; i++) {
				values[group.neurons[i]] = sums[i];
			}
		}
		int start = graph.neuronCount() - outputs.length;
		for (int output = 0; output < outputs.length; output++) {
			outputs[output] = touched[start + output] ? values[start + output] : activations[start + output];
		}
	}

	private double sum(int target, double[] activations) {
		double sum = 0;
		for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
			int source = graph.source(c);
			if (c != connection && source != neuron && graph.enabled(source)) {
				sum += graph.weight(c) * (touched[source] ? values[source] : activations[source]);
			}
		}
		return sum + graph.bias(target);
	}
}
