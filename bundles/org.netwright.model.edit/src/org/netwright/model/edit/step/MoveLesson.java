// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Gives a lesson, or a step within its lesson, another place in the order. All steps keep their inputs. */
public final class MoveLesson implements Step {

	private final EObject element;
	private final int index;

	/**
	 * Moves a lesson among the lessons of its document.
	 *
	 * @param lesson the lesson
	 * @param index where it shall be, 0 to one below the number of lessons
	 */
	public MoveLesson(Lesson lesson, int index) {
		this.element = lesson;
		this.index = index;
	}

	/**
	 * Moves a step within its lesson.
	 *
	 * @param step the step
	 * @param index where it shall be, 0 to one below the number of steps
	 */
	public MoveLesson(LessonStep step, int index) {
		this.element = step;
		this.index = index;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.reorder, Wording.of(element), index + 1);
	}

	@Override
	public boolean canExecute() {
		List<? extends EObject> siblings = siblings();
		return Place.isInDocument(element) && index >= 0 && index < siblings.size() && siblings.get(index) != element;
	}

	private List<? extends EObject> siblings() {
		return switch (element.eContainer()) {
			case Network network -> network.getLessons();
			case Lesson lesson -> lesson.getSteps();
			case null, default -> List.of();
		};
	}

	@Override
	public void apply(Edits edits) {
		int from = siblings().indexOf(element);
		if (element.eContainer() instanceof Lesson lesson) {
			LessonInputs.keep(edits, lesson, () -> edits.move(lesson, Literals.LESSON__STEPS, from, index));
		} else {
			edits.move(edits.network(), Literals.NETWORK__LESSONS, from, index);
		}
	}
}
