// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.walk.WalkState;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLesson;
import org.netwright.model.edit.step.AddLessonSteps;
import org.netwright.model.edit.step.MoveLesson;
import org.netwright.model.edit.step.RemoveLessons;
import org.netwright.model.edit.step.SetLessonStepPlace;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;

/** Makes, changes and deletes lessons: one undoable step each. UI thread only. */
final class LessonEditing {
	private final IShellProvider shell;

	LessonEditing(IShellProvider shell) {
		this.shell = shell;
	}

	private boolean run(OpenNetwork open, Step step) {
		return StepRunner.run(shell.getShell(), open, step);
	}

	void say(String title, String message) {
		MessageDialog.openInformation(shell.getShell(), title, message);
	}

	private Optional<PresentStep> present(OpenNetwork open) {
		WalkState state = open.walk().state();
		if (!state.canWalk()) {
			say(Messages.Lessons_cannotTitle, Messages.Lessons_cannot);
			return Optional.empty();
		}
		return Optional.of(new PresentStep(open.network(), state));
	}

	/** Asks for a name and keeps the walk of the input, layer by layer. */
	Optional<Lesson> saveWalk(OpenNetwork open) {
		Optional<PresentStep> present = present(open);
		if (present.isEmpty()) {
			return Optional.empty();
		}
		InputDialog dialog = new InputDialog(shell.getShell(), Messages.Save_title, Messages.Save_message,
				freeName(open.network(), present.get().sample().orElse(Messages.Save_name)), text -> refusal(open.network(), text));
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		Lesson lesson = lesson(dialog.getValue().strip(), present.get().makeAll());
		return run(open, new AddLesson(open.network(), open.network().getLessons().size(), lesson)) ? Optional.of(lesson) : Optional.empty();
	}

	private static Lesson lesson(String name, List<LessonStep> steps) {
		Lesson lesson = NetworkFactory.eINSTANCE.createLesson();
		lesson.setName(name);
		lesson.getSteps().addAll(steps);
		return lesson;
	}

	private static String freeName(Network network, String wanted) {
		String name = wanted;
		for (int number = 2; refusal(network, name) != null; number++) {
			name = NLS.bind(Messages.Save_numbered, wanted, number);
		}
		return name;
	}

	private static String refusal(Network network, String name) {
		if (name.isBlank()) {
			return Messages.Save_noName;
		}
		boolean taken = network.getLessons().stream().anyMatch(lesson -> name.strip().equals(lesson.getName()));
		return taken ? NLS.bind(Messages.Save_taken, name.strip()) : null;
	}

	/** Adds what is shown now behind what is chosen, to a new lesson if there is none. */
	Optional<LessonStep> addStep(OpenNetwork open, Lesson to, EObject chosen) {
		Optional<LessonStep> present = present(open).map(PresentStep::make);
		if (present.isEmpty()) {
			return present;
		}
		LessonStep step = present.get();
		if (to == null) {
			Lesson lesson = lesson(freeName(open.network(), Messages.Save_name), List.of(step));
			return run(open, new AddLesson(open.network(), open.network().getLessons().size(), lesson)) ? present : Optional.empty();
		}
		int index = chosen instanceof LessonStep ? to.getSteps().indexOf(chosen) + 1 : to.getSteps().size();
		return run(open, new AddLessonSteps(to, index, List.of(step))) ? present : Optional.empty();
	}

	/** Lets a step show what is shown now; its words stay. */
	void showHere(OpenNetwork open, LessonStep step) {
		present(open).map(PresentStep::make).ifPresent(now -> {
			EObject element = now.getNeuron() != null ? now.getNeuron() : now.getLayer();
			run(open, new SetLessonStepPlace(step, now.getSample(), now.getValues(), element));
		});
	}

	/** Moves a lesson or a step up or down in its list. */
	void move(OpenNetwork open, EObject element, int by) {
		if (element instanceof LessonStep step) {
			run(open, new MoveLesson(step, ((Lesson) step.eContainer()).getSteps().indexOf(step) + by));
		} else if (element instanceof Lesson lesson) {
			run(open, new MoveLesson(lesson, open.network().getLessons().indexOf(lesson) + by));
		}
	}

	/** Deletes a lesson or a step; it comes back by undo. */
	void delete(OpenNetwork open, EObject element) {
		if (element != null) {
			run(open, new RemoveLessons(List.of(element)));
		}
	}
}
