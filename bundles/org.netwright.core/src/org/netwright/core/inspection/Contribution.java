// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/**
 * What one connection adds to the sum of its target: {@code product = weight * input}.
 *
 * @param connection the connection's index
 * @param source index of the neuron it comes from
 * @param weight its factor
 * @param input activation of the source; 0 if that is disabled
 * @param product what it adds
 */
public record Contribution(int connection, int source, double weight, double input, double product) {

	private static final Comparator<Contribution> STRONGEST_FIRST =
			Comparator.comparingDouble((Contribution contribution) -> Math.abs(contribution.product)).reversed();

	/**
	 * The contributions to a neuron in the order in which they are added, which is the order of the document.
	 *
	 * @param trace the values
	 * @param neuron a neuron index
	 * @return one for each incoming connection; empty for an input neuron
	 */
	public static List<Contribution> inOrder(Trace trace, int neuron) {
		NetworkGraph graph = trace.graph();
		List<Contribution> contributions = new ArrayList<>();
		for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
			int source = graph.source(c);
			contributions.add(new Contribution(c, source, graph.weight(c), trace.activation(source), trace.product(c)));
		}
		return contributions;
	}

	/**
	 * The contributions to a neuron, the strongest first: sorted by the absolute value of the product, equal ones in
	 * the order of the document.
	 *
	 * @param trace the values
	 * @param neuron a neuron index
	 * @return one for each incoming connection; empty for an input neuron
	 */
	public static List<Contribution> strongestFirst(Trace trace, int neuron) {
		List<Contribution> contributions = inOrder(trace, neuron);
		contributions.sort(STRONGEST_FIRST);
		return contributions;
	}

	/**
	 * What a neuron adds to the sums of others, in the order of the document.
	 *
	 * @param trace the values
	 * @param neuron a neuron index
	 * @return one for each outgoing connection, all with this neuron as source; empty for a neuron that leads nowhere
	 */
	public static List<Contribution> outgoing(Trace trace, int neuron) {
		NetworkGraph graph = trace.graph();
		List<Contribution> contributions = new ArrayList<>();
		for (int position = graph.outgoingStart(neuron); position < graph.outgoingStart(neuron + 1); position++) {
			int c = graph.outgoing(position);
			contributions.add(new Contribution(c, neuron, graph.weight(c), trace.activation(neuron), trace.product(c)));
		}
		return contributions;
	}

	/**
	 * How much of what moves the sum of its target comes through a connection:
	 * {@code |product| / (sum of all |products| + |bias|)}. All shares and that of the bias add up to 1, whatever the
	 * signs.
	 *
	 * @param trace the values
	 * @param connection a connection index
	 * @return 0 to 1; 0 where nothing moves the sum, not-a-number where a product is none or infinite
	 */
	public static double share(Trace trace, int connection) {
		NetworkGraph graph = trace.graph();
		int target = graph.target(connection);
		double all = Math.abs(graph.bias(target));
		for (int c = graph.incomingStart(target); c < graph.incomingStart(target + 1); c++) {
			all += Math.abs(trace.product(c));
		}
		return all == 0 ? 0 : Math.abs(trace.product(connection)) / all;
	}
}
