// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.problem;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.netwright.core.internal.compile.Place;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * Which hidden neurons and outputs no input reaches, and which hidden neurons reach no output, along what is switched on. Neurons
 * without incoming connections are another problem and none of these.
 */
public final class PathChecks {

	private final Set<Neuron> reached = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Neuron> useful = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Layer output;

	/**
	 * Walks through a document, from the inputs and from the outputs; takes time proportional to the number of connections.
	 *
	 * @param network the document, on its own thread; not modified
	 */
	public PathChecks(Network network) {
		List<Layer> layers = network.getLayers();
		output = layers.size() < 2 || layers.getLast().getNeurons().isEmpty() ? null : layers.getLast();
		if (output != null) {
			walkForward(layers.getFirst().getNeurons());
			walkBack(output.getNeurons());
		}
	}

	private void walkForward(List<Neuron> from) {
		Deque<Neuron> open = new ArrayDeque<>();
		from.forEach(neuron -> visit(neuron, reached, open));
		while (!open.isEmpty()) {
			for (Connection connection : open.pop().getOutgoing()) {
				if (connection.isEnabled()) {
					visit(connection.getTarget(), reached, open);
				}
			}
		}
	}

	private void walkBack(List<Neuron> from) {
		Deque<Neuron> open = new ArrayDeque<>();
		from.forEach(neuron -> visit(neuron, useful, open));
		while (!open.isEmpty()) {
			for (Connection connection : open.pop().getIncoming()) {
				if (connection.isEnabled()) {
					visit(connection.getSource(), useful, open);
				}
			}
		}
	}

	private static void visit(Neuron neuron, Set<Neuron> seen, Deque<Neuron> open) {
		if (neuron != null && neuron.isEnabled() && seen.add(neuron)) {
			open.push(neuron);
		}
	}

	/**
	 * Looks at a neuron behind the input layer that has incoming connections and takes part.
	 *
	 * @param neuron the neuron
	 * @param problems gets what is wrong
	 */
	public void check(Neuron neuron, List<Problem> problems) {
		if (output == null) {
			return;
		}
		String place = Place.capital(Place.of(neuron));
		if (!reached.contains(neuron)) {
			problems.add(Problem.warning(ProblemCodes.UNREACHABLE, neuron.getId(), place
					+ " cannot be reached from any input, so it always has the same activation. Connect it with the input, or remove it."));
		}
		if (!useful.contains(neuron)) {
			boolean none = neuron.getOutgoing().stream().noneMatch(Connection::isEnabled);
			problems.add(Problem.warning(ProblemCodes.DEAD_END, neuron.getId(), place + (none ? " has no "
					+ (neuron.getOutgoing().isEmpty() ? "" : "enabled ") + "outgoing connections" : " leads to no output")
					+ ", so no output depends on it. Connect it, or remove it."));
		}
	}
}
