// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whether two documents, or two parts of documents, say the same: as {@link EcoreUtil#equals(EObject, EObject)}, but
 * lists of numbers are compared by their numbers, and numbers by their bits, so that -0.0 differs from 0.0.
 */
public final class DocumentEquality extends EcoreUtil.EqualityHelper {
	private static final long serialVersionUID = 1L;

	private DocumentEquality() {
	}

	/**
	 * Compares two objects with all that they contain.
	 *
	 * @param one   not modified, or null
	 * @param other not modified, or null
	 * @return true if every feature that a file holds is equal, in both and in all objects that references lead to
	 */
	public static boolean equal(EObject one, EObject other) {
		return new DocumentEquality().equals(one, other);
	}

	@Override
	protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
		return feature instanceof EAttribute ? Objects.deepEquals(one.eGet(feature), other.eGet(feature)) : super.haveEqualFeature(one, other, feature);
	}
}
