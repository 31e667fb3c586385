// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.decision;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/**
 * How a winner is read from the output layer.
 *
 * <p>Candidates are the enabled output neurons whose activation is a number, ordered by activation, the largest first,
 * equal ones in layer order. The first one wins, unless the second comes within {@value #TIE} (a tie) or, by
 * threshold, the first is not strictly above the threshold; then nobody does.
 *
 * @param kind what a winner must be
 * @param threshold what a winner's activation must exceed; without meaning for {@link Kind#ARGMAX}
 */
public record DecisionRule(Kind kind, double threshold) {

	/** Two activations that differ by at most this are a tie. */
	public static final double TIE = 1e-9;

	/** The rule of a document that says nothing else: the largest output above 0. */
	public static final DecisionRule DEFAULT = new DecisionRule(Kind.THRESHOLD, 0);

	/** What a winner must be. */
	public enum Kind {
		/** The largest output, if it is strictly above the threshold. */
		THRESHOLD,
		/** The largest output, whatever it is. */
		ARGMAX
	}

	/**
	 * Reads the winner from the last layer of a trace.
	 *
	 * @param trace a complete trace; neurons that are not computed yet are no candidates
	 * @return winner, runner-up and margin, with neuron indices of the trace's graph
	 */
	public Verdict decide(Trace trace) {
		return decide(trace.graph(), trace.outputs());
	}

	/**
	 * Reads the winner from the activations of the last layer.
	 *
	 * @param graph the network
	 * @param outputs {@code [outputCount]}, in layer order; not-a-number is no candidate; not modified
	 * @return winner, runner-up and margin, with neuron indices of the graph
	 */
	public Verdict decide(NetworkGraph graph, double[] outputs) {
		int start = graph.neuronCount() - outputs.length;
		int first = -1;
		int second = -1;
		for (int output = 0; output < outputs.length; output++) {
			double activation = outputs[output];
			if (!graph.enabled(start + output) || Double.isNaN(activation)) {
				continue;
			}
			if (first < 0 || activation > outputs[first]) {
				second = first;
				first = output;
			} else if (second < 0 || activation > outputs[second]) {
				second = output;
			}
		}
		return first < 0 ? Verdict.UNDECIDED
				: verdict(start + first, outputs[first], second < 0 ? -1 : start + second, second < 0 ? 0 : outputs[second]);
	}

	private Verdict verdict(int first, double largest, int second, double next) {
		boolean byThreshold = kind == Kind.THRESHOLD;
		if (byThreshold && !(largest > threshold)) {
			return Verdict.UNDECIDED;
		}
		if (second < 0) {
			return new Verdict(first, -1, byThreshold ? largest - threshold : 0);
		}
		// Equal infinities differ by not-a-number, so the tie is what is not clearly more than the limit.
		double margin = largest - next;
		return margin > TIE ? new Verdict(first, second, margin) : Verdict.UNDECIDED;
	}
}
