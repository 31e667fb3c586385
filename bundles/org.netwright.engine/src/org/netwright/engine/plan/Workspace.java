// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Objects;

import org.netwright.engine.graph.NetworkGraph;

/**
 * Room for one run after another, so that a run allocates nothing: the values of every neuron of the latest one.
 * Before the first run all values are 0.
 *
 * <p>Mutable: it belongs to one thread. Methods that take an index throw {@link IndexOutOfBoundsException} where there
 * is no such neuron, output or connection.
 */
public final class Workspace {

	final double[] preActivations;
	final double[] activations;
	private Plan plan;

	Workspace(Plan plan) {
		this.plan = plan;
		preActivations = new double[plan.graph().neuronCount()];
		activations = new double[plan.graph().neuronCount()];
	}

	void begin(Plan next) {
		if (next.schedule() != plan.schedule()) {
			throw new IllegalArgumentException("a workspace for a " + plan.graph() + " is not for another plan, of a "
					+ next.graph());
		}
		plan = next;
	}

	/** {@return the plan that was run last; before the first run the one it was made for} */
	public Plan plan() {
		return plan;
	}

	/**
	 * A neuron's weighted sum with its bias, see {@link Trace#preActivation}.
	 *
	 * @param neuron a neuron index
	 * @return the sum; the value itself for an input neuron, 0 for a disabled one
	 */
	public double preActivation(int neuron) {
		return preActivations[plan.schedule().slotOf[neuron]];
	}

	/**
	 * What a neuron passes on, see {@link Trace#activation}.
	 *
	 * @param neuron a neuron index
	 * @return the activation; the value itself for an input neuron, 0 for a disabled one
	 */
	public double activation(int neuron) {
		return activations[plan.schedule().slotOf[neuron]];
	}

	/**
	 * An activation of the last layer.
	 *
	 * @param output 0 to {@code outputCount - 1}
	 * @return the activation
	 */
	public double output(int output) {
		NetworkGraph graph = plan.graph();
		Objects.checkIndex(output, graph.outputCount());
		return activation(graph.neuronCount() - graph.outputCount() + output);
	}

	/**
	 * What a connection adds to the sum of its target, see {@link Trace#product}.
	 *
	 * @param connection a connection index
	 * @return the product; 0 if one of both neurons is disabled
	 */
	public double product(int connection) {
		NetworkGraph graph = plan.graph();
		int source = graph.source(connection);
		return Ranking.live(graph, source, graph.target(connection)) ? graph.weight(connection) * activation(source) : 0;
	}
}
