// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Network;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.edit.step.SetNoteText;
import org.netwright.ui.field.FieldException;

/** What a note says, in several lines. A new note comes with the first words that are typed: one without any is forgotten. */
final class NoteForm extends InPlaceForm {
	private final Text text;
	private final String before;
	private final Note note;
	private final AddNote addition;
	private final Consumer<Note> added;

	private NoteForm(Composite parent, Note note, AddNote addition, int pixels, Consumer<Note> added) {
		super(parent);
		this.note = note;
		this.addition = addition;
		this.added = added;
		before = note == null ? "" : Objects.requireNonNullElse(note.getText(), ""); //$NON-NLS-1$
		text = lines(before, pixels);
		hint(Messages.Form_noteHint);
	}

	/**
	 * @param pixels the width of the note on the screen
	 */
	static NoteForm of(Composite parent, Note note, int pixels) {
		return new NoteForm(parent, note, null, pixels, done -> { });
	}

	/**
	 * @param pixels the width of the note on the screen
	 * @param width the note's width in diagram units, 0 for as wide as its text; the height likewise
	 */
	static NoteForm ofNew(Composite parent, Network network, Position position, double width, double height, int pixels, Consumer<Note> added) {
		AddNote addition = new AddNote(network, null, position);
		addition.note().setWidth(width);
		addition.note().setHeight(height);
		return new NoteForm(parent, null, addition, pixels, added);
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		String typed = text.getText().replace(Text.DELIMITER, "\n"); //$NON-NLS-1$
		if (addition == null && typed.equals(before) || addition != null && typed.isBlank()) {
			return Optional.empty();
		}
		Step step;
		if (addition == null) {
			step = new SetNoteText(note, typed);
		} else {
			addition.note().setText(typed);
			step = addition;
		}
		Optional<String> refusal = step.refusal();
		if (refusal.isPresent()) {
			throw new FieldException(text, refusal.get());
		}
		return Optional.of(step);
	}

	@Override
	protected void accepted() {
		if (addition != null && addition.note().eContainer() != null) {
			added.accept(addition.note());
		}
	}

	/** What is there is gone on with. */
	@Override
	protected void begin(Text first) {
		first.setSelection(first.getCharCount());
	}
}
