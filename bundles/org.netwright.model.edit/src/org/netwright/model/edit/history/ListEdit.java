// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Elements come into a list or leave it, any number at once. The places are those in the list with the elements,
 * rising, so that taking the edit back restores the order exactly.
 */
final class ListEdit implements Edit {

	private final EObject owner;
	private final EReference list;
	private final int[] places;
	private final EObject[] elements;
	private final boolean insertion;

	/** Keeps both arrays. */
	ListEdit(EObject owner, EReference list, int[] places, EObject[] elements, boolean insertion) {
		this.owner = owner;
		this.list = list;
		this.places = places;
		this.elements = elements;
		this.insertion = insertion;
	}

	@Override
	public void perform() {
		put(insertion);
	}

	@Override
	public void revert() {
		put(!insertion);
	}

	private void put(boolean in) {
		@SuppressWarnings("unchecked")
		InternalEList<EObject> content = (InternalEList<EObject>) owner.eGet(list);
		if (in) {
			insert(content);
		} else {
			remove(content);
		}
	}

	private void insert(InternalEList<EObject> content) {
		for (int i = 0; i < elements.length; i++) {
			if (places[i] > content.size() + i || !isFree(elements[i])) {
				throw Edit.foreignChange();
			}
		}
		for (int i = 0; i < elements.length; i++) {
			content.addUnique(places[i], elements[i]);
		}
	}

	private void remove(List<EObject> content) {
		for (int i = 0; i < elements.length; i++) {
			if (places[i] >= content.size() || content.get(places[i]) != elements[i]) {
				throw Edit.foreignChange();
			}
		}
		for (int i = elements.length - 1; i >= 0; i--) {
			content.remove(places[i]);
		}
	}

	/** An element that is somewhere else would leave that place unseen. */
	private boolean isFree(EObject element) {
		return list.isContainment() ? element.eContainer() == null : element.eGet(list.getEOpposite()) == null;
	}

	@Override
	public void report(boolean forward, DocumentChange.Builder change) {
		ChangeKind kind = ChangeKind.of(list);
		change.changed(kind, owner);
		if (list.isContainment()) {
			for (EObject element : elements) {
				if (forward == insertion) {
					change.added(element, owner);
				} else {
					change.removed(element, owner);
				}
			}
		}
	}

	@Override
	public long bytes() {
		long bytes = 80 + 12L * elements.length;
		if (list.isContainment()) {
			for (EObject element : elements) {
				bytes += MemoryEstimate.of(element);
			}
		}
		return bytes;
	}
}
