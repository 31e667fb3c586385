// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature with one value gets another one. */
record SetEdit(EObject object, EStructuralFeature feature, Object before, Object after) implements Edit {

	@Override
	public void perform() {
		object.eSet(feature, after);
	}

	@Override
	public void revert() {
		object.eSet(feature, before);
	}

	@Override
	public void report(boolean forward, DocumentChange.Builder change) {
		change.changed(ChangeKind.of(feature), object);
	}

	@Override
	public long bytes() {
		return 56 + MemoryEstimate.of(before) + MemoryEstimate.of(after);
	}
}
