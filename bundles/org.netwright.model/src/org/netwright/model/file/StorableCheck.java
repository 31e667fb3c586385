// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.Network;

/**
 * Looks before writing whether the document could be read back: every id there and unique, everything that is
 * required there, references within the document, only characters that XML has. Writing anything else would lose work.
 */
final class StorableCheck {
	private final String file;
	private final Map<String, EObject> ids = new HashMap<>();

	StorableCheck(String file) {
		this.file = file;
	}

	void run(EObject root) throws NetworkFileException {
		if (!(root instanceof Network)) {
			throw failure("Only a Network can be saved, not a " + root.eClass().getName() + ".");
		}
		check(root, root);
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			check(root, all.next());
		}
	}

	private void check(EObject root, EObject object) throws NetworkFileException {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			if (attribute.isID()) {
				checkId(object, (String) value);
			} else {
				checkRequired(object, attribute, value);
			}
			if (value instanceof String text) {
				checkText(object, attribute, text);
			}
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
				Object value = object.eGet(reference);
				checkRequired(object, reference, value);
				if (value != null && !EcoreUtil.isAncestor(root, (EObject) value)) {
					throw failure(describe(object) + " refers to " + describe((EObject) value) + " as its " + reference.getName()
							+ ", which is not in this network. Remove the reference or put it back.");
				}
			}
		}
	}

	private void checkId(EObject object, String id) throws NetworkFileException {
		if (id == null || id.isEmpty()) {
			throw failure(describe(object) + " has no id. Give it one.");
		}
		EObject other = ids.putIfAbsent(id, object);
		if (other != null) {
			throw failure("Both " + describe(other) + " and " + describe(object) + " have this id. Give one of them another one.");
		}
	}

	private void checkRequired(EObject object, EStructuralFeature feature, Object value) throws NetworkFileException {
		if (value == null && feature.isRequired()) {
			throw failure(describe(object) + " has no " + feature.getName() + ". Set it, or remove the " + object.eClass().getName() + ".");
		}
	}

	private void checkText(EObject object, EAttribute attribute, String text) throws NetworkFileException {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			boolean valid = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			if (!valid) {
				throw failure("The " + attribute.getName() + " of " + describe(object) + " has a character at position " + (i + 1)
						+ " that a file cannot hold (U+" + String.format("%04X", c) + "). Remove it.");
			}
			i += Character.charCount(c);
		}
	}

	private NetworkFileException failure(String problem) {
		return new NetworkFileException(file, "This network cannot be saved. " + problem, null);
	}

	/** The object as people know it: its kind, and its id or name, or those of what it is in. */
	static String describe(EObject object) {
		String kind = object.eClass().getName();
		String id = EcoreUtil.getID(object);
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		if (id == null && name != null) {
			id = (String) object.eGet(name);
		}
		if (id != null && !id.isEmpty()) {
			return kind + " \"" + id + "\"";
		}
		return object.eContainer() == null ? kind : "a " + kind + " in " + describe(object.eContainer());
	}
}
