// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.LessonStep;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Changes what a step of a lesson says. Refuses characters that a file cannot hold. */
public final class SetLessonStepText implements Step {

	private final LessonStep step;
	private final String title;
	private final String note;

	/**
	 * Changes title and note.
	 *
	 * @param step the step
	 * @param title a few words; none if null or empty
	 * @param note any text, in several lines too; none if null or empty
	 */
	public SetLessonStepText(LessonStep step, String title, String note) {
		this.step = step;
		this.title = Wording.orNull(title);
		this.note = Wording.orNull(note);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.changeLessonText, Wording.of(step));
	}

	@Override
	public boolean canExecute() {
		boolean same = Objects.equals(step.getTitle(), title) && Objects.equals(step.getNote(), note);
		return !same && Place.isInDocument(step) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(title).or(() -> Wording.refusalOf(note));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(step));
	}

	@Override
	public void apply(Edits edits) {
		edits.set(step, Literals.LESSON_STEP__TITLE, title);
		edits.set(step, Literals.LESSON_STEP__NOTE, note);
	}
}
