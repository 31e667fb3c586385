// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
 */
record Term(String id, String name, double activation, double weight, double product, boolean known) {
	private static final Comparator<Term> STRONGEST_FIRST =
			Comparator.comparingDouble((Term term) -> Math.abs(term.known ? term.product : term.weight)).reversed();

	/** What comes into a neuron, the largest product first; by weight while products are not known. */
	static List<Term> incoming(Scope scope, int neuron) {
		List<Term> terms = new ArrayList<>();
		if (scope.known()) {
			for (Contribution each : Contribution.strongestFirst(scope.trace(), neuron)) {
				terms.add(of(scope, each, each.source()));
			}
			return terms;
		}
		NetworkGraph graph = scope.graph();
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
			terms.add(unknown(scope, graph.source(c), graph.weight(c)));
		}
		terms.sort(STRONGEST_FIRST);
		return terms;
	}

	/** What a neuron adds to others, the largest product first. */
	static List<Term> outgoing(Scope scope, int neuron) {
		NetworkGraph graph = scope.graph();
		List<Term> terms = new ArrayList<>();
		if (scope.known()) {
			for (Contribution each : Contribution.outgoing(scope.trace(), neuron)) {
				terms.add(of(scope, each, graph.target(each.connection())));
			}
		} else {
			for (int position = graph.outgoingStart(neuron); position < graph.outgoingStart(neuron + 1); position++) {
				int c = graph.outgoing(position);
				terms.add(unknown(scope, graph.target(c), graph.weight(c)));
			}
		}
		terms.sort(STRONGEST_FIRST);
		return terms;
	}

	private static Term of(Scope scope, Contribution contribution, int other) {
		return new Term(scope.network().id(other), scope.name(other), contribution.input(), contribution.weight(), contribution.product(), true);
	}

	private static Term unknown(Scope scope, int other, double weight) {
		return new Term(scope.network().id(other), scope.name(other), Double.NaN, weight, Double.NaN, false);
	}

	String activationText() {
		return Values.computed(activation, known);
	}

	String weightText() {
		return Values.entered(weight);
	}

	String productText() {
		return Values.computed(product, known);
	}
}
