// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Note;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetNoteBounds;
import org.netwright.model.edit.step.SetNoteText;

/** What notes say, and how large they are. */
public final class NoteSection extends ElementSection<Note> {
	private TextField text;
	private NumberField width;
	private NumberField height;

	/** Made by the property sheet. */
	public NoteSection() {
		super(Note.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		text = TextField.lines(fields, Messages.Field_text, this, typed -> together(note -> new SetNoteText(note, typed), Messages.Step_noteTexts));
		width = NumberField.real(fields, Messages.Field_width, this,
				value -> together(note -> new SetNoteBounds(note, note.getPosition(), value, note.getHeight()), Messages.Step_noteSizes));
		height = NumberField.real(fields, Messages.Field_height, this,
				value -> together(note -> new SetNoteBounds(note, note.getPosition(), note.getWidth(), value), Messages.Step_noteSizes));
		fields.note().setText(Messages.Field_noteSizeMeaning);
	}

	private Step together(Function<Note, Step> step, String label) {
		List<Step> steps = elements().stream().map(step).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(label, steps.size()), steps);
	}

	@Override
	void show(List<Note> present) {
		text.show(Shared.of(present, Note::getText));
		width.show(Shared.of(present, Note::getWidth));
		height.show(Shared.of(present, Note::getHeight));
	}

	@Override
	void leave() {
		text.leave();
		width.leave();
		height.leave();
	}
}
