// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/** A network's connections in the order of computation: one row of weights and source slots per neuron. */
final class Rows {

	/** Rows of fewer sources are summed up one by one. */
	private static final int SHORT = 8;

	/** Input neurons whose value counts as 0. */
	final int[] disabledInputs;

	/** {@code [end + 1]}: where the row of each slot starts. */
	private final int[] rowStart;
	/** By entry: where the source's value is. */
	private final int[] sourceSlot;
	/** By entry: the connection behind it. */
	private final int[] connection;
	/** {@code [end]}: whether a row and the three after it come from the same, consecutive slots. */
	private final boolean[] fourAlike;
	/** By entry. */
	private final double[] weight;
	/** By slot. */
	private final double[] bias;

	private Rows(int[] disabledInputs, int[] rowStart, int[] sourceSlot, int[] connection, boolean[] fourAlike,
			double[] weight, double[] bias) {
		this.disabledInputs = disabledInputs;
		this.rowStart = rowStart;
		this.sourceSlot = sourceSlot;
		this.connection = connection;
		this.fourAlike = fourAlike;
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
		int[] connection = new int[sourceSlot.length];
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
		Rows rows = new Rows(disabled, rowStart, sourceSlot, Arrays.copyOf(connection, entry),
				fourAlike(rowStart, sourceSlot), null, null);
		return rows.withWeights(graph, schedule);
	}

	private static boolean[] fourAlike(int[] rowStart, int[] sourceSlot) {
		int rows = rowStart.length - 1;
		int[] alike = new int[rows + 1];
		boolean[] four = new boolean[rows];
		for (int row = rows - 1; row >= 0; row--) {
			int from = rowStart[row];
			int length = rowStart[row + 1] - from;
			if (length < SHORT || !consecutive(sourceSlot, from, length)) {
				continue;
			}
			boolean sameAsNext = alike[row + 1] > 0 && rowStart[row + 2] - rowStart[row + 1] == length
					&& sourceSlot[from + length] == sourceSlot[from];
			alike[row] = sameAsNext ? alike[row + 1] + 1 : 1;
			four[row] = alike[row] >= 4;
		}
		return four;
	}

	private static boolean consecutive(int[] sourceSlot, int from, int length) {
		for (int i = 1; i < length; i++) {
			if (sourceSlot[from + i] != sourceSlot[from] + i) {
				return false;
			}
		}
		return true;
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
		return new Rows(disabledInputs, rowStart, sourceSlot, connection, fourAlike, weights, biases);
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
		int slot = from;
		while (slot < to) {
			if (fourAlike[slot] && slot + 4 <= to) {
				sumFour(slot, preActivations, activations);
				slot += 4;
			} else {
				preActivations[slot] = sumOne(slot, activations) + bias[slot];
				slot++;
			}
		}
	}

	private double sumOne(int slot, double[] activations) {
		double z = 0;
		for (int entry = rowStart[slot]; entry < rowStart[slot + 1]; entry++) {
			z += weight[entry] * activations[sourceSlot[entry]];
		}
		return z;
	}

	/**
	 * Four rows side by side, each in its own order. A single row has to wait for each addition before the next one;
	 * four of them keep the processor busy and read each activation once.
	 */
	private void sumFour(int slot, double[] preActivations, double[] activations) {
		int row0 = rowStart[slot];
		int length = rowStart[slot + 1] - row0;
		int row1 = row0 + length;
		int row2 = row1 + length;
		int row3 = row2 + length;
		int source = sourceSlot[row0];
		double z0 = 0;
		double z1 = 0;
		double z2 = 0;
		double z3 = 0;
		for (int i = 0; i < length; i++) {
			double activation = activations[source + i];
			z0 += weight[row0 + i] * activation;
			z1 += weight[row1 + i] * activation;
			z2 += weight[row2 + i] * activation;
			z3 += weight[row3 + i] * activation;
		}
		preActivations[slot] = z0 + bias[slot];
		preActivations[slot + 1] = z1 + bias[slot + 1];
		preActivations[slot + 2] = z2 + bias[slot + 2];
		preActivations[slot + 3] = z3 + bias[slot + 3];
	}
}
