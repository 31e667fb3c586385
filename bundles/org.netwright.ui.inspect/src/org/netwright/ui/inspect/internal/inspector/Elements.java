// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** Finds elements of a document by id. */
final class Elements {
	private Elements() {
	}

	static Optional<Neuron> neuron(Network network, String id) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> id.equals(neuron.getId())).findFirst();
	}

	private static Optional<Connection> connection(Network network, Subject.Ends ends) {
		return neuron(network, ends.target()).stream().flatMap(neuron -> neuron.getIncoming().stream())
				.filter(each -> each.getSource() != null && ends.source().equals(each.getSource().getId())).findFirst();
	}

	/** What of a subject is in a document. */
	static List<EObject> of(Network network, Subject subject) {
		List<EObject> elements = new ArrayList<>();
		subject.neurons().forEach(id -> neuron(network, id).ifPresent(elements::add));
		network.getLayers().stream().filter(layer -> subject.layers().contains(layer.getId())).forEach(elements::add);
		subject.connections().forEach(ends -> connection(network, ends).ifPresent(elements::add));
		return elements;
	}

	/** A connection that is switched off, which no snapshot knows. */
	static Optional<Connection> switchedOff(Network network, Subject.Ends ends) {
		return connection(network, ends).filter(connection -> !connection.isEnabled());
	}
}
