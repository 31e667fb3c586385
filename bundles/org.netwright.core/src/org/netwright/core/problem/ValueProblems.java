// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Finds neurons whose activation is no finite number, though all weights are: sums that grow beyond the largest number there is, and
 * what follows from adding infinities of both signs. Only where it begins is a problem; neurons that merely pass it on are none. Works
 * on immutable values, on any thread.
 */
public final class ValueProblems {

	/** More than these are not told: they have the same cause. */
	public static final int MOST = 20;

	private ValueProblems() {
	}

	/**
	 * Looks at one run; takes time proportional to the number of neurons, and of connections where something is wrong.
	 *
	 * @param snapshot what was computed
	 * @param trace the run of this snapshot
	 * @return at most {@link #MOST}, in document order
	 */
	public static List<Problem> of(NetworkSnapshot snapshot, Trace trace) {
		List<Problem> problems = new ArrayList<>();
		for (int neuron : beginnings(trace)) {
			problems.add(problem(snapshot, neuron, Double.isNaN(trace.activation(neuron)), "for the current input"));
		}
		return List.copyOf(problems);
	}

	/**
	 * Runs samples through the network, in order.
	 *
	 * @param snapshot the network
	 * @param samples that fit it
	 * @param mostWork connections times samples to look at, about; further samples are left out
	 * @param progress told the samples that are done, and asked after each
	 * @return one problem for each neuron where something begins to be wrong, at most {@link #MOST}, in the order in which they were
	 *     found; what was found so far if it was cancelled
	 */
	public static List<Problem> ofSamples(NetworkSnapshot snapshot, List<NamedSample> samples, long mostWork, Progress progress) {
		Map<Integer, Problem> problems = new LinkedHashMap<>();
		long each = Math.max(1, snapshot.graph().connectionCount() + snapshot.graph().neuronCount());
		long most = Math.min(samples.size(), Math.max(1, mostWork / each));
		for (int i = 0; i < most && problems.size() < MOST && !progress.cancelled(); i++) {
			NamedSample sample = samples.get(i);
			try {
				Trace trace = snapshot.plan().propagate(sample.values());
				for (int neuron : beginnings(trace)) {
					problems.computeIfAbsent(neuron, key -> problem(snapshot, key, Double.isNaN(trace.activation(key)), "for " + describe(sample)));
				}
			} catch (FunctionFailedException e) {
				// whoever looks at the network is told by the inspection
				return List.copyOf(problems.values());
			}
			progress.worked(i + 1, most);
		}
		return problems.values().stream().limit(MOST).toList();
	}

	/** The neurons that are not finite though everything that they get is. */
	private static List<Integer> beginnings(Trace trace) {
		NetworkGraph graph = trace.graph();
		List<Integer> found = new ArrayList<>();
		for (int neuron = 0; neuron < graph.neuronCount() && found.size() < MOST; neuron++) {
			if (trace.isComputed(neuron) && !Double.isFinite(trace.activation(neuron)) && !getsOneLike(trace, neuron)) {
				found.add(neuron);
			}
		}
		return found;
	}

	/** Not-a-number begins where infinities meet, infinity where all is finite. */
	private static boolean getsOneLike(Trace trace, int neuron) {
		NetworkGraph graph = trace.graph();
		boolean nan = Double.isNaN(trace.activation(neuron));
		for (int connection = graph.incomingStart(neuron); connection < graph.incomingStart(neuron + 1); connection++) {
			double source = trace.activation(graph.source(connection));
			if (nan ? Double.isNaN(source) : !Double.isFinite(source)) {
				return true;
			}
		}
		return false;
	}

	private static Problem problem(NetworkSnapshot snapshot, int neuron, boolean nan, String when) {
		String place = "Neuron " + snapshot.describe(neuron);
		String id = snapshot.id(neuron);
		if (neuron < snapshot.graph().inputCount()) {
			return Problem.error(ProblemCodes.NOT_A_NUMBER, id, place + " is no finite number " + when + ". Give it another value.");
		}
		return nan ? Problem.error(ProblemCodes.NOT_A_NUMBER, id, place + " is not a number " + when
				+ ": infinite values meet in it. Make the weights before it smaller.")
				: Problem.warning(ProblemCodes.INFINITE_VALUE, id, place + " is infinite " + when
						+ ": its sum is larger than any number. Make its weights or its bias smaller, or take a function that is bounded.");
	}

	private static String describe(NamedSample sample) {
		return "the sample " + (sample.name().isEmpty() ? "without a name" : "'" + sample.name() + "'")
				+ (sample.set().isEmpty() ? "" : " of '" + sample.set() + "'");
	}
}
