// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;

/** Gives one feature of some elements the same value. */
abstract class Assignment implements Step {

	private final List<EObject> elements;
	private final EStructuralFeature feature;
	private final Object value;

	Assignment(Collection<? extends EObject> elements, EStructuralFeature feature, Object value) {
		this.elements = List.copyOf(elements);
		this.feature = feature;
		this.value = value;
	}

	final List<EObject> elements() {
		return elements;
	}

	@Override
	public final boolean canExecute() {
		return Place.areInDocument(elements) && elements.stream().anyMatch(element -> !Objects.deepEquals(element.eGet(feature), value))
				&& refusal().isEmpty();
	}

	@Override
	public final Optional<Object> mergeKey() {
		return MergeKey.of(this, elements);
	}

	@Override
	public void apply(Edits edits) {
		for (EObject element : elements) {
			edits.set(element, feature, value);
		}
	}
}
