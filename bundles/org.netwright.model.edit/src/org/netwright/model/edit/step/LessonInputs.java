// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.IdentityHashMap;
import java.util.Map;

import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.SampleReference;
import org.netwright.model.edit.history.Edits;

/** Lets steps of lessons keep their inputs: when steps before them come, go or change places, and when samples do. */
final class LessonInputs {

	private LessonInputs() {
	}

	/** The step that has the input of each step: the step itself or one before it. */
	private static Map<LessonStep, LessonStep> sources(Lesson lesson) {
		Map<LessonStep, LessonStep> sources = new IdentityHashMap<>();
		LessonStep source = null;
		for (LessonStep step : lesson.getSteps()) {
			source = hasInput(step) ? step : source;
			sources.put(step, source);
		}
		return sources;
	}

	private static boolean hasInput(LessonStep step) {
		return step.getSample() != null || step.getValues() != null;
	}

	/** Changes the steps of a lesson; a step that had the input of another one before gets it itself if it would have another one now. */
	static void keep(Edits edits, Lesson lesson, Runnable change) {
		Map<LessonStep, LessonStep> before = sources(lesson);
		change.run();
		LessonStep source = null;
		for (LessonStep step : lesson.getSteps()) {
			LessonStep wanted = before.get(step);
			if (!hasInput(step) && wanted != null && wanted != source) {
				edits.set(step, Literals.LESSON_STEP__SAMPLE, wanted.getSample());
				edits.set(step, Literals.LESSON_STEP__VALUES, wanted.getValues() == null ? null : wanted.getValues().clone());
			}
			source = hasInput(step) ? step : source;
		}
	}

	/** Changes samples or their names; a step that names one names it still, or has its values where it cannot. */
	static void keepSamples(Edits edits, Runnable change) {
		Network network = edits.network();
		Map<LessonStep, Sample> samples = new IdentityHashMap<>();
		for (Lesson lesson : network.getLessons()) {
			for (LessonStep step : lesson.getSteps()) {
				SampleReference.find(network, step.getSample()).ifPresent(sample -> samples.put(step, sample));
			}
		}
		change.run();
		samples.forEach((step, sample) -> {
			if (SampleReference.find(network, step.getSample()).orElse(null) != sample) {
				String reference = SampleReference.of(sample).orElse(null);
				edits.set(step, Literals.LESSON_STEP__SAMPLE, reference);
				edits.set(step, Literals.LESSON_STEP__VALUES, reference != null || sample.getValues() == null ? null : sample.getValues().clone());
			}
		});
	}
}
