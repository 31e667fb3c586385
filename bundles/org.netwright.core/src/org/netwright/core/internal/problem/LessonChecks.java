// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleReference;

/** Checks lessons against the network they lead through. */
public final class LessonChecks {

	private final Network network;
	private final int inputs;
	private final List<Problem> problems = new ArrayList<>();

	private LessonChecks(Network network) {
		this.network = network;
		inputs = network.getLayers().isEmpty() ? 0 : network.getLayers().getFirst().getNeurons().size();
	}

	/**
	 * Looks for lessons that cannot be shown.
	 *
	 * @param network the document, on its own thread; not modified
	 * @return what is wrong, in document order
	 */
	public static List<Problem> find(Network network) {
		LessonChecks checks = new LessonChecks(network);
		Set<String> names = new HashSet<>();
		for (Lesson lesson : network.getLessons()) {
			String name = Objects.requireNonNullElse(lesson.getName(), "");
			if (!names.add(name)) {
				checks.problems.add(Problem.warning(ProblemCodes.WRONG_LESSON, null, "There is more than one lesson "
						+ (name.isEmpty() ? "without a name" : "'" + name + "'") + ", so none of them can be asked for by name. Rename one."));
			}
			checks.check(lesson);
		}
		return checks.problems;
	}

	/**
	 * Looks for what keeps one lesson from being shown.
	 *
	 * @param network the document, on its own thread; not modified
	 * @param lesson one of its lessons
	 * @return what is wrong, in the order of its steps
	 */
	public static List<Problem> find(Network network, Lesson lesson) {
		LessonChecks checks = new LessonChecks(network);
		checks.check(lesson);
		return checks.problems;
	}

	private void check(Lesson lesson) {
		boolean hasInput = false;
		for (int i = 0; i < lesson.getSteps().size(); i++) {
			LessonStep step = lesson.getSteps().get(i);
			String place = "Step " + (i + 1) + " of lesson '" + Objects.requireNonNullElse(lesson.getName(), "") + "'";
			if (step.getSample() != null) {
				Optional<Sample> sample = SampleReference.find(network, step.getSample());
				if (sample.isEmpty()) {
					wrong(place + " shows the sample '" + step.getSample()
							+ "', which is no sample of this document, or more than one. Name one of its samples, as SET/NAME.");
				} else {
					check(place, sample.get().getValues() == null ? 0 : sample.get().getValues().length);
				}
			} else if (step.getValues() != null) {
				check(place, step.getValues().length);
			} else if (!hasInput) {
				wrong(place + " has no input, and no step before it has one. Give it a sample or values.");
			}
			hasInput |= step.getSample() != null || step.getValues() != null;
		}
	}

	private void check(String place, int size) {
		if (size != inputs) {
			wrong(place + " has " + size + (size == 1 ? " value" : " values") + " but the network takes " + inputs
					+ ". Give it one value for each input neuron.");
		}
	}

	private void wrong(String message) {
		problems.add(Problem.error(ProblemCodes.WRONG_LESSON, null, message));
	}
}
