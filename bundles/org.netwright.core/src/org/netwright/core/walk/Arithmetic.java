// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/**
 * How the value of one neuron comes about: {@code sum = w1 * a1 + w2 * a2 + ... + bias}, {@code activation = f(sum)}. Immutable.
 *
 * @param neuron its index
 * @param kind what there is to say about it
 * @param terms what comes in: all of it in the order of the document, or the largest products first
 * @param more how many further connections come in
 * @param rest what those add together; 0 without any
 * @param bias its bias
 * @param sum pre-activation; the value itself for an input neuron; not-a-number if not yet computed
 * @param activation what it passes on; not-a-number if not yet computed
 */
public record Arithmetic(int neuron, Kind kind, List<Contribution> terms, int more, double rest, double bias, double sum,
		double activation) {

	/** What there is to say about a neuron. */
	public enum Kind {
		/** An input: its value is given. */
		INPUT,
		/** A weighted sum, remapped. */
		SUM,
		/** Switched off: it takes no part. */
		DISABLED,
		/** Not yet computed. */
		UNKNOWN
	}

	/** Copies the terms. */
	public Arithmetic {
		terms = List.copyOf(terms);
	}

	/**
	 * The arithmetic of a neuron.
	 *
	 * @param network the network
	 * @param trace values of it, complete or under way
	 * @param neuron a neuron index
	 * @param most how many terms at most; of more, the largest products are taken
	 * @return its sum and what became of it
	 */
	public static Arithmetic of(NetworkSnapshot network, Trace trace, int neuron, int most) {
		NetworkGraph graph = network.graph();
		double bias = graph.bias(neuron);
		double sum = trace.preActivation(neuron);
		double activation = trace.activation(neuron);
		Kind kind = kind(graph, trace, neuron);
		if (kind != Kind.SUM) {
			return new Arithmetic(neuron, kind, List.of(), 0, 0, bias, sum, activation);
		}
		if (graph.incomingStart(neuron + 1) - graph.incomingStart(neuron) <= most) {
			return new Arithmetic(neuron, kind, Contribution.inOrder(trace, neuron), 0, 0, bias, sum, activation);
		}
		List<Contribution> all = Contribution.strongestFirst(trace, neuron);
		double rest = all.stream().skip(most).mapToDouble(Contribution::product).sum();
		return new Arithmetic(neuron, kind, all.subList(0, most), all.size() - most, rest, bias, sum, activation);
	}

	private static Kind kind(NetworkGraph graph, Trace trace, int neuron) {
		if (!graph.enabled(neuron)) {
			return Kind.DISABLED;
		}
		if (!trace.isComputed(neuron)) {
			return Kind.UNKNOWN;
		}
		return graph.layerOf(neuron) == 0 ? Kind.INPUT : Kind.SUM;
	}
}
