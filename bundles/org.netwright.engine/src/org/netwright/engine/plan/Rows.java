// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/** A network's connections in the order of computation: one row of weights and source slots per neuron. */
final class Rows {

	/** Input neurons whose value counts as 0. */
	final int[] disabledInputs;

	/** {@code [end + 1]}: where the row of each slot starts. */
	private final int[] rowStart;
	private final int[] sourceSlot;
	/** The connection behind each entry. */
	private final int[] connection;
	private final double[] weight;
	/** By slot. */
	private final double[] bias;

	private Rows(int[] disabledInputs, int[] rowStart, int[] sourceSlot, int[] connection, double[] weight,
			double[] bias) {
		this.disabledInputs = disabledInputs;
		this.rowStart = rowStart;
		this.sourceSlot = sourceSlot;
		this.connection = connection;
		this.weight = weight;
		this.bias = bias;
	}

	static Rows of(NetworkGraph graph, Schedule schedule) {
		int[] neuronAt = new int[graph.neuronCount()];
		for (int neuron = 0; neuron < neuronAt.length; neuron++) {
			neuronAt[schedule.slotOf[neuron]] = neuron;
		}
		int[] rowStart = new int[schedule.end() + 1];
		int[] sourceSlot = new int[graph.connectionCount()];
		int[] connection = new int[graph.connectionCount()];
		int entry = 0;
		for (int slot = graph.inputCount(); slot < schedule.end(); slot++) {
			int target = neuronAt[slot];
			for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
				if (graph.enabled(graph.source(c))) {
					sourceSlot[entry] = schedule.slotOf[graph.source(c)];
					connection[entry++] = c;
				}
			}
			rowStart[slot + 1] = entry;
		}
		int[] disabled = IntStream.range(0, graph.inputCount()).filter(n -> !graph.enabled(n)).toArray();
		Rows empty = new Rows(disabled, rowStart, sourceSlot, Arrays.copyOf(connection, entry), null, null);
		return empty.withWeights(graph, schedule);
	}

	/** The same rows with the numbers of a graph of the same structure. */
	Rows withWeights(NetworkGraph graph, Schedule schedule) {
		double[] weights = new double[connection.length];
		for (int entry = 0; entry < weights.length; entry++) {
			weights[entry] = graph.weight(connection[entry]);
		}
		double[] biases = new double[graph.neuronCount()];
		for (int neuron = 0; neuron < biases.length; neuron++) {
			biases[schedule.slotOf[neuron]] = graph.bias(neuron);
		}
		return new Rows(disabledInputs, rowStart, sourceSlot, connection, weights, biases);
	}

	/** Fills both arrays, by slot, behind the input slots, which hold the input. */
	void propagate(Schedule schedule, double[] preActivations, double[] activations) {
		int[] runStart = schedule.runStart;
		ActivationFunction[] functions = schedule.runFunction;
		for (int run = 0; run < functions.length; run++) {
			int from = runStart[run];
			int to = runStart[run + 1];
			sum(from, to, preActivations, activations);
			System.arraycopy(preActivations, from, activations, from, to - from);
			functions[run].apply(activations, from, to);
		}
	}

	private void sum(int from, int to, double[] preActivations, double[] activations) {
		for (int slot = from; slot < to; slot++) {
			double z = 0;
			for (int entry = rowStart[slot]; entry < rowStart[slot + 1]; entry++) {
				z += weight[entry] * activations[sourceSlot[entry]];
			}
			preActivations[slot] = z + bias[slot];
		}
	}
}
