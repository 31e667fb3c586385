// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Places neurons, layers and notes, or leaves their place to the arrangement. Moving several is one step. */
public final class SetPositions implements Step {

	private final Map<EObject, Position> positions;
	private final boolean arranges;

	private SetPositions(Map<EObject, Position> positions, boolean arranges) {
		this.positions = positions;
		this.arranges = arranges;
		positions.keySet().forEach(SetPositions::feature);
	}

	/**
	 * Moves elements.
	 *
	 * @param positions not modified; neurons, layers and notes of one document with their new places, in diagram units
	 * @return the step
	 * @throws IllegalArgumentException if another kind of element is among them
	 */
	public static SetPositions move(Map<? extends EObject, Position> positions) {
		return new SetPositions(new LinkedHashMap<>(positions), false);
	}

	/**
	 * Leaves the places of elements to the arrangement.
	 *
	 * @param elements not modified; neurons, layers and notes of one document
	 * @return the step
	 * @throws IllegalArgumentException if another kind of element is among them
	 */
	public static SetPositions arrange(Collection<? extends EObject> elements) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		elements.forEach(element -> positions.put(element, null));
		return new SetPositions(positions, true);
	}

	@Override
	public String label() {
		return NLS.bind(arranges ? Messages.arrange : Messages.move, Wording.of(positions.keySet()));
	}

	@Override
	public boolean canExecute() {
		return Place.areInDocument(positions.keySet())
				&& positions.entrySet().stream().anyMatch(entry -> !Objects.equals(entry.getKey().eGet(feature(entry.getKey())), entry.getValue()));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, positions.keySet());
	}

	@Override
	public void apply(Edits edits) {
		positions.forEach((element, position) -> edits.set(element, feature(element), position));
	}

	private static EAttribute feature(EObject element) {
		return switch (element) {
			case Neuron neuron -> Literals.NEURON__POSITION;
			case Layer layer -> Literals.LAYER__POSITION;
			case Note note -> Literals.NOTE__POSITION;
			default -> throw new IllegalArgumentException("A " + element.eClass().getName() + " has no position");
		};
	}
}
