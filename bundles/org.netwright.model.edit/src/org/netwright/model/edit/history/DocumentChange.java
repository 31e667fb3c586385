// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;

/**
 * What one call to a {@link History} did to its document: everything at once, however many objects were touched. The
 * elements are those that people know: networks, layers, neurons, connections, sample sets, samples, notes; a change
 * inside one of them, for example of a function's parameter, is a change of that element.
 *
 * <p>Immutable, apart from the model objects it names, which belong to the document's thread.
 */
public final class DocumentChange {

	/** What brought the change about. */
	public enum Cause {
		/** A new step. */
		EXECUTED,
		/** The last step was taken back. */
		UNDONE,
		/** A step that had been taken back was made again. */
		REDONE,
		/** Several steps were undone or redone at once. */
		JUMPED,
		/** The document itself is as before; what counts as saved is not. There are no kinds and no elements. */
		SAVE_MARK
	}

	private final Cause cause;
	private final Set<ChangeKind> kinds;
	private final Set<EObject> added;
	private final Set<EObject> removed;
	private final Set<EObject> changed;

	private DocumentChange(Cause cause, Builder builder) {
		this.cause = cause;
		kinds = Collections.unmodifiableSet(builder.kinds);
		added = Collections.unmodifiableSet(builder.added);
		removed = Collections.unmodifiableSet(builder.removed);
		builder.changed.removeAll(builder.added);
		builder.changed.removeAll(builder.removed);
		changed = Collections.unmodifiableSet(builder.changed);
	}

	/** {@return what brought the change about} */
	public Cause cause() {
		return cause;
	}

	/** {@return the kinds of facts that changed; empty only for {@link Cause#SAVE_MARK}} */
	public Set<ChangeKind> kinds() {
		return kinds;
	}

	/**
	 * Whether facts of a kind changed.
	 *
	 * @param kind the kind that is asked for
	 * @return true if at least one did
	 */
	public boolean has(ChangeKind kind) {
		return kinds.contains(kind);
	}

	/** {@return the elements that are in the document now and were not before; what came inside another one is not listed} */
	public Set<EObject> added() {
		return added;
	}

	/** {@return the elements that were in the document before and are not now; what went inside another one is not listed} */
	public Set<EObject> removed() {
		return removed;
	}

	/**
	 * {@return the elements that are themselves different, neither added nor removed: also those that got or lost a
	 * connection or a child; the network alone where all weights changed at once}
	 */
	public Set<EObject> changed() {
		return changed;
	}

	/** {@return all of {@link #added()}, {@link #removed()} and {@link #changed()}; a new set} */
	public Set<EObject> elements() {
		Set<EObject> elements = new LinkedHashSet<>(changed);
		elements.addAll(added);
		elements.addAll(removed);
		return elements;
	}

	/** The cause, the kinds and the numbers of elements, for logs. */
	@Override
	public String toString() {
		return cause + " " + kinds + " +" + added.size() + " -" + removed.size() + " ~" + changed.size();
	}

	/** Collects what edits report, in the order in which they happen, up to what is different in the end. */
	static final class Builder {
		private final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
		private final Set<EObject> added = new LinkedHashSet<>();
		private final Set<EObject> removed = new LinkedHashSet<>();
		private final Set<EObject> changed = new LinkedHashSet<>();

		void changed(ChangeKind kind, EObject object) {
			kinds.add(kind);
			EObject element = element(object);
			if (element != null) {
				changed.add(element);
			}
		}

		void added(EObject object, EObject owner) {
			put(object, owner, added, removed);
		}

		void removed(EObject object, EObject owner) {
			put(object, owner, removed, added);
		}

		private void put(EObject object, EObject owner, Set<EObject> in, Set<EObject> out) {
			if (!isElement(object)) {
				changed.add(element(owner));
			} else if (out.remove(object)) {
				changed.add(object);
			} else {
				in.add(object);
			}
		}

		private static EObject element(EObject object) {
			EObject element = object;
			while (element != null && !isElement(element)) {
				element = element.eContainer();
			}
			return element;
		}

		private static boolean isElement(EObject object) {
			return switch (object) {
				case Network network -> true;
				case Layer layer -> true;
				case Neuron neuron -> true;
				case Connection connection -> true;
				case SampleSet set -> true;
				case Sample sample -> true;
				case Note note -> true;
				case Lesson lesson -> true;
				case LessonStep step -> true;
				default -> false;
			};
		}

		boolean isEmpty() {
			return kinds.isEmpty();
		}

		DocumentChange build(Cause cause) {
			return new DocumentChange(cause, this);
		}
	}
}
