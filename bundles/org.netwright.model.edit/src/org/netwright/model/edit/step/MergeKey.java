// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The same kind of step about the same elements. */
record MergeKey(Class<?> kind, Set<EObject> elements) {

	static Optional<Object> of(Object step, Collection<? extends EObject> elements) {
		return Optional.of(new MergeKey(step.getClass(), Set.copyOf(elements)));
	}
}
