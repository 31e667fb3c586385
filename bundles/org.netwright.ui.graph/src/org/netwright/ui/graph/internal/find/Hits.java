// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.find;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What was found, and which of it one is at.
 *
 * @param all in document order
 * @param at  index of the hit that is shown; -1 if there is none, or none is shown yet
 */
record Hits(List<EObject> all, int at) {
	/** Nothing was looked for or found. */
	static final Hits NONE = new Hits(List.of(), -1);

	/** Other hits: the one that is shown stays where it is still one, otherwise none is. */
	Hits replacedBy(List<EObject> found) {
		return new Hits(found, at < 0 ? -1 : found.indexOf(all.get(at)));
	}

	/** The next one, or the previous one; behind the last comes the first. */
	Hits moved(int by) {
		int size = all.size();
		return size == 0 ? this : new Hits(all, at < 0 ? by > 0 ? 0 : size - 1 : Math.floorMod(at + by, size));
	}

	EObject shown() {
		return all.get(at);
	}
}
