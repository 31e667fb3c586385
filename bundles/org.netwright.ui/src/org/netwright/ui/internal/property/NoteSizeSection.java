// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Note;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetNoteBounds;

/** How large notes are; 0 leaves it to what they say. */
public final class NoteSizeSection extends ElementSection<Note> {
	private NumberField width;
	private NumberField height;

	/** Made by the property sheet. */
	public NoteSizeSection() {
		super(Note.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		width = NumberField.real(fields, Messages.Field_width, this,
				value -> together(note -> new SetNoteBounds(note, note.getPosition(), value, note.getHeight())));
		height = NumberField.real(fields, Messages.Field_height, this,
				value -> together(note -> new SetNoteBounds(note, note.getPosition(), note.getWidth(), value)));
		fields.note().setText(Messages.Field_noteSizeMeaning);
	}

	private Step together(Function<Note, Step> step) {
		List<Step> steps = elements().stream().map(step).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Step_noteSizes, steps.size()), steps);
	}

	@Override
	void show(List<Note> present) {
		width.show(Shared.of(present, Note::getWidth));
		height.show(Shared.of(present, Note::getHeight));
	}

	@Override
	void leave() {
		width.leave();
		height.leave();
	}
}
