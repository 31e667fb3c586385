// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds a note, on top of those that are there. */
public final class AddNote implements Step {

	private final Network network;
	private final Note note = NetworkFactory.eINSTANCE.createNote();
	private final RandomGenerator random;

	/**
	 * Adds a note.
	 *
	 * @param network the document
	 * @param text what it says; none if null or empty
	 * @param position its upper left corner, in diagram units; null for beside the network
	 */
	public AddNote(Network network, String text, Position position) {
		this(network, text, position, new SplittableRandom());
	}

	/**
	 * Adds a note with an id that a generator decides.
	 *
	 * @param network the document
	 * @param text what it says; none if null or empty
	 * @param position its upper left corner, in diagram units; null for beside the network
	 * @param random see {@link FreshIds}
	 */
	public AddNote(Network network, String text, Position position, RandomGenerator random) {
		this.network = network;
		this.random = random;
		note.setText(Wording.orNull(text));
		note.setPosition(position);
	}

	/** {@return the new note, which gets its id when the step is executed; give it a size before that} */
	public Note note() {
		return note;
	}

	@Override
	public String label() {
		return Messages.addNote;
	}

	@Override
	public boolean canExecute() {
		return note.eContainer() == null && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(note.getText());
	}

	@Override
	public void apply(Edits edits) {
		note.setId(new FreshIds(network, random).note());
		edits.add(network, Literals.NETWORK__NOTES, note);
	}
}
