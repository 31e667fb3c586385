// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Optional;

import org.netwright.core.inspection.Contribution;
import org.netwright.engine.graph.NetworkGraph;

/**
 * A connection with its two ends and what it does now.
 *
 * @param source  a neuron index
 * @param target  a neuron index
 * @param enabled whether it takes part
 * @param term    what it adds to the target; 0 when it is switched off
 * @param share   how much of what moves the target's sum is due to it, 0 to 1; not-a-number if that is not known
 */
record Link(int source, int target, boolean enabled, Term term, double share) {

	static Optional<Link> of(Scope scope, Subject.Ends ends) {
		int source = scope.network().indexOf(ends.source());
		int target = scope.network().indexOf(ends.target());
		if (source < 0 || target < 0) {
			return Optional.empty();
		}
		NetworkGraph graph = scope.graph();
		for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
			if (graph.source(c) == source) {
				double product = scope.known() ? scope.trace().product(c) : Double.NaN;
				double share = scope.known() ? Contribution.share(scope.trace(), c) : Double.NaN;
				return Optional.of(new Link(source, target, true, term(scope, source, target, graph.weight(c), product), share));
			}
		}
		return Elements.switchedOff(scope.open().network(), ends)
				.map(connection -> new Link(source, target, false, term(scope, source, target, connection.getWeight(), 0), 0));
	}

	private static Term term(Scope scope, int source, int target, double weight, double product) {
		return new Term(scope.network().id(source), scope.name(source), scope.activation(source), weight, product, scope.known(target), 0);
	}
}
