// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Copies elements and pastes them into their document, as {@link Fragment} and {@link Paste} do, without a clipboard. */
public final class Duplicate implements Step {

	private final Fragment fragment;
	private final Paste paste;

	/**
	 * Duplicates elements.
	 *
	 * @param network the document
	 * @param elements layers, neurons and notes of it, not modified; see {@link Fragment#of}
	 * @param dx how far what has a position is moved to the right, in diagram units
	 * @param dy how far it is moved down
	 * @param outside whether connections to neurons that are not duplicated come too
	 */
	public Duplicate(Network network, Collection<? extends EObject> elements, double dx, double dy, boolean outside) {
		this(network, elements, dx, dy, outside, new SplittableRandom());
	}

	/**
	 * Duplicates elements with ids that a generator decides.
	 *
	 * @param network the document
	 * @param elements layers, neurons and notes of it, not modified; see {@link Fragment#of}
	 * @param dx how far what has a position is moved to the right, in diagram units
	 * @param dy how far it is moved down
	 * @param outside whether connections to neurons that are not duplicated come too
	 * @param random see {@link FreshIds}
	 */
	public Duplicate(Network network, Collection<? extends EObject> elements, double dx, double dy, boolean outside, RandomGenerator random) {
		fragment = Fragment.of(elements);
		paste = new Paste(network, fragment, dx, dy, outside, random);
	}

	/** {@return the new layers, neurons of others, and notes; empty until the step is executed} */
	public List<EObject> duplicates() {
		return paste.pasted();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.duplicate, Wording.of(fragment.elements()));
	}

	@Override
	public boolean canExecute() {
		return paste.canExecute();
	}

	@Override
	public Optional<String> refusal() {
		return paste.refusal();
	}

	@Override
	public void apply(Edits edits) {
		paste.apply(edits);
	}
}
