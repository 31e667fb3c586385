// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Deletes any mix of layers, neurons, connections and notes, with all connections to and from what goes.
 *
 * <p>Samples follow: an expectation that a deleted neuron wins goes too, since "nobody wins" would be another claim; the
 * values of single neurons of the input and output layer go from samples and expected values. When all of them go,
 * samples keep their values. A layer that is arranged as an image keeps its columns if whole rows go, and becomes a plain
 * column otherwise.
 *
 * <p>Steps of lessons that stop at what is deleted go too; those behind them keep their inputs.
 */
public final class Delete implements Step {

	private final List<EObject> elements;

	/**
	 * Deletes elements.
	 *
	 * @param elements not modified; those that are not in the document are left out
	 * @throws IllegalArgumentException if an element is none of these four kinds
	 */
	public Delete(Collection<? extends EObject> elements) {
		this.elements = List.copyOf(elements);
		for (EObject element : this.elements) {
			if (!(element instanceof Layer || element instanceof Neuron || element instanceof Connection || element instanceof Note)) {
				throw new IllegalArgumentException("A " + element.eClass().getName() + " is not deleted this way");
			}
		}
	}

	@Override
	public String label() {
		return NLS.bind(Messages.delete, Wording.of(elements));
	}

	@Override
	public boolean canExecute() {
		return elements.stream().anyMatch(Place::isInDocument);
	}

	@Override
	public void apply(Edits edits) {
		new Removal(edits.network(), elements).apply(edits);
	}
}
