// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetLessonStepText;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.theme.Paper;

/** What a lesson or a step says, to be read and changed: a line and a text. */
final class LessonForm {
	private final Composite form;
	private final LessonField line;
	private final Label place;
	private final LessonField note;
	private final Consumer<Step> run;
	private EObject shown;

	/** @param run executes the steps by which people change texts */
	LessonForm(Composite parent, Consumer<Step> run) {
		this.run = run;
		form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(form);
		line = new LessonField(form, SWT.SINGLE, this::take);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(line.control());
		place = new Label(form, SWT.WRAP);
		Paper.secondary(place);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(place);
		note = new LessonField(form, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, this::take);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, 40).applyTo(note.control());
	}

	Control control() {
		return form;
	}

	Text line() {
		return line.control();
	}

	Text note() {
		return note.control();
	}

	String placeText() {
		return place.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows a lesson or step; null shows nothing. Typing about what was shown before is taken first. */
	void show(EObject element) {
		if (element != shown) {
			line.take();
			note.take();
		}
		String first = element instanceof Lesson lesson ? lesson.getName() : element instanceof LessonStep step ? step.getTitle() : null;
		String second = element instanceof Lesson lesson ? lesson.getDescription() : element instanceof LessonStep step ? step.getNote() : null;
		if (element == shown) {
			line.refresh(LessonTexts.text(first));
			note.refresh(LessonTexts.text(second));
		} else {
			boolean ofLesson = element instanceof Lesson;
			shown = element;
			line.show(LessonTexts.text(first), ofLesson ? Messages.Field_name : Messages.Field_title);
			note.show(LessonTexts.text(second), ofLesson ? Messages.Field_description : Messages.Field_note);
			line.control().setEnabled(element != null);
			note.control().setEnabled(element != null);
		}
		String where = element instanceof LessonStep step ? LessonTexts.placeAndInput(step) : ""; //$NON-NLS-1$
		place.setText((element == null ? Messages.Field_nothing : where).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		form.layout();
	}

	/** What was typed goes into the document. */
	private void take() {
		if (shown instanceof LessonStep step) {
			run.accept(new SetLessonStepText(step, line.value(), note.value()));
		} else if (shown instanceof Lesson lesson) {
			Step name = new SetName(lesson, line.value().strip());
			Step description = new SetDescription(lesson, note.value());
			run.accept(!description.canExecute() ? name : !name.canExecute() ? description : new CompoundStep(name.label(), List.of(name, description)));
		}
	}

	/** Takes what was typed, if anything was. */
	void takeTyping() {
		line.take();
		note.take();
	}
}
