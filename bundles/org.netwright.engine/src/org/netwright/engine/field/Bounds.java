// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;

/**
 * Interval arithmetic: bounds of every value of a network for all inputs of a box, and which way inputs push a neuron.
 *
 * <p>Sums are added in the order of a run. Rounding never reverses an order, so bounds of the sums hold to the last bit
 * for what a run computes. Functions that are monotone are bounded by their values at both ends, those whose turning
 * points are known by their values there as well, widened by some units in the last place because not every library keeps
 * that order exactly; all others by the bounds they tell. Where a
 * value could be infinite or not-a-number, nothing is concluded: it is {@link #wild}.
 *
 * <p>Mutable: it belongs to one thread.
 */
final class Bounds {

	/** An input pushes a neuron neither way, up, down, or both ways. Sums of pushes are their unions as bits. */
	static final byte NONE = 0;
	static final byte UP = 1;
	static final byte DOWN = 2;
	static final byte BOTH = 3;

	private static final double[] NONE_AT_ALL = {};
	/** Units in the last place by which the ends of a monotone function's values are moved outwards. */
	static final double SLACK = 4;

	/** Activations lie between these, by neuron, but for not-a-number where wild. */
	final double[] low;
	final double[] high;
	/** Whether a neuron's activation may be infinite or not-a-number. */
	final boolean[] wild;
	/** Whether a neuron's activation is the same for all inputs of the box. */
	final boolean[] constant;
	/** Which way a larger activation pushes the neuron that was asked about last. */
	final byte[] push;
	/** How much it does so, roughly: only to choose where to look. */
	final double[] strength;

	private final NetworkGraph graph;
	private final double[] floor;
	private final double[] ceiling;
	private boolean empty;
	private final int[][] groups;
	private final boolean[] blocked;
	/** Whether a neuron's function rises, falls, or does both, where its sums can be. */
	private final byte[] course;
	private final double[] slope;
	private double[] values = new double[2];
	private int count;

	Bounds(Plan plan) {
		graph = plan.graph();
		int neurons = graph.neuronCount();
		low = new double[neurons];
		high = new double[neurons];
		wild = new boolean[neurons];
		constant = new boolean[neurons];
		push = new byte[neurons];
		strength = new double[neurons];
		blocked = new boolean[neurons];
		course = new byte[neurons];
		slope = new double[neurons];
		groups = groups(plan);
		floor = new double[neurons];
		ceiling = new double[neurons];
		Arrays.fill(floor, Double.NEGATIVE_INFINITY);
		Arrays.fill(ceiling, Double.POSITIVE_INFINITY);
	}

	/** The enabled neurons in the order of a run, one by one; those that share a layer-wide function together. */
	private static int[][] groups(Plan plan) {
		NetworkGraph graph = plan.graph();
		List<int[]> groups = new ArrayList<>();
		for (int step = 1; step < plan.stepCount(); step++) {
			int[] neurons = plan.step(step);
			for (int neuron : neurons) {
				if (!graph.enabled(neuron)) {
					continue;
				}
				if (!graph.function(neuron).layerWide()) {
					groups.add(new int[] {neuron});
					continue;
				}
				int[] sharing = Arrays.stream(neurons).filter(other -> shares(graph, neuron, other)).toArray();
				if (sharing[0] == neuron) {
					groups.add(sharing);
				}
			}
		}
		return groups.toArray(int[][]::new);
	}

	static boolean shares(NetworkGraph graph, int one, int other) {
		return graph.enabled(other) && graph.layerOf(one) == graph.layerOf(other)
				&& graph.function(one) == graph.function(other);
	}

