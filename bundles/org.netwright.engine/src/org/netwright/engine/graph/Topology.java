// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.graph;

import java.util.Arrays;

import org.netwright.engine.function.ActivationFunction;

/** All of a graph but its numbers: checked once, then shared by every graph that differs only in weights. */
final class Topology {

	final int[] layerStart;
	final int[] layerOf;
	final int[] incomingStart;
	final int[] source;
	final ActivationFunction[] function;
	final boolean[] enabled;
	final int inputCount;

	// Filled on first use. Two threads may both do so; they get equal, immutable results.
	private Outgoing outgoing;

	Topology(int[] layerStart, int[] incomingStart, int[] source, ActivationFunction[] function, boolean[] enabled) {
		this.layerStart = layerStart.clone();
		this.incomingStart = incomingStart.clone();
		this.source = source.clone();
		this.function = function.clone();
		this.enabled = enabled.clone();
		checkStarts("layerStart", this.layerStart, "function", this.function.length, "neurons");
		if (incomingStart.length != function.length + 1) {
			throw new IllegalArgumentException("incomingStart[" + incomingStart.length + "] does not fit function["
					+ function.length + "]: needs one start per neuron and the end, " + (function.length + 1)
					+ " in all");
		}
		checkStarts("incomingStart", this.incomingStart, "source", this.source.length, "connections");
		checkLength("enabled", this.enabled.length, "function", this.function.length, "one value per neuron");
		this.inputCount = this.layerStart.length == 1 ? 0 : this.layerStart[1];
		this.layerOf = layers();
		checkNeurons();
		checkSources();
	}

	Outgoing outgoing() {
		Outgoing result = outgoing;
		if (result == null) {
			result = Outgoing.of(incomingStart, source);
			outgoing = result;
		}
		return result;
	}

	boolean sameAs(Topology other) {
		if (!Arrays.equals(layerStart, other.layerStart) || !Arrays.equals(incomingStart, other.incomingStart)
				|| !Arrays.equals(source, other.source) || !Arrays.equals(enabled, other.enabled)) {
			return false;
		}
		for (int neuron = 0; neuron < function.length; neuron++) {
			if (function[neuron] != other.function[neuron]) {
				return false;
			}
		}
		return true;
	}

	static void checkLength(String name, int length, String other, int otherLength, String cure) {
		if (length != otherLength) {
			throw new IllegalArgumentException(name + "[" + length + "] does not fit " + other + "[" + otherLength
					+ "]: " + cure);
		}
	}

	private static void checkStarts(String name, int[] starts, String other, int count, String what) {
		if (starts.length == 0 || starts[0] != 0) {
			throw new IllegalArgumentException(name + " must start with 0");
		}
		for (int i = 1; i < starts.length; i++) {
			if (starts[i] < starts[i - 1]) {
				throw new IllegalArgumentException(name + " falls from " + starts[i - 1] + " to " + starts[i]
						+ " at position " + i);
			}
		}
		int end = starts[starts.length - 1];
		if (end != count) {
			throw new IllegalArgumentException(name + " ends at " + end + " but " + other + "[" + count + "] holds "
					+ count + " " + what);
		}
	}

	private int[] layers() {
		int[] result = new int[function.length];
		for (int layer = 0; layer + 1 < layerStart.length; layer++) {
			for (int neuron = layerStart[layer]; neuron < layerStart[layer + 1]; neuron++) {
				result[neuron] = layer;
			}
		}
		return result;
	}

	private void checkNeurons() {
		for (int neuron = 0; neuron < function.length; neuron++) {
			boolean input = neuron < inputCount;
			if (input && incomingStart[neuron + 1] > 0) {
				throw new IllegalArgumentException("input neuron " + neuron
						+ " has an incoming connection: the input layer only takes values");
			}
			if (input && function[neuron] != null) {
				throw new IllegalArgumentException("input neuron " + neuron
						+ " has an activation function: the input layer only takes values");
			}
			if (!input && function[neuron] == null) {
				throw new IllegalArgumentException("neuron " + neuron + " in layer " + layerOf[neuron]
						+ " has no activation function");
			}
		}
	}

	private void checkSources() {
		for (int connection = 0; connection < source.length; connection++) {
			int neuron = source[connection];
			if (neuron < 0 || neuron >= function.length) {
				throw new IllegalArgumentException("connection " + connection + " comes from neuron " + neuron
						+ " but there are " + function.length + " neurons");
			}
		}
	}
}
