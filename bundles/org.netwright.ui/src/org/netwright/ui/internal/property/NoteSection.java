// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Note;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetNoteText;

/** What notes say. */
public final class NoteSection extends ElementSection<Note> {
	private TextField text;

	/** Made by the property sheet. */
	public NoteSection() {
		super(Note.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		text = TextField.lines(fields, Messages.Field_text, this, this::step);
	}

	private Step step(String typed) {
		List<SetNoteText> steps = elements().stream().map(note -> new SetNoteText(note, typed)).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Step_noteTexts, steps.size()), steps);
	}

	@Override
	void show(List<Note> present) {
		text.show(Shared.of(present, Note::getText));
	}

	@Override
	void leave() {
		text.leave();
	}
}
