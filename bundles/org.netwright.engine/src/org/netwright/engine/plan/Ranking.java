// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.Arrays;

import org.netwright.engine.graph.NetworkGraph;

/**
 * Finds out when each neuron can be computed: after all those it depends on. Only connections between enabled neurons
 * count, for a disabled neuron neither takes nor passes on anything.
 */
final class Ranking {

	private final NetworkGraph graph;
	private final Units units;
	private final int[] rank;
	private final int[] pending;

	private Ranking(NetworkGraph graph, Units units) {
		this.graph = graph;
		this.units = units;
		this.rank = new int[units.count()];
		this.pending = new int[units.count()];
	}

	/** Whether a connection carries a value. */
	static boolean live(NetworkGraph graph, int source, int target) {
		return graph.enabled(source) && graph.enabled(target);
	}

	/**
	 * The neurons by the step in which they are computed, {@code [steps][]}: their layer if all connections run to
	 * later layers, else the length of the longest way to them, where every neuron but the inputs is at least 1.
	 */
	static int[][] steps(NetworkGraph graph, Units units) throws CyclicNetworkException {
		int[] stepOf = new int[graph.neuronCount()];
		if (runsForward(graph)) {
			Arrays.setAll(stepOf, graph::layerOf);
			return byStep(stepOf, graph.layerCount());
		}
		Ranking ranking = new Ranking(graph, units);
		if (!ranking.complete()) {
			throw ranking.problem();
		}
		Arrays.setAll(stepOf, neuron -> ranking.rank[units.of()[neuron]]);
		return byStep(stepOf, Arrays.stream(ranking.rank).max().orElse(0) + 1);
	}

	private static int[][] byStep(int[] stepOf, int count) {
		int[] size = new int[count];
		for (int step : stepOf) {
			size[step]++;
		}
		int[][] steps = new int[count][];
		Arrays.setAll(steps, step -> new int[size[step]]);
		int[] next = new int[count];
		for (int neuron = 0; neuron < stepOf.length; neuron++) {
			int step = stepOf[neuron];
			steps[step][next[step]++] = neuron;
		}
		return steps;
	}

	private static boolean runsForward(NetworkGraph graph) {
		for (int target = 0; target < graph.neuronCount(); target++) {
			int layer = graph.layerOf(target);
			for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
				int source = graph.source(c);
				if (graph.layerOf(source) >= layer && live(graph, source, target)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Takes away unit after unit that waits for nothing more; false if some are left, which then form cycles. */
	private boolean complete() {
		countPending();
		int[] queue = new int[units.count()];
		int end = 0;
		for (int unit = 0; unit < units.count(); unit++) {
			rank[unit] = units.member()[units.memberStart()[unit]] < graph.inputCount() ? 0 : 1;
			if (pending[unit] == 0) {
				queue[end++] = unit;
			}
		}
		for (int next = 0; next < end; next++) {
			end = release(queue[next], queue, end);
		}
		return end == units.count();
	}

	private void countPending() {
		for (int target = 0; target < graph.neuronCount(); target++) {
			for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
				if (live(graph, graph.source(c), target)) {
					pending[units.of()[target]]++;
				}
			}
		}
	}

	private int release(int unit, int[] queue, int queued) {
		int end = queued;
		for (int m = units.memberStart()[unit]; m < units.memberStart()[unit + 1]; m++) {
			int source = units.member()[m];
			for (int o = graph.outgoingStart(source); o < graph.outgoingStart(source + 1); o++) {
				int target = graph.target(graph.outgoing(o));
				if (live(graph, source, target)) {
					int fed = units.of()[target];
					rank[fed] = Math.max(rank[fed], rank[unit] + 1);
					if (--pending[fed] == 0) {
						queue[end++] = fed;
					}
				}
			}
		}
		return end;
	}

	/** A cycle of neurons if there is one; else the units are in each other's way. */
	private CyclicNetworkException problem() {
		Ranking neurons = new Ranking(graph, Units.single(graph));
		if (!neurons.complete()) {
			return new CyclicNetworkException(neurons.cycle());
		}
		int[] cycle = cycle();
		for (int neuron : cycle) {
			if (units.size(units.of()[neuron]) > 1) {
				return new LayerWideCycleException(graph.layerOf(neuron), cycle);
			}
		}
		throw new IllegalStateException("a cycle of units without a cycle of neurons needs a unit of several");
	}

	/**
	 * Walks backwards among the units that are left, each of which waits for another one, until one comes again.
	 * Between two neurons of the result there is a connection, or they belong to the same unit.
	 */
	private int[] cycle() {
		int[] seenAt = new int[units.count()];
		Arrays.fill(seenAt, -1);
		int[] way = new int[2 * units.count()];
		int length = 0;
		int unit = 0;
		while (pending[unit] == 0) {
			unit++;
		}
		while (seenAt[unit] < 0) {
			seenAt[unit] = length;
			int connection = blocking(unit);
			way[length++] = graph.target(connection);
			way[length++] = graph.source(connection);
			unit = units.of()[graph.source(connection)];
		}
		return forward(way, seenAt[unit], length);
	}

	/** A connection into a unit from one that is left as well. */
	private int blocking(int unit) {
		for (int m = units.memberStart()[unit]; m < units.memberStart()[unit + 1]; m++) {
			int target = units.member()[m];
			for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
				int source = graph.source(c);
				if (pending[units.of()[source]] > 0 && live(graph, source, target)) {
					return c;
				}
			}
		}
		throw new IllegalStateException("a unit that waits for others is fed by one of them");
	}

	/** Turns a backward way round, leaves out repeated neurons, and starts it with the smallest one. */
	private static int[] forward(int[] way, int from, int to) {
		int[] cycle = new int[to - from];
		int length = 0;
		for (int i = to - 1; i >= from; i--) {
			if (length == 0 || cycle[length - 1] != way[i]) {
				cycle[length++] = way[i];
			}
		}
		if (length > 1 && cycle[length - 1] == cycle[0]) {
			length--;
		}
		int smallest = 0;
		for (int i = 1; i < length; i++) {
			smallest = cycle[i] < cycle[smallest] ? i : smallest;
		}
		int[] result = new int[length];
		for (int i = 0; i < length; i++) {
			result[i] = cycle[(smallest + i) % length];
		}
		return result;
	}
}
