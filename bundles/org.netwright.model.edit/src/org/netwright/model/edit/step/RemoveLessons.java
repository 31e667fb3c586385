// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Removes any mix of lessons and steps of lessons. Steps that stay keep their inputs. */
public final class RemoveLessons implements Step {

	private final List<EObject> elements;

	/**
	 * Removes lessons and steps.
	 *
	 * @param elements not modified; those that are not in the document are left out
	 * @throws IllegalArgumentException if an element is neither
	 */
	public RemoveLessons(Collection<? extends EObject> elements) {
		this.elements = List.copyOf(elements);
		for (EObject element : this.elements) {
			if (!(element instanceof Lesson || element instanceof LessonStep)) {
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
		Set<EObject> doomed = new HashSet<>(elements);
		for (Lesson lesson : network.getLessons()) {
			if (!doomed.contains(lesson)) {
				LessonInputs.keep(edits, lesson, () -> edits.remove(lesson, Literals.LESSON__STEPS, doomed::contains));
			}
		}
		edits.remove(network, Literals.NETWORK__LESSONS, doomed::contains);
	}
}
