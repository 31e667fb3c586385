// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Neuron;

/** What lessons and their steps are called on screen. UI thread only, as the document is. */
final class LessonTexts {
	private LessonTexts() {
	}

	static String of(Lesson lesson) {
		return named(lesson.getName(), Messages.Lesson_unnamed);
	}

	/** A step with its number. */
	static String of(LessonStep step) {
		int number = ((Lesson) step.eContainer()).getSteps().indexOf(step) + 1;
		return NLS.bind(Messages.Step_numbered, number, named(step.getTitle(), place(step)));
	}

	/** Where a step stops. */
	static String place(LessonStep step) {
		Neuron neuron = step.getNeuron();
		if (neuron != null) {
			return neuron.getLayer() == null ? name(neuron) : NLS.bind(Messages.Step_neuron, name(neuron.getLayer()), name(neuron));
		}
		return step.getLayer() == null ? Messages.Step_whole : name(step.getLayer());
	}

	/** Where a step stops, and with which input. */
	static String placeAndInput(LessonStep step) {
		String input = step.getSample() != null ? step.getSample() : step.getValues() != null ? Messages.Step_ownInput : Messages.Step_sameInput;
		return NLS.bind(Messages.Step_place, place(step), input);
	}

	private static String name(Layer layer) {
		return named(layer.getName(), layer.getId());
	}

	private static String name(Neuron neuron) {
		return named(neuron.getName(), neuron.getId());
	}

	static String text(String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}

	private static String named(String name, String otherwise) {
		return name == null || name.isBlank() ? otherwise : name;
	}
}
