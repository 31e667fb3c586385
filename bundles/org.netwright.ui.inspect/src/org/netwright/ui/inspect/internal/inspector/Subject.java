// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * What is inspected, by ids: it outlives an element that is deleted and comes back. Nothing of all stands for the network.
 *
 * @param neurons     ids
 * @param layers      ids
 * @param connections the ids of their ends
 */
record Subject(List<String> neurons, List<String> layers, List<Ends> connections) {

	/** The network as a whole. */
	static final Subject NETWORK = new Subject(List.of(), List.of(), List.of());

	/** Source and target of a connection, which are what it is known by. */
	record Ends(String source, String target) {
	}

	static Subject neuron(String id) {
		return new Subject(List.of(id), List.of(), List.of());
	}

	/** What a selection says about a network; empty if it says nothing about it, as one of other objects does. */
	static Optional<Subject> of(ISelection selection, Network network) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return Optional.empty();
		}
		List<String> neurons = new ArrayList<>();
		List<String> layers = new ArrayList<>();
		List<Ends> connections = new ArrayList<>();
		boolean whole = false;
		for (Object element : structured) {
			if (!(element instanceof EObject object) || EcoreUtil.getRootContainer(object) != network) {
				continue;
			}
			switch (object) {
			case Neuron neuron -> neurons.add(neuron.getId());
			case Layer layer -> layers.add(layer.getId());
			case Connection connection when connection.getSource() != null ->
				connections.add(new Ends(connection.getSource().getId(), connection.getTarget().getId()));
			default -> whole = true;
			}
		}
		Subject subject = new Subject(neurons, layers, connections);
		return whole || subject.size() > 0 ? Optional.of(subject) : Optional.empty();
	}

	int size() {
		return neurons.size() + layers.size() + connections.size();
	}

	/** Whether any of it is in a network now. */
	boolean isIn(Scope scope) {
		return size() == 0 || neurons.stream().anyMatch(id -> scope.network().indexOf(id) >= 0)
				|| layers.stream().anyMatch(id -> scope.layerOf(id) >= 0)
				|| connections.stream().anyMatch(ends -> Link.of(scope, ends).isPresent());
	}
}
