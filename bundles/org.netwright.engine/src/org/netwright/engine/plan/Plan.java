// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import org.netwright.engine.graph.NetworkGraph;

/**
 * A network made ready to run: any feed-forward graph, with its neurons in an order in which each comes after all it
 * depends on.
 *
 * <p>For each enabled neuron that is not an input
 * <pre>{@code z = w1 * a1 + w2 * a2 + ... + bias        a = f(z)}</pre>
 * where the products are added in the order of the incoming connections, and the bias comes last. Precision is double
 * throughout. A disabled neuron has {@code z = a = 0} and takes no part in anybody's sum; for an input neuron
 * {@code z = a =} its value.
 *
 * <p>The network runs in {@linkplain #step steps}. Step 0 is the input layer. If every connection runs to a later
 * layer, step {@code k} is layer {@code k}. Otherwise steps follow the longest way from the inputs, so that each step
 * depends on earlier ones only. Connections from or to disabled neurons do not count for this.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class Plan {

	private final NetworkGraph graph;
	private final Schedule schedule;
	private final Rows rows;

	private Plan(NetworkGraph graph, Schedule schedule, Rows rows) {
		this.graph = graph;
		this.schedule = schedule;
		this.rows = rows;
	}

	/**
	 * Finds an order for a network's neurons and lays its numbers out in that order. Takes time and memory
	 * proportional to the number of connections.
	 *
	 * @param graph the network
	 * @return a plan for it
	 * @throws CyclicNetworkException if a neuron's output leads back to its input, naming the neurons on the way; as
	 *     {@link LayerWideCycleException} if it leads to another neuron that shares its layer-wide function
	 */
	public static Plan compile(NetworkGraph graph) throws CyclicNetworkException {
		Schedule schedule = Schedule.of(graph);
		return new Plan(graph, schedule, Rows.of(graph, schedule));
	}

	/**
	 * The same network with other numbers, without compiling again: the structure is shared with this plan, and the
	 * result computes exactly what a freshly compiled plan would.
	 *
	 * @param weights {@code [connectionCount]}, by connection index; copied, not modified
	 * @param biases {@code [neuronCount]}, by neuron index; copied, not modified
	 * @return a new plan
	 * @throws IllegalArgumentException if a length is wrong; the message names both shapes
	 */
	public Plan withWeights(double[] weights, double[] biases) {
		NetworkGraph changed = graph.withWeights(weights, biases);
		return new Plan(changed, schedule, rows.withWeights(changed, schedule));
	}

	/** {@return the network this plan runs, with this plan's weights} */
	public NetworkGraph graph() {
		return graph;
	}

	/** {@return the number of steps, the inputs included} */
	public int stepCount() {
		return schedule.steps.length;
	}

	/**
	 * The neurons of one step, disabled ones included. Every neuron is in exactly one step.
	 *
	 * @param step 0 to {@link #stepCount()} - 1; 0 is the input layer
	 * @return neuron indices, rising, as a new array; empty for an empty layer
	 * @throws IndexOutOfBoundsException if there is no such step
	 */
	public int[] step(int step) {
		return schedule.steps[step].clone();
	}

	/**
	 * Runs one input through the whole network. Allocates the trace and its arrays of one value per neuron, nothing
	 * else.
	 *
	 * @param input {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @return the values of every neuron
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public Trace propagate(double[] input) {
		int inputs = graph.inputCount();
		if (input.length != inputs) {
			throw new WrongInputSizeException(inputs, input.length);
		}
		double[] preActivations = new double[graph.neuronCount()];
		double[] activations = new double[graph.neuronCount()];
		System.arraycopy(input, 0, preActivations, 0, inputs);
		double[] given = preActivations;
		if (rows.disabledInputs.length > 0) {
			given = input.clone();
			for (int neuron : rows.disabledInputs) {
				preActivations[neuron] = 0;
			}
		}
		System.arraycopy(preActivations, 0, activations, 0, inputs);
		rows.propagate(schedule, preActivations, activations);
		return new Trace(graph, schedule, given, preActivations, activations);
	}

	/**
	 * Runs one input so that it can be watched step by step.
	 *
	 * @param input {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @return a propagation at its very beginning, before the inputs
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public Propagation start(double[] input) {
		return new Propagation(this, schedule, propagate(input));
	}

	@Override
	public String toString() {
		return "plan of " + stepCount() + " steps for a " + graph;
	}
}
