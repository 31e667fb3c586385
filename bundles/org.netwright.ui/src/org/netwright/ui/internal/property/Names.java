// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/** What people call the elements of a network. */
final class Names {
	private Names() {
	}

	/** A neuron's name, or its id where it has none. */
	static String of(Neuron neuron) {
		return named(neuron.getName(), neuron.getId());
	}

	/** One element with its kind, or several as their number. */
	static String of(List<?> elements) {
		if (elements.size() == 1) {
			return of(elements.getFirst());
		}
		boolean alike = elements.stream().map(element -> ((EObject) element).eClass()).distinct().count() == 1;
		return NLS.bind(alike ? plural(elements.getFirst()) : Messages.Title_elements, elements.size());
	}

	private static String of(Object element) {
		return switch (element) {
			case Neuron neuron -> NLS.bind(Messages.Title_neuron, of(neuron));
			case Layer layer -> NLS.bind(Messages.Title_layer, named(layer.getName(), layer.getId()));
			case Connection connection -> NLS.bind(Messages.Title_connection, end(connection.getSource()), end(connection.getTarget()));
			case Note note -> Messages.Title_note;
			case Network network -> NLS.bind(Messages.Title_network, named(network.getName(), "")).strip(); //$NON-NLS-1$
			default -> NLS.bind(Messages.Title_elements, 1);
		};
	}

	private static String end(Neuron neuron) {
		return neuron == null ? "" : of(neuron); //$NON-NLS-1$
	}

	private static String plural(Object element) {
		return switch (element) {
			case Neuron neuron -> Messages.Title_neurons;
			case Layer layer -> Messages.Title_layers;
			case Connection connection -> Messages.Title_connections;
			case Note note -> Messages.Title_notes;
			default -> Messages.Title_elements;
		};
	}

	private static String named(String name, String otherwise) {
		return Objects.requireNonNullElse(name, "").isEmpty() ? Objects.requireNonNullElse(otherwise, "") : name; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
