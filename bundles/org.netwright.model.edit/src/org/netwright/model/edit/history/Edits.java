// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.Network;

/**
 * The way in which a step changes a document: every call happens at once and is remembered with its opposite. Calls that
 * would change nothing do nothing. A call that throws has changed nothing.
 *
 * <p>Connections have two ends: one connection is made by inserting it into {@code outgoing} of its source and
 * {@code incoming} of its target, and goes by removing it from both.
 */
public final class Edits {

	private final Network network;
	private final List<Edit> edits = new ArrayList<>();
	private boolean closed;

	Edits(Network network) {
		this.network = network;
	}

	/** {@return the document} */
	public Network network() {
		return network;
	}

	/**
	 * Gives a feature with one value another one.
	 *
	 * @param object an object in the document
	 * @param feature one of its features that has a {@link ChangeKind}
	 * @param value the new value, kept; one that the object is to contain is in nothing yet, one that it refers to is in
	 *     the document
	 * @throws IllegalArgumentException if one of these is otherwise
	 */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		requireInside(object);
		ChangeKind.of(feature);
		require(!feature.isMany(), "A list is not set as a whole");
		Object before = object.eGet(feature);
		if (same(before, value)) {
			return;
		}
		if (feature instanceof EReference reference && value != null) {
			requireReferable(reference, (EObject) value);
		}
		perform(new SetEdit(object, feature, before, value));
	}

	private void requireReferable(EReference reference, EObject value) {
		if (reference.isContainment()) {
			require(value.eContainer() == null, "The new value is in something else already");
		} else {
			requireInside(value);
		}
	}

	/**
	 * Puts elements into a list, one behind the other.
	 *
	 * @param owner an object in the document
	 * @param list one of its lists that has a {@link ChangeKind}
	 * @param index where the first one shall be, 0 to the size of the list
	 * @param elements not modified; objects that are in no such list yet
	 * @throws IllegalArgumentException if one of these is otherwise
	 */
	public void insert(EObject owner, EReference list, int index, List<? extends EObject> elements) {
		EList<EObject> content = list(owner, list);
		require(index >= 0 && index <= content.size(), "There is no place " + index + " in a list of " + content.size());
		if (elements.isEmpty()) {
			return;
		}
		int[] places = new int[elements.size()];
		Arrays.setAll(places, i -> index + i);
		EObject[] objects = elements.toArray(EObject[]::new);
		require(Arrays.stream(objects).distinct().count() == objects.length, "An element is there twice");
		for (EObject element : objects) {
			boolean free = list.isContainment() ? element.eContainer() == null : element.eGet(list.getEOpposite()) == null;
			require(free, "A new element is in something else already");
		}
		perform(new ListEdit(owner, list, places, objects, true));
	}

	/**
	 * Puts one element at the end of a list.
	 *
	 * @param owner an object in the document
	 * @param list one of its lists that has a {@link ChangeKind}
	 * @param element an object that is in no such list yet
	 * @throws IllegalArgumentException if one of these is otherwise
	 */
	public void add(EObject owner, EReference list, EObject element) {
		insert(owner, list, list(owner, list).size(), List.of(element));
	}

	/**
	 * Takes elements out of a list.
	 *
	 * @param owner an object in the document
	 * @param list one of its lists that has a {@link ChangeKind}
	 * @param doomed says of each element of the list whether it goes; asked once for each, in order
	 * @throws IllegalArgumentException if one of these is otherwise
	 */
	public void remove(EObject owner, EReference list, Predicate<? super EObject> doomed) {
		EList<EObject> content = list(owner, list);
		int[] places = new int[content.size()];
		int count = 0;
		for (int i = 0; i < places.length; i++) {
			if (doomed.test(content.get(i))) {
				places[count++] = i;
			}
		}
		if (count > 0) {
			int[] found = Arrays.copyOf(places, count);
			EObject[] elements = new EObject[count];
			Arrays.setAll(elements, i -> content.get(found[i]));
			perform(new ListEdit(owner, list, found, elements, false));
		}
	}

	/**
	 * Moves one element within its list.
	 *
	 * @param owner an object in the document
	 * @param list one of its lists that has a {@link ChangeKind}
	 * @param from where the element is
	 * @param to where it shall be afterwards
	 * @throws IllegalArgumentException if one of these is otherwise
	 */
	public void move(EObject owner, EReference list, int from, int to) {
		EList<EObject> content = list(owner, list);
		int size = content.size();
		require(from >= 0 && from < size && to >= 0 && to < size, "There is no move from " + from + " to " + to + " in a list of " + size);
		if (from != to) {
			perform(new MoveEdit(owner, list, content.get(from), from, to));
		}
	}

	/**
	 * Gives all connections and neurons other numbers, in document order: layers in order, neurons in order in their
	 * layer, connections as the incoming ones of each neuron in that order. Remembering it takes eight bytes for each.
	 *
	 * @param weights {@code [connections]}, enabled or not; not modified and not kept
	 * @param biases {@code [neurons]}, those of the input layer too; not modified and not kept
	 * @throws IllegalArgumentException if the document has another number of connections or neurons
	 */
	public void setNumbers(double[] weights, double[] biases) {
		perform(new NumbersEdit(network, weights.clone(), biases.clone()));
	}

	/** Ends recording. */
	Journal close() {
		closed = true;
		return new Journal(List.copyOf(edits));
	}

	/** Takes everything back and ends recording; what goes wrong with that is added to the reason for it. */
	void rollBack(Throwable reason) {
		try {
			close().revert();
		} catch (RuntimeException e) {
			reason.addSuppressed(e);
		}
	}

	/** Whether two values are the same in a file: numbers by their bits, lists of numbers by their numbers. */
	static boolean same(Object one, Object other) {
		return Objects.deepEquals(one, other);
	}

	private void perform(Edit edit) {
		if (closed) {
			throw new IllegalStateException("The step is over");
		}
		edit.perform();
		edits.add(edit);
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> list(EObject owner, EReference list) {
		requireInside(owner);
		ChangeKind.of(list);
		require(list.isMany() && list.getEReferenceType().getInstanceClass() != java.util.Map.Entry.class, list.getName() + " is no list of elements");
		return (EList<EObject>) owner.eGet(list);
	}

	private void requireInside(EObject object) {
		require(EcoreUtil.isAncestor(network, object), "A " + object.eClass().getName() + " is not in this document");
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
