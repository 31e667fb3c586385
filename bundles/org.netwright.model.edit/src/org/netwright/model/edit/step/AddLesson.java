// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Lesson;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds a lesson, empty or with steps. Refuses texts that a file cannot hold, and steps at elements of another document. */
public final class AddLesson implements Step {

	private final Network network;
	private final int index;
	private final Lesson lesson;

	/**
	 * Adds a lesson.
	 *
	 * @param network the document
	 * @param index where the lesson shall be, 0 to the number of lessons
	 * @param lesson a new one that is in no document yet; the object itself becomes part of this one
	 */
	public AddLesson(Network network, int index, Lesson lesson) {
		this.network = network;
		this.index = index;
		this.lesson = lesson;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.addLesson, Wording.of(lesson));
	}

	@Override
	public boolean canExecute() {
		return lesson.eContainer() == null && index >= 0 && index <= network.getLessons().size() && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return Stream.of(lesson.getName(), lesson.getDescription()).flatMap(text -> Wording.refusalOf(text).stream()).findFirst()
				.or(() -> LessonRules.refusalOf(lesson.getSteps(), network));
	}

	@Override
	public void apply(Edits edits) {
		edits.insert(network, Literals.NETWORK__LESSONS, index, List.of(lesson));
	}
}
