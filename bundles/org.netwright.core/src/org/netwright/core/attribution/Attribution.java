// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.netwright.core.internal.attribution.LocalSlopes;
import org.netwright.core.internal.attribution.Reach;
import org.netwright.core.internal.attribution.StrongestPaths;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Traces values through all layers of a network, for one input. A path from a neuron {@code n0} over {@code n1 ... nk-1} to
 * {@code nk} has
 * <pre>{@code
 * weight       = w1 * s1 * w2 * s2 * ... * sk-1 * wk
 * contribution = a0 * weight
 * }</pre>
 * where {@code wi} is the weight of the connection into {@code ni}, and {@code si} the {@linkplain LocalSlope local slope} of its
 * function where the neuron stands now. The slopes of both ends are not in it: contributions add up to a sum, before the last neuron's
 * own function.
 *
 * <p>With rectifiers and identities both kinds of slope are the same and exact: contributions of inputs and biases add up to the sum.
 * A curved function is replaced by its secant or its tangent; where that is not at 0 for a sum of 0 is told as
 * {@linkplain Origins#bends() bends}, and with it the parts add up again. Of a function of a whole layer, as softmax is, only the
 * diagonal of its derivatives counts.
 *
 * <p>Takes time proportional to the connections that are on the way, and a little more for each listed path; the strongest paths are
 * found without looking at the others. Connections that weigh 0 or not a finite number are no way.
 */
public final class Attribution {

	private Attribution() {
	}

	/**
	 * Where a neuron's sum comes from.
	 *
	 * @param trace of a complete run
	 * @param neuron a neuron index
	 * @param kind which slopes
	 * @param most how many paths to list, 0 or more
	 * @param progress asked whether to go on; hears of nothing
	 * @return for an input neuron no inputs and no paths
	 * @throws IllegalArgumentException if the trace is of a run under way, or {@code most} is negative
	 * @throws CancellationException if it was cancelled
	 */
	public static Origins origins(Trace trace, int neuron, LocalSlope kind, int most, Progress progress) {
		LocalSlopes slopes = slopes(trace, kind, most);
		NetworkGraph graph = trace.graph();
		Reach reach = Reach.back(graph, neuron, progress);
		double[] byActivation = new double[graph.neuronCount()];
		double biases = 0;
		double bends = 0;
		boolean exact = true;
		for (int i = reach.size() - 1; i >= 0; i--) {
			check(progress);
			int n = reach.neuron(i);
			if (graph.layerOf(n) == 0) {
				continue;
			}
			boolean last = n == neuron;
			double bySum = last ? 1 : byActivation[n] * slopes.of(n);
			biases += graph.enabled(n) ? graph.bias(n) * bySum : 0;
			if (!last) {
				bends += slopes.bend(n) * byActivation[n];
				exact &= slopes.isStraight(n);
			}
			for (int c = graph.incomingStart(n); c < graph.incomingStart(n + 1); c++) {
				if (Reach.leads(graph, c)) {
					byActivation[graph.source(c)] += graph.weight(c) * bySum;
				}
			}
		}
		List<Influence> inputs = new ArrayList<>();
		for (int n = 0; n < graph.inputCount(); n++) {
			if (n != neuron && reach.has(n)) {
				inputs.add(new Influence(n, byActivation[n], trace.activation(n) * byActivation[n]));
			}
		}
		StrongestPaths paths = new StrongestPaths(trace, slopes, reach, inputs.stream().mapToInt(Influence::neuron).toArray(), n -> n == neuron, progress);
		return new Origins(neuron, trace.preActivation(neuron), inputs, biases, bends, exact, paths.strongest(most), paths.count(), paths.amount());
	}

	/**
	 * Where a neuron's activation goes.
	 *
	 * @param trace of a complete run
	 * @param neuron a neuron index
	 * @param kind which slopes
	 * @param most how many paths to list, 0 or more
	 * @param progress asked whether to go on; hears of nothing
	 * @return no outputs and no paths for a neuron that leads to none; an output does not lead to itself
	 * @throws IllegalArgumentException if the trace is of a run under way, or {@code most} is negative
	 * @throws CancellationException if it was cancelled
	 */
	public static Effects effects(Trace trace, int neuron, LocalSlope kind, int most, Progress progress) {
		LocalSlopes slopes = slopes(trace, kind, most);
		NetworkGraph graph = trace.graph();
		Reach reach = Reach.forward(graph, neuron, progress);
		double[] sums = new double[graph.neuronCount()];
		boolean exact = true;
		int firstOutput = graph.neuronCount() - graph.outputCount();
		List<Influence> outputs = new ArrayList<>();
		for (int i = 0; i < reach.size(); i++) {
			check(progress);
			int n = reach.neuron(i);
			double activation = n == neuron ? 1 : sums[n] * slopes.of(n);
			for (int position = graph.outgoingStart(n); position < graph.outgoingStart(n + 1); position++) {
				int c = graph.outgoing(position);
				if (Reach.leads(graph, c)) {
					exact &= n == neuron || slopes.isStraight(n);
					sums[graph.target(c)] += graph.weight(c) * activation;
				}
			}
		}
		for (int n = firstOutput; n < graph.neuronCount(); n++) {
			if (n != neuron && reach.has(n)) {
				outputs.add(new Influence(n, sums[n], trace.activation(neuron) * sums[n]));
			}
		}
		StrongestPaths paths = new StrongestPaths(trace, slopes, reach, new int[] { neuron }, n -> n != neuron && n >= firstOutput, progress);
		return new Effects(neuron, trace.activation(neuron), outputs, exact, paths.strongest(most), paths.count(), paths.amount());
	}

	private static LocalSlopes slopes(Trace trace, LocalSlope kind, int most) {
		if (most < 0) {
			throw new IllegalArgumentException("the number of paths to list is 0 or more, not " + most);
		}
		if (!trace.isComplete()) {
			throw new IllegalArgumentException("values are traced once all of them are computed");
		}
		return new LocalSlopes(trace, kind);
	}

	private static void check(Progress progress) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
	}

	static double covered(List<WeightedPath> paths, double amount) {
		return amount == 0 ? 1 : Math.min(1, paths.stream().mapToDouble(path -> Math.abs(path.contribution())).sum() / amount);
	}
}
