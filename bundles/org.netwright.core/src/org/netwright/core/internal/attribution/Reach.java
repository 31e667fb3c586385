// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.attribution;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/** The neurons that lead to one, or that one leads to, with that itself, in an order in which every source comes before its targets. */
public final class Reach {

	private final NetworkGraph graph;
	private final boolean back;
	private final boolean[] reached;
	private final int[] order;
	private int size;

	private Reach(NetworkGraph graph, boolean back) {
		this.graph = graph;
		this.back = back;
		reached = new boolean[graph.neuronCount()];
		order = new int[graph.neuronCount()];
	}

	/** {@return what leads to a neuron} */
	public static Reach back(NetworkGraph graph, int neuron, Progress progress) {
		Reach reach = new Reach(graph, true);
		reach.visit(neuron, progress);
		return reach;
	}

	/** {@return what a neuron leads to} */
	public static Reach forward(NetworkGraph graph, int neuron, Progress progress) {
		Reach reach = new Reach(graph, false);
		reach.visit(neuron, progress);
		for (int low = 0, high = reach.size - 1; low < high; low++, high--) {
			int kept = reach.order[low];
			reach.order[low] = reach.order[high];
			reach.order[high] = kept;
		}
		return reach;
	}

	/** {@return whether anything can come through a connection} */
	public static boolean leads(NetworkGraph graph, int connection) {
		double weight = graph.weight(connection);
		return weight != 0 && Double.isFinite(weight) && graph.enabled(graph.source(connection)) && graph.enabled(graph.target(connection));
	}

	/** Depth first, without recursion: networks may be deeper than a stack. A neuron comes after all that it depends on. */
	private void visit(int start, Progress progress) {
		int[] stack = new int[16];
		int[] next = new int[16];
		int depth = 0;
		reached[start] = true;
		stack[0] = start;
		next[0] = first(start);
		while (depth >= 0) {
			int neuron = stack[depth];
			int end = first(neuron + 1);
			int place = next[depth];
			while (place < end && !isNew(place)) {
				place++;
			}
			next[depth] = place + 1;
			if (place >= end) {
				if (progress.cancelled()) {
					throw new CancellationException();
				}
				order[size++] = neuron;
				depth--;
				continue;
			}
			int other = other(place);
			reached[other] = true;
			if (++depth == stack.length) {
				stack = Arrays.copyOf(stack, 2 * depth);
				next = Arrays.copyOf(next, 2 * depth);
			}
			stack[depth] = other;
			next[depth] = first(other);
		}
	}

	private int first(int neuron) {
		return back ? graph.incomingStart(neuron) : graph.outgoingStart(neuron);
	}

	private int other(int place) {
		return back ? graph.source(place) : graph.target(graph.outgoing(place));
	}

	private boolean isNew(int place) {
		return !reached[other(place)] && leads(graph, back ? place : graph.outgoing(place));
	}

	/** {@return how many neurons were reached} */
	public int size() {
		return size;
	}

	/** {@return the neuron at a place of the order} */
	public int neuron(int place) {
		return order[place];
	}

	/** {@return whether a neuron was reached} */
	public boolean has(int neuron) {
		return reached[neuron];
	}
}
