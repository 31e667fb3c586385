// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.netwright.core.inspection.Contribution;
import org.netwright.engine.graph.NetworkGraph;

/**
 * What comes in or goes out through one connection.
 *
 * @param id         of the neuron at the other end
 * @param name       of that neuron
 * @param activation of the source
 * @param weight     the factor
 * @param product    what is added to the sum of the target
 * @param known      whether activation and product were computed
 * @param decimals   how many the weights beside it have
 */
record Term(String id, String name, double activation, double weight, double product, boolean known, int decimals) {
	private static final Comparator<Term> STRONGEST_FIRST =
			Comparator.comparingDouble((Term term) -> Math.abs(term.known ? term.product : term.weight)).reversed();

	/** What comes into a neuron, the largest product first; by weight while products are not known. */
	static List<Term> incoming(Scope scope, int neuron) {
		List<Term> terms = new ArrayList<>();
		NetworkGraph graph = scope.graph();
		int start = graph.incomingStart(neuron);
		int end = graph.incomingStart(neuron + 1);
		int decimals = IntStream.range(start, end).map(c -> Values.decimals(graph.weight(c))).max().orElse(0);
		if (scope.known(neuron)) {
			for (Contribution each : Contribution.strongestFirst(scope.trace(), neuron)) {
				terms.add(of(scope, each, each.source(), decimals));
			}
			return terms;
		}
		for (int c = start; c < end; c++) {
			int source = graph.source(c);
			terms.add(new Term(scope.network().id(source), scope.name(source), scope.activation(source), graph.weight(c), Double.NaN, false, decimals));
		}
		terms.sort(STRONGEST_FIRST);
		return terms;
	}

	/** What a neuron adds to others, the largest product first. */
	static List<Term> outgoing(Scope scope, int neuron) {
		NetworkGraph graph = scope.graph();
		List<Term> terms = new ArrayList<>();
		int start = graph.outgoingStart(neuron);
		int end = graph.outgoingStart(neuron + 1);
		int decimals = IntStream.range(start, end).map(position -> Values.decimals(graph.weight(graph.outgoing(position)))).max().orElse(0);
		if (scope.known()) {
			for (Contribution each : Contribution.outgoing(scope.trace(), neuron)) {
				int target = graph.target(each.connection());
				terms.add(scope.known(target) ? of(scope, each, target, decimals)
						: new Term(scope.network().id(target), scope.name(target), each.input(), each.weight(), each.product(), false, decimals));
			}
		} else {
			for (int position = start; position < end; position++) {
				int c = graph.outgoing(position);
				terms.add(unknown(scope, graph.target(c), graph.weight(c), decimals));
			}
		}
		terms.sort(STRONGEST_FIRST);
		return terms;
	}

	private static Term of(Scope scope, Contribution contribution, int other, int decimals) {
		return new Term(scope.network().id(other), scope.name(other), contribution.input(), contribution.weight(), contribution.product(), true,
				decimals);
	}

	private static Term unknown(Scope scope, int other, double weight, int decimals) {
		return new Term(scope.network().id(other), scope.name(other), Double.NaN, weight, Double.NaN, false, decimals);
	}

	String activationText() {
		return Values.computed(activation, known || !Double.isNaN(activation));
	}

	String weightText() {
		return Values.entered(weight, decimals);
	}

	String productText() {
		return Values.computed(product, known);
	}
}
