// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Note;
import org.netwright.model.Tint;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Gives layers and notes a colour, or takes it away. Several together are one step. */
public final class SetTint implements Step {

	private final List<EObject> elements;
	private final Tint tint;

	/**
	 * Colours elements.
	 *
	 * @param elements not modified; layers and notes of one document
	 * @param tint their colour; {@link Tint#NONE} takes it away
	 * @throws IllegalArgumentException if another kind of element is among them
	 */
	public SetTint(Collection<? extends EObject> elements, Tint tint) {
		this.elements = List.copyOf(elements);
		this.tint = Objects.requireNonNull(tint, "tint");
		this.elements.forEach(SetTint::feature);
	}

	/**
	 * What people call a colour.
	 *
	 * @param tint the colour
	 * @return such as "teal"
	 */
	public static String nameOf(Tint tint) {
		return Wording.of(tint);
	}

	@Override
	public String label() {
		return NLS.bind(tint == Tint.NONE ? Messages.uncolour : Messages.colour, Wording.of(elements), Wording.of(tint));
	}

	@Override
	public boolean canExecute() {
		return Place.areInDocument(elements) && elements.stream().anyMatch(element -> element.eGet(feature(element)) != tint);
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, elements);
	}

	@Override
	public void apply(Edits edits) {
		elements.forEach(element -> edits.set(element, feature(element), tint));
	}

	private static EAttribute feature(EObject element) {
		return switch (element) {
			case Layer layer -> Literals.LAYER__TINT;
			case Note note -> Literals.NOTE__TINT;
			default -> throw new IllegalArgumentException("A " + element.eClass().getName() + " has no tint");
		};
	}
}