	/**
	 * Bounds everything for the inputs of a region.
	 *
	 * @return false if there are none
	 */
	boolean forward(Region region) {
		for (Region.Cut cut : region.cuts) {
			floor[cut.neuron()] = Math.max(floor[cut.neuron()], cut.least());
			ceiling[cut.neuron()] = Math.min(ceiling[cut.neuron()], cut.most());
		}
		forward(region.from, region.to);
		for (Region.Cut cut : region.cuts) {
			floor[cut.neuron()] = Double.NEGATIVE_INFINITY;
			ceiling[cut.neuron()] = Double.POSITIVE_INFINITY;
		}
		return !empty;
	}

	/** Bounds everything for inputs between two values each, by input neuron. */
	void forward(double[] from, double[] to) {
		empty = false;
		for (int input = 0; input < graph.inputCount(); input++) {
			low[input] = graph.enabled(input) ? from[input] : 0;
			high[input] = graph.enabled(input) ? to[input] : 0;
			constant[input] = low[input] == high[input];
		}
		for (int[] group : groups) {
			for (int neuron : group) {
				sum(neuron);
			}
			if (graph.function(group[0]).layerWide()) {
				remapTogether(group);
			} else {
				remap(group[0]);
				cut(group[0]);
			}
		}
	}

	/** Only inputs for which an activation lies between two values are of interest. */
	private void cut(int neuron) {
		if (!wild[neuron]) {
			low[neuron] = Math.max(low[neuron], floor[neuron]);
			high[neuron] = Math.min(high[neuron], ceiling[neuron]);
			empty |= low[neuron] > high[neuron];
		}
	}

	/**
	 * Where to divide a region by the activation of a neuron: at the last one on the way that pushes both ways and can
	 * have either sign.
	 *
	 * @return a neuron that is no input; -1 if there is none
	 */
	int undecided() {
		for (int g = groups.length - 1; g >= 0; g--) {
			int neuron = groups[g][0];
			if (groups[g].length == 1 && push[neuron] == BOTH && !wild[neuron] && low[neuron] < 0 && high[neuron] > 0) {
				return neuron;
			}
		}
		return -1;
	}

	/** Whether what comes through a connection is nothing at all: it adds 0 to a sum, which changes no bit of it. */
	boolean dead(int connection) {
		int source = graph.source(connection);
		return !graph.enabled(source) || graph.weight(connection) == 0 && !wild[source];
	}

