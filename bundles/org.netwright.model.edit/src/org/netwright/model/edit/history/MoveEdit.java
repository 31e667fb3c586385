// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One element gets another place in its list. It is kept, since other edits of a step may have changed the list when this one reports. */
record MoveEdit(EObject owner, EReference list, EObject element, int from, int to) implements Edit {

	@Override
	public void perform() {
		content().move(to, from);
	}

	@Override
	public void revert() {
		content().move(from, to);
	}

	@Override
	public void report(boolean forward, DocumentChange.Builder change) {
		change.changed(ChangeKind.of(list), owner);
		change.changed(ChangeKind.of(list), element);
	}

	@Override
	public long bytes() {
		return 40;
	}

	private EList<?> content() {
		return (EList<?>) owner.eGet(list);
	}
}
