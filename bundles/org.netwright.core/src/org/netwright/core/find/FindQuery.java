// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** What somebody looks for in a network: conditions that all hold of what is found. Immutable. */
public final class FindQuery {

	private final List<Term> terms;
	private final boolean ofConnections;

	private FindQuery(List<Term> terms) {
		this.terms = List.copyOf(terms);
		ofConnections = terms.stream().anyMatch(Term::ofConnections);
	}

	/**
	 * Reads what a person types. Conditions with blanks between them, which all have to hold, upper and lower case alike:
	 *
	 * <ul>
	 * <li>{@code edge}, {@code "line 1"}: part of the name or the id of a neuron or layer, or of what a note says;
	 * <li>{@code name:edge}, {@code id:h1}, {@code layer:lines}: part of the name, of the id, or of the layer's name or id;
	 * <li>{@code function:tanh}: part of the name or id of the function that a neuron uses, of its own or of its layer;
	 * <li>{@code bias<0}, {@code |bias|>=1}, {@code bias=0.5}, {@code bias:-1..1}: the bias of a neuron, or its size; both ends
	 * of a range count;
	 * <li>{@code weight>0.5}, {@code |weight|>0.5}, {@code weight:0..0.5}: the weight of a connection, or its size;
	 * <li>{@code is:layer}, {@code is:neuron}, {@code is:connection}, {@code is:note}, {@code is:off}.
	 * </ul>
	 *
	 * <p>A query with a weight, or with {@code is:connection}, finds connections; a name or layer in it is that of their source or
	 * of their target, a function or bias that of their target. Every other query finds layers, neurons and notes.
	 *
	 * @param text any text; with nothing but blanks it finds nothing
	 * @return what it says
	 * @throws FindException if it says nothing like that; with its place
	 */
	public static FindQuery parse(String text) throws FindException {
		return new FindQuery(new QueryText(text).read());
	}

	/** {@return whether there is no condition, so that nothing is found} */
	public boolean isEmpty() {
		return terms.isEmpty();
	}

	/**
	 * Looks through a whole document; takes time proportional to the number of neurons, or of connections if it finds those.
	 *
	 * @param network the document, on its own thread; not modified
	 * @param functions knows what its functions are called
	 * @return layers, each before its neurons, and then notes; or connections; in document order
	 */
	public List<EObject> find(Network network, FunctionRegistry functions) {
		List<EObject> found = new ArrayList<>();
		if (isEmpty()) {
			return found;
		}
		for (Layer layer : network.getLayers()) {
			if (!ofConnections && terms.stream().allMatch(term -> term.holds(layer))) {
				found.add(layer);
			}
			for (Neuron neuron : layer.getNeurons()) {
				if (ofConnections) {
					addConnections(neuron, functions, found);
				} else if (terms.stream().allMatch(term -> term.holds(neuron, functions))) {
					found.add(neuron);
				}
			}
		}
		if (!ofConnections) {
			network.getNotes().stream().filter(note -> terms.stream().allMatch(term -> term.holds(note))).forEach(found::add);
		}
		return found;
	}

	private void addConnections(Neuron neuron, FunctionRegistry functions, List<EObject> found) {
		for (Connection connection : neuron.getIncoming()) {
			boolean all = true;
			for (int i = 0; all && i < terms.size(); i++) {
				all = terms.get(i).holds(connection, functions);
			}
			if (all) {
				found.add(connection);
			}
		}
	}
}
