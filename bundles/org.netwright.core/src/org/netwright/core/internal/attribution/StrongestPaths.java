// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

import org.netwright.core.attribution.WeightedPath;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Finds the strongest paths without looking at all of them. One sweep against the direction of the connections tells of each neuron
 * how strong the strongest way from it to an end is; a search that always goes on with the beginning that can still become the strongest
 * path then meets paths in the order of their strength.
 */
public final class StrongestPaths {

	private static final Comparator<WeightedPath> STRONGEST_FIRST =
			Comparator.comparingDouble((WeightedPath path) -> Math.abs(path.contribution())).reversed().thenComparing(WeightedPath::neurons, StrongestPaths::compare);

	private final Trace trace;
	private final NetworkGraph graph;
	private final LocalSlopes slopes;
	private final int[] starts;
	private final IntPredicate ends;
	private final Progress progress;
	/** Of each neuron the largest amount that 1 passed on by it can become at an end, then the sum of all, and how many ways there are. */
	private final double[] best;
	private final double[] all;
	private final double[] ways;
	private int begun;

	/** The beginning of a path, up to a neuron, with what is passed on by it; whole if it ends there. */
	private record Beginning(Beginning before, int connection, int neuron, double weight, double bound, boolean whole, int number) {
	}

	/**
	 * Prepares the search.
	 *
	 * @param reach all neurons on the way
	 * @param starts where paths begin
	 * @param ends where they end
	 */
	public StrongestPaths(Trace trace, LocalSlopes slopes, Reach reach, int[] starts, IntPredicate ends, Progress progress) {
		this.trace = trace;
		this.slopes = slopes;
		this.starts = starts.clone();
		this.ends = ends;
		this.progress = progress;
		graph = trace.graph();
		best = new double[graph.neuronCount()];
		all = new double[best.length];
		ways = new double[best.length];
		for (int i = reach.size() - 1; i >= 0; i--) {
			check();
			sweep(reach.neuron(i), reach);
		}
	}

	private void check() {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
	}

	private void sweep(int neuron, Reach reach) {
		for (int position = graph.outgoingStart(neuron); position < graph.outgoingStart(neuron + 1); position++) {
			int c = graph.outgoing(position);
			int target = graph.target(c);
			if (!reach.has(target) || !Reach.leads(graph, c)) {
				continue;
			}
			double weight = Math.abs(graph.weight(c));
			if (ends.test(target)) {
				best[neuron] = Math.max(best[neuron], weight);
				all[neuron] += weight;
				ways[neuron]++;
			}
			double slope = slope(target);
			if (slope > 0 && best[target] > 0) {
				best[neuron] = Math.max(best[neuron], weight * slope * best[target]);
				all[neuron] += weight * slope * all[target];
				ways[neuron] += ways[target];
			}
		}
	}

	private double slope(int neuron) {
		double slope = Math.abs(slopes.of(neuron));
		return Double.isFinite(slope) ? slope : 0;
	}

	private double amount(int start) {
		double amount = Math.abs(trace.activation(start));
		return Double.isFinite(amount) ? amount : 0;
	}

	/** {@return how many paths contribute something} */
	public long count() {
		double count = 0;
		for (int start : starts) {
			count += amount(start) > 0 ? ways[start] : 0;
		}
		return (long) count;
	}

	/** {@return the amounts of all contributions, added up} */
	public double amount() {
		double sum = 0;
		for (int start : starts) {
			sum += amount(start) * all[start];
		}
		return sum;
	}

	/**
	 * Searches.
	 *
	 * @param most how many paths to return
	 * @return the strongest first; among equally strong ones in the order of their neurons
	 */
	public List<WeightedPath> strongest(int most) {
		PriorityQueue<Beginning> queue =
				new PriorityQueue<>(Comparator.comparingDouble(Beginning::bound).reversed().thenComparingInt(Beginning::number));
		for (int start : starts) {
			add(queue, null, -1, start, 1, amount(start) * best[start], false);
		}
		List<WeightedPath> found = new ArrayList<>();
		while (!queue.isEmpty() && found.size() < most) {
			check();
			Beginning strongest = queue.poll();
			if (strongest.whole) {
				found.add(path(strongest));
			} else {
				extend(queue, strongest);
			}
		}
		found.sort(STRONGEST_FIRST);
		return found;
	}

	private void extend(PriorityQueue<Beginning> queue, Beginning beginning) {
		double amount = amount(start(beginning));
		for (int position = graph.outgoingStart(beginning.neuron); position < graph.outgoingStart(beginning.neuron + 1); position++) {
			int c = graph.outgoing(position);
			if (!Reach.leads(graph, c)) {
				continue;
			}
			int target = graph.target(c);
			double weight = beginning.weight * graph.weight(c);
			if (ends.test(target)) {
				add(queue, beginning, c, target, weight, amount * Math.abs(weight), true);
			}
			if (best[target] > 0 && slope(target) > 0) {
				add(queue, beginning, c, target, weight * slopes.of(target), amount * Math.abs(weight) * slope(target) * best[target], false);
			}
		}
	}

	private void add(PriorityQueue<Beginning> queue, Beginning before, int connection, int neuron, double weight, double bound, boolean whole) {
		if (bound > 0) {
			queue.add(new Beginning(before, connection, neuron, weight, bound, whole, begun++));
		}
	}

	private static int start(Beginning beginning) {
		Beginning first = beginning;
		while (first.before != null) {
			first = first.before;
		}
		return first.neuron;
	}

	private WeightedPath path(Beginning whole) {
		List<Integer> connections = new ArrayList<>();
		List<Integer> neurons = new ArrayList<>();
		for (Beginning at = whole; at != null; at = at.before) {
			neurons.addFirst(at.neuron);
			if (at.connection >= 0) {
				connections.addFirst(at.connection);
			}
		}
		return new WeightedPath(connections, neurons, whole.weight, trace.activation(neurons.getFirst()) * whole.weight);
	}

	private static int compare(List<Integer> one, List<Integer> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int difference = one.get(i).compareTo(other.get(i));
			if (difference != 0) {
				return difference;
			}
		}
		return Integer.compare(one.size(), other.size());
	}
}
