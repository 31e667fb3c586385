// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What one entry of a history did, in order. Performing and reverting happen as a whole or not at all. */
final class Journal {

	private final List<Edit> edits;

	/** Keeps the list. */
	Journal(List<Edit> edits) {
		this.edits = edits;
	}

	boolean isEmpty() {
		return edits.isEmpty();
	}

	void perform() {
		int done = 0;
		try {
			for (; done < edits.size(); done++) {
				edits.get(done).perform();
			}
		} catch (RuntimeException e) {
			revert(done);
			throw e;
		}
	}

	void revert() {
		int left = edits.size();
		try {
			for (; left > 0; left--) {
				edits.get(left - 1).revert();
			}
		} catch (RuntimeException e) {
			for (; left < edits.size(); left++) {
				edits.get(left).perform();
			}
			throw e;
		}
	}

	private void revert(int count) {
		for (int i = count - 1; i >= 0; i--) {
			edits.get(i).revert();
		}
	}

	void report(boolean forward, DocumentChange.Builder change) {
		(forward ? edits : edits.reversed()).forEach(edit -> edit.report(forward, change));
	}

	long bytes() {
		return edits.stream().mapToLong(Edit::bytes).sum();
	}

	/**
	 * Both journals as one. Values in between are forgotten, and what is as before in the end is left out.
	 *
	 * @param later what was done directly after this
	 * @return a new journal, which may be empty; this and the later one must not be used any more
	 */
	Journal then(Journal later) {
		if (isNumbers() && later.isNumbers()) {
			// this one holds the first values, the document holds the last ones
			return this;
		}
		List<Edit> all = new ArrayList<>(edits);
		all.addAll(later.edits);
		boolean numbers = all.stream().anyMatch(NumbersEdit.class::isInstance);
		return new Journal(numbers ? all : shortened(all));
	}

	private boolean isNumbers() {
		return edits.size() == 1 && edits.getFirst() instanceof NumbersEdit;
	}

	private record Place(EObject object, EStructuralFeature feature) {
	}

	private static List<Edit> shortened(List<Edit> all) {
		Map<Place, Integer> first = new HashMap<>();
		List<Edit> shorter = new ArrayList<>();
		for (Edit edit : all) {
			Integer index = edit instanceof SetEdit set ? first.putIfAbsent(new Place(set.object(), set.feature()), shorter.size()) : null;
			if (index == null) {
				shorter.add(edit);
			} else {
				SetEdit last = (SetEdit) edit;
				shorter.set(index, new SetEdit(last.object(), last.feature(), ((SetEdit) shorter.get(index)).before(), last.after()));
			}
		}
		shorter.removeIf(edit -> edit instanceof SetEdit set && Edits.same(set.before(), set.after()));
		return shorter;
	}
}
