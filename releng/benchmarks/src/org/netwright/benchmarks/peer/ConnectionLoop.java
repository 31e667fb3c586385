// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.peer;

import java.util.Arrays;

import org.netwright.engine.graph.NetworkGraph;

/**
 * What one writes first: rows of connections (CSR), one input after the other, one product after the other. For networks
 * of rectifiers whose connections run forward.
 */
public final class ConnectionLoop {

	private final int inputs;
	private final int outputs;
	private final int[] start;
	private final int[] source;
	private final double[] weight;
	private final double[] bias;
	private final double[] value;

	/**
	 * Takes a network over.
	 *
	 * @param graph each neuron after its sources; all functions are taken for rectifiers
	 */
	public ConnectionLoop(NetworkGraph graph) {
		inputs = graph.inputCount();
		outputs = graph.outputCount();
		weight = graph.weights();
		bias = graph.biases();
		start = new int[bias.length + 1];
		Arrays.setAll(start, graph::incomingStart);
		source = new int[weight.length];
		Arrays.setAll(source, graph::source);
		value = new double[bias.length];
	}

	/**
	 * Computes many inputs.
	 *
	 * @param in {@code [samples][inputs]}; not modified
	 * @param samples how many
	 * @param out {@code [samples][outputs]}; overwritten
	 */
	public void compute(double[] in, int samples, double[] out) {
		for (int sample = 0; sample < samples; sample++) {
			System.arraycopy(in, sample * inputs, value, 0, inputs);
			for (int neuron = inputs; neuron < value.length; neuron++) {
				double sum = bias[neuron];
				for (int c = start[neuron]; c < start[neuron + 1]; c++) {
					sum += weight[c] * value[source[c]];
				}
				value[neuron] = Math.max(0, sum);
			}
			System.arraycopy(value, value.length - outputs, out, sample * outputs, outputs);
		}
	}
}
