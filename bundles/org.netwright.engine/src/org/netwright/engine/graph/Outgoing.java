// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.graph;

/**
 * The connections seen from their sources.
 *
 * @param start {@code [neurons + 1]}: the first position of each neuron in {@code connection}
 * @param connection {@code [connections]}: connection indices by source, then by index
 * @param target {@code [connections]}: by connection index
 */
record Outgoing(int[] start, int[] connection, int[] target) {

	static Outgoing of(int[] incomingStart, int[] source) {
		int neurons = incomingStart.length - 1;
		int[] start = new int[neurons + 1];
		for (int neuron : source) {
			start[neuron + 1]++;
		}
		for (int neuron = 0; neuron < neurons; neuron++) {
			start[neuron + 1] += start[neuron];
		}
		int[] next = start.clone();
		int[] connection = new int[source.length];
		int[] target = new int[source.length];
		for (int neuron = 0; neuron < neurons; neuron++) {
			for (int c = incomingStart[neuron]; c < incomingStart[neuron + 1]; c++) {
				target[c] = neuron;
				connection[next[source[c]]++] = c;
			}
		}
		return new Outgoing(start, connection, target);
	}
}
