// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Why one output wins and not the next one: which terms of their sums differ, and which input alone would change it, had it another
 * value of the three levels. Immutable.
 *
 * @param verdict who wins
 * @param terms those of the winner's sum and of the runner-up's, the largest difference first; empty where nobody wins or is next
 * @param changes one for each input and level that was tried, the least margin first; empty where nobody wins, or it was too much to try
 */
public record Reasons(Verdict verdict, List<Term> terms, List<Change> changes) {

	/** So many products of weights and values are computed at most to try all inputs. */
	private static final double MOST_PRODUCTS = 3e9;

	/**
	 * What one neuron adds to both sums.
	 *
	 * @param source its index
	 * @param toWinner weight times activation; 0 where there is no connection
	 * @param toRunnerUp the same for the runner-up
	 */
	public record Term(int source, double toWinner, double toRunnerUp) {

		/** {@return how much more it adds to the winner} */
		public double difference() {
			return toWinner - toRunnerUp;
		}
	}

	/**
	 * What would come out if one input had another value.
	 *
	 * @param input index of the input neuron
	 * @param value its other value
	 * @param margin activation of today's winner minus the largest other one; 0 or less if it would not win
	 * @param verdict who would win
	 */
	public record Change(int input, double value, double margin, Verdict verdict) {
	}

	/** Copies the lists. */
	public Reasons {
		terms = List.copyOf(terms);
		changes = List.copyOf(changes);
	}

	/**
	 * Looks for reasons.
	 *
	 * @param network the network
	 * @param trace complete values of it
	 * @param progress told how many inputs are tried; where it is cancelled, there are no changes
	 * @return who wins and why
	 */
	public static Reasons of(NetworkSnapshot network, Trace trace, Progress progress) {
		Verdict verdict = network.decision().decide(trace);
		if (!verdict.decided()) {
			return new Reasons(verdict, List.of(), List.of());
		}
		return new Reasons(verdict, verdict.runnerUp() < 0 ? List.of() : terms(trace, verdict), changes(network, trace, verdict, progress));
	}

	private static List<Term> terms(Trace trace, Verdict verdict) {
		Map<Integer, Term> terms = new LinkedHashMap<>();
		NetworkGraph graph = trace.graph();
		for (int c = graph.incomingStart(verdict.winner()); c < graph.incomingStart(verdict.winner() + 1); c++) {
			terms.put(graph.source(c), new Term(graph.source(c), trace.product(c), 0));
		}
		for (int c = graph.incomingStart(verdict.runnerUp()); c < graph.incomingStart(verdict.runnerUp() + 1); c++) {
			Term term = new Term(graph.source(c), 0, trace.product(c));
			terms.merge(graph.source(c), term, (winner, runnerUp) -> new Term(winner.source, winner.toWinner, runnerUp.toRunnerUp));
		}
		return terms.values().stream().filter(term -> term.difference() != 0)
				.sorted(Comparator.comparingDouble((Term term) -> -Math.abs(term.difference()))).toList();
	}

	private static List<Change> changes(NetworkSnapshot network, Trace trace, Verdict verdict, Progress progress) {
		NetworkGraph graph = network.graph();
		List<Change> changes = new ArrayList<>();
		if (2.0 * graph.inputCount() * graph.connectionCount() > MOST_PRODUCTS) {
			return changes;
		}
		InputDomain domain = network.inputDomain();
		double[] input = trace.inputs();
		for (int i = 0; i < input.length; i++) {
			if (progress.cancelled()) {
				return List.of();
			}
			progress.worked(i, input.length);
			double before = input[i];
			for (double value : DoubleStream.of(domain.minimum(), domain.neutral(), domain.maximum()).distinct().filter(v -> v != before).toArray()) {
				input[i] = value;
				changes.add(change(network, network.plan().propagate(input), verdict.winner(), i, value));
			}
			input[i] = before;
		}
		changes.sort(Comparator.comparingDouble(Change::margin));
		return changes;
	}

	private static Change change(NetworkSnapshot network, Trace trace, int winner, int input, double value) {
		double next = Double.NEGATIVE_INFINITY;
		for (int output = network.outputStart(); output < network.graph().neuronCount(); output++) {
			next = output == winner ? next : Math.max(next, trace.activation(output));
		}
		Verdict verdict = network.decision().decide(trace);
		double margin = verdict.winner() == winner ? verdict.margin() : Math.min(0, trace.activation(winner) - next);
		return new Change(input, value, margin, verdict);
	}
}
