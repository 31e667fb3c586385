// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds steps to a lesson. Those behind them keep their inputs. Refuses what {@link AddLesson} refuses. */
public final class AddLessonSteps implements Step {

	private final Lesson lesson;
	private final int index;
	private final List<LessonStep> steps;

	/**
	 * Adds steps.
	 *
	 * @param lesson where they come
	 * @param index where the first one shall be, 0 to the number of steps
	 * @param steps new ones that are in no lesson yet; the objects themselves become part of the document
	 */
	public AddLessonSteps(Lesson lesson, int index, Collection<LessonStep> steps) {
		this.lesson = lesson;
		this.index = index;
		this.steps = List.copyOf(steps);
	}

	@Override
	public String label() {
		return steps.size() == 1 ? NLS.bind(Messages.addLessonStep, Wording.of(lesson)) : NLS.bind(Messages.addLessonSteps, steps.size(), Wording.of(lesson));
	}

	@Override
	public boolean canExecute() {
		return !steps.isEmpty() && steps.stream().allMatch(step -> step.eContainer() == null) && index >= 0 && index <= lesson.getSteps().size()
				&& Place.isInDocument(lesson) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		Network network = Place.network(lesson);
		return network == null ? Optional.empty() : LessonRules.refusalOf(steps, network);
	}

	@Override
	public void apply(Edits edits) {
		LessonInputs.keep(edits, lesson, () -> edits.insert(lesson, Literals.LESSON__STEPS, index, steps));
	}
}
