// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The ids of a document while it is read, and the references that still wait for one. */
final class DocumentIds {
	private final String file;
	private final Map<String, Definition> definitions = new HashMap<>();
	private final List<Waiting> waiting = new ArrayList<>();

	DocumentIds(String file) {
		this.file = file;
	}

	private record Definition(EObject object, int line) {
	}

	private record Waiting(EObject owner, EReference reference, String id, int line) {
	}

	void define(String id, EObject object, int line) throws NetworkFileException {
		Definition other = definitions.putIfAbsent(id, new Definition(object, line));
		if (other != null) {
			throw new NetworkFileException(file, line, 0, "The id \"" + id + "\" is there twice: line " + other.line + " has it for a "
					+ other.object.eClass().getName() + ". Give one of them another id, and look at what refers to it.", null);
		}
	}

	/** Sets the reference at once where the id is known already, which is nearly always, or keeps it for the end. */
	void refer(EObject owner, EReference reference, String id, int line) throws NetworkFileException {
		Definition target = definitions.get(id);
		if (target == null) {
			waiting.add(new Waiting(owner, reference, id, line));
		} else {
			set(owner, reference, id, line, target);
		}
	}

	/** Sets all references that waited. */
	void resolve() throws NetworkFileException {
		int missing = 0;
		Waiting first = null;
		for (Waiting reference : waiting) {
			Definition target = definitions.get(reference.id);
			if (target != null) {
				set(reference.owner, reference.reference, reference.id, reference.line, target);
			} else if (missing++ == 0) {
				first = reference;
			}
		}
		if (first != null) {
			throw new NetworkFileException(file, first.line, 0, "The " + first.reference.getName() + " of this " + first.owner.eClass().getName()
					+ " is \"" + first.id + "\", and nothing has that id" + (missing > 1 ? " (and " + (missing - 1) + " more such references)" : "")
					+ ". Correct the id, or remove the " + first.owner.eClass().getName() + ".", null);
		}
	}

	private void set(EObject owner, EReference reference, String id, int line, Definition target) throws NetworkFileException {
		if (!reference.getEReferenceType().isInstance(target.object)) {
			throw new NetworkFileException(file, line, 0, "The " + reference.getName() + " of this " + owner.eClass().getName() + " is \"" + id
					+ "\", which is the " + target.object.eClass().getName() + " of line " + target.line + ". Name a "
					+ reference.getEReferenceType().getName() + " instead.", null);
		}
		owner.eSet(reference, target.object);
	}
}