	private void sum(int neuron) {
		double least = 0;
		double most = 0;
		boolean unsure = false;
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
			if (dead(c)) {
				continue;
			}
			int source = graph.source(c);
			double weight = graph.weight(c);
			least += weight * (weight >= 0 ? low[source] : high[source]);
			most += weight * (weight >= 0 ? high[source] : low[source]);
			unsure |= wild[source];
		}
		least += graph.bias(neuron);
		most += graph.bias(neuron);
		wild[neuron] = unsure || !Double.isFinite(least) || !Double.isFinite(most);
		low[neuron] = least;
		high[neuron] = most;
	}

	private void remap(int neuron) {
		ActivationFunction function = graph.function(neuron);
		double least = low[neuron];
		double most = high[neuron];
		slope[neuron] = 1;
		blocked[neuron] = false;
		constant[neuron] = false;
		course[neuron] = BOTH;
		if (function == Cone.SUM) {
			course[neuron] = UP;
			keep(neuron);
			return;
		}
		double[] turns = wild[neuron] ? null : least == most || function.monotone() ? NONE_AT_ALL : function.turns(least, most);
		if (turns == null) {
			within(neuron, function.lowerBound(), function.upperBound());
		} else {
			values(function, least, most, turns);
			spread(neuron, function, turns.length == 0, most - least);
			if (function.monotone() && !constant[neuron]) {
				course[neuron] = UP;
			}
		}
	}

	/** Writes the values at both ends, and at the turning points between. */
	private void values(ActivationFunction function, double least, double most, double[] turns) {
		values = values.length < turns.length + 2 ? new double[turns.length + 2] : values;
		values[0] = least;
		values[1] = most;
		System.arraycopy(turns, 0, values, 2, turns.length);
		count = turns.length + 2;
		function.apply(values, 0, count);
	}

	/**
	 * Activations lie between the least and the greatest of those values. Equal values at both ends mean that nothing
	 * happens between only where the function is saturated: elsewhere rounding may hide something.
	 */
	private void spread(int neuron, ActivationFunction function, boolean oneWay, double width) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < count; i++) {
			least = Math.min(least, values[i]);
			most = Math.max(most, values[i]);
		}
		if (!Double.isFinite(least) || !Double.isFinite(most)) {
			wild[neuron] = true;
			within(neuron, function.lowerBound(), function.upperBound());
		} else if (least == most && oneWay && (width == 0 || least == function.lowerBound() || least == function.upperBound())) {
			within(neuron, least, most);
			constant[neuron] = true;
			blocked[neuron] = true;
		} else {
			boolean clear = most - least > 2 * SLACK * Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
			course[neuron] = !oneWay || !clear ? BOTH : values[0] < values[1] ? UP : DOWN;
			slope[neuron] = (most - least) / width;
			within(neuron, Math.max(function.lowerBound(), least - SLACK * Math.ulp(least)),
					Math.min(function.upperBound(), most + SLACK * Math.ulp(most)));
		}
	}

	private void keep(int neuron) {
		low[neuron] = Double.isNaN(low[neuron]) ? Double.NEGATIVE_INFINITY : low[neuron];
		high[neuron] = Double.isNaN(high[neuron]) ? Double.POSITIVE_INFINITY : high[neuron];
		constant[neuron] = !wild[neuron] && low[neuron] == high[neuron];
		blocked[neuron] = constant[neuron];
	}

	private void remapTogether(int[] group) {
		ActivationFunction function = graph.function(group[0]);
		boolean unsure = false;
		for (int neuron : group) {
			unsure |= wild[neuron];
		}
		for (int neuron : group) {
			slope[neuron] = 1;
			blocked[neuron] = false;
			constant[neuron] = false;
			wild[neuron] = unsure;
			within(neuron, function.lowerBound(), function.upperBound());
		}
	}

	private void within(int neuron, double least, double most) {
		low[neuron] = least;
		high[neuron] = most;
		wild[neuron] |= !Double.isFinite(least) || !Double.isFinite(most);
	}

	/** Finds out which way every neuron pushes the activation of one, for inputs as in the latest {@link #forward}. */
	void backward(int neuron) {
		Arrays.fill(push, NONE);
		Arrays.fill(strength, 0);
		push[neuron] = UP;
		strength[neuron] = 1;
		for (int g = groups.length - 1; g >= 0; g--) {
			int[] group = groups[g];
			if (graph.function(group[0]).layerWide()) {
				backwardTogether(group);
			} else if (push[group[0]] != NONE) {
				backwardAlone(group[0]);
			}
		}
	}

	private void backwardAlone(int neuron) {
		byte through = wild[neuron] || course[neuron] == BOTH ? BOTH
				: course[neuron] == UP ? push[neuron] : turned(push[neuron]);
		if (!blocked[neuron]) {
			toSources(neuron, through, strength[neuron] * slope[neuron]);
		}
	}

	private void backwardTogether(int[] group) {
		double most = 0;
		boolean asked = false;
		for (int neuron : group) {
			most = Math.max(most, strength[neuron]);
			asked |= push[neuron] != NONE;
		}
		for (int neuron : group) {
			if (asked) {
				toSources(neuron, BOTH, most);
			}
		}
	}

	private void toSources(int neuron, byte through, double much) {
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
			if (dead(c)) {
				continue;
			}
			int source = graph.source(c);
			double weight = graph.weight(c);
			push[source] |= wild[source] || Double.isNaN(weight) ? BOTH : weight > 0 ? through : turned(through);
			strength[source] += much * Math.abs(weight);
		}
	}

	static byte turned(byte push) {
		return switch (push) {
			case UP -> DOWN;
			case DOWN -> UP;
			default -> push;
		};
	}
}
