// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Arrays;

import org.netwright.engine.graph.NetworkGraph;

/**
 * Every value of one run of a network: pre-activation and activation of each neuron, and on demand each product of
 * weight and source activation.
 *
 * <p>The trace of a {@link Propagation} that is still under way knows only part of the values; those not yet computed
 * are not-a-number, and {@link #isComputed} tells them from values that really are.
 *
 * <p>Immutable and shared between threads at will. Methods that give an array give a new one. Methods that take an
 * index throw {@link IndexOutOfBoundsException} where there is no such neuron, connection or layer.
 */
public final class Trace {

	private final NetworkGraph graph;
	private final Schedule schedule;
	private final double[] given;
	private final double[] preActivations;
	private final double[] activations;
	private final int moments;

	Trace(NetworkGraph graph, Schedule schedule, double[] given, double[] preActivations, double[] activations) {
		this(graph, schedule, given, preActivations, activations, Integer.MAX_VALUE);
	}

	private Trace(NetworkGraph graph, Schedule schedule, double[] given, double[] preActivations,
			double[] activations, int moments) {
		this.graph = graph;
		this.schedule = schedule;
		this.given = given;
		this.preActivations = preActivations;
		this.activations = activations;
		this.moments = moments;
	}

	/**
	 * The same values, of which only those of the first moments count as computed, as if a {@link Propagation} were there. Copies
	 * nothing.
	 *
	 * @param moments 0 for nothing to {@link Plan#momentCount()} for all; of a trace under way this may be more than it knows
	 * @return another view of the same values
	 */
	public Trace upTo(int moments) {
		return new Trace(graph, schedule, given, preActivations, activations, moments);
	}

	/** {@return the network that was run, with the weights it had} */
	public NetworkGraph graph() {
		return graph;
	}

	/**
	 * Whether the values of a neuron are known.
	 *
	 * @param neuron a neuron index
	 * @return always true unless this is the trace of a propagation under way
	 */
	public boolean isComputed(int neuron) {
		return schedule.momentOf[neuron] < moments;
	}

	/** {@return whether the values of all neurons are known} */
	public boolean isComplete() {
		return schedule.stepEnd.length == 0 || schedule.stepEnd[schedule.stepEnd.length - 1] <= moments;
	}

	/**
	 * A value that was put in, also where its input neuron is disabled or not yet computed.
	 *
	 * @param index 0 to {@code inputCount - 1}
	 * @return the value
	 */
	public double input(int index) {
		if (index >= graph.inputCount()) {
			throw new IndexOutOfBoundsException(index);
		}
		return given[index];
	}

	/** {@return all values that were put in, {@code [inputCount]}} */
	public double[] inputs() {
		return Arrays.copyOf(given, graph.inputCount());
	}

	/**
	 * A neuron's weighted sum with its bias, before its function: {@code z}.
	 *
	 * @param neuron a neuron index
	 * @return the sum; the value itself for an input neuron, 0 for a disabled one, not-a-number if not yet computed
	 */
	public double preActivation(int neuron) {
		return isComputed(neuron) ? preActivations[schedule.slotOf[neuron]] : Double.NaN;
	}

	/**
	 * What a neuron passes on: {@code a = f(z)}.
	 *
	 * @param neuron a neuron index
	 * @return the activation; the value itself for an input neuron, 0 for a disabled one, not-a-number if not yet
	 *     computed
	 */
	public double activation(int neuron) {
		return isComputed(neuron) ? activations[schedule.slotOf[neuron]] : Double.NaN;
	}

	/**
	 * What a connection adds to the sum of its target: weight times activation of the source. The products of a
	 * neuron's incoming connections in order, then its bias, add up to its pre-activation to the last bit.
	 *
	 * @param connection a connection index
	 * @return the product; 0 if one of both neurons is disabled, not-a-number if the target is not yet computed
	 */
	public double product(int connection) {
		int source = graph.source(connection);
		int target = graph.target(connection);
		if (!isComputed(target)) {
			return Double.NaN;
		}
		return Ranking.live(graph, source, target)
				? graph.weight(connection) * activations[schedule.slotOf[source]]
				: 0;
	}

	/** {@return the activations of all neurons by index, {@code [neuronCount]}} */
	public double[] activations() {
		return range(activations, 0, graph.neuronCount());
	}

	/**
	 * The activations of one layer.
	 *
	 * @param layer 0 to {@code layerCount - 1}
	 * @return {@code [layerSize]}, in the order of the layer's neurons
	 */
	public double[] activations(int layer) {
		return range(activations, graph.layerStart(layer), graph.layerStart(layer + 1));
	}

	/** {@return the pre-activations of all neurons by index, {@code [neuronCount]}} */
	public double[] preActivations() {
		return range(preActivations, 0, graph.neuronCount());
	}

	/**
	 * The pre-activations of one layer.
	 *
	 * @param layer 0 to {@code layerCount - 1}
	 * @return {@code [layerSize]}, in the order of the layer's neurons
	 */
	public double[] preActivations(int layer) {
		return range(preActivations, graph.layerStart(layer), graph.layerStart(layer + 1));
	}

	/** {@return the activations of the last layer, {@code [outputCount]}} */
	public double[] outputs() {
		int end = graph.neuronCount();
		return range(activations, end - graph.outputCount(), end);
	}

	private double[] range(double[] values, int from, int to) {
		double[] result = new double[to - from];
		for (int neuron = from; neuron < to; neuron++) {
			result[neuron - from] = isComputed(neuron) ? values[schedule.slotOf[neuron]] : Double.NaN;
		}
		return result;
	}
}
