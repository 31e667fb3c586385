// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Removes any mix of samples and whole sample sets. Files that sets refer to stay, and so do lessons, with the values. */
public final class RemoveSamples implements Step {

	private final List<EObject> elements;

	/**
	 * Removes samples and sample sets.
	 *
	 * @param elements not modified; those that are not in the document are left out
	 * @throws IllegalArgumentException if an element is neither
	 */
	public RemoveSamples(Collection<? extends EObject> elements) {
		this.elements = List.copyOf(elements);
		for (EObject element : this.elements) {
			if (!(element instanceof Sample || element instanceof SampleSet)) {
				throw new IllegalArgumentException("A " + element.eClass().getName() + " is not removed this way");
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
		Network network = edits.network();
		Set<EObject> doomed = new LinkedHashSet<>(elements);
		LessonInputs.keepSamples(edits, () -> remove(edits, network, doomed));
	}

	private static void remove(Edits edits, Network network, Set<EObject> doomed) {
		for (SampleSet set : network.getSampleSets()) {
			if (!doomed.contains(set)) {
				edits.remove(set, Literals.SAMPLE_SET__SAMPLES, doomed::contains);
			}
		}
		edits.remove(network, Literals.NETWORK__SAMPLE_SETS, doomed::contains);
	}
}
