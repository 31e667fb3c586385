// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Note;
import org.netwright.model.edit.internal.Messages;

/** Changes what a note says. Refuses characters that a file cannot hold. */
public final class SetNoteText extends Assignment {

	private final String text;

	/**
	 * Changes what a note says.
	 *
	 * @param note the note
	 * @param text any text, in several lines too; none if null or empty
	 */
	public SetNoteText(Note note, String text) {
		super(List.of(note), Literals.NOTE__TEXT, Wording.orNull(text));
		this.text = text;
	}

	@Override
	public String label() {
		return Messages.changeNote;
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(text);
	}
}
