// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.Tint;
import org.netwright.model.edit.internal.Messages;

/** How labels and refusals call things. */
final class Wording {

	private Wording() {
	}

	/** An element with its kind, or several as their number. */
	static String of(Collection<? extends EObject> elements) {
		if (elements.size() == 1) {
			return of(elements.iterator().next());
		}
		long kinds = elements.stream().map(EObject::eClass).distinct().count();
		return NLS.bind(kinds == 1 ? plural(elements.iterator().next()) : Messages.elements, elements.size());
	}

	/** An element with its kind. */
	static String of(EObject element) {
		return switch (element) {
			case Neuron neuron -> NLS.bind(Messages.neuron, name(neuron));
			case Layer layer -> NLS.bind(Messages.layer, named(layer.getName(), layer.getId()));
			case Connection connection -> NLS.bind(Messages.connection, name(connection.getSource()), name(connection.getTarget()));
			case SampleSet set -> NLS.bind(Messages.sampleSet, named(set.getName(), Messages.unnamed));
			case Sample sample -> NLS.bind(Messages.sample, named(sample.getName(), Messages.unnamed));
			case Note note -> Messages.note;
			case Lesson lesson -> NLS.bind(Messages.lesson, named(lesson.getName(), Messages.unnamed));
			case LessonStep step -> step.eContainer() instanceof Lesson lesson
					? NLS.bind(Messages.lessonStep, lesson.getSteps().indexOf(step) + 1, named(lesson.getName(), Messages.unnamed)) : NLS.bind(Messages.lessonSteps, 1);
			default -> NLS.bind(Messages.elements, 1);
		};
	}

	/** What people call a colour. */
	static String of(Tint tint) {
		return switch (tint) {
			case NONE -> Messages.tintNone;
			case BLUE -> Messages.tintBlue;
			case CYAN -> Messages.tintCyan;
			case TEAL -> Messages.tintTeal;
			case GREEN -> Messages.tintGreen;
			case OLIVE -> Messages.tintOlive;
			case BROWN -> Messages.tintBrown;
			case ROSE -> Messages.tintRose;
			case PURPLE -> Messages.tintPurple;
		};
	}

	/** An element with its kind, at the beginning of a sentence. */
	static String sentence(EObject element) {
		String words = of(element);
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String plural(EObject element) {
		return switch (element) {
			case Neuron neuron -> Messages.neurons;
			case Layer layer -> Messages.layers;
			case Connection connection -> Messages.connections;
			case SampleSet set -> Messages.sampleSets;
			case Sample sample -> Messages.samples;
			case Note note -> Messages.notes;
			case Lesson lesson -> Messages.lessons;
			case LessonStep step -> Messages.lessonSteps;
			default -> Messages.elements;
		};
	}

	/** What people call a neuron. */
	private static String name(Neuron neuron) {
		return neuron == null ? Messages.unnamed : named(neuron.getName(), neuron.getId());
	}

	private static String named(String name, String otherwise) {
		return name == null || name.isEmpty() ? otherwise : name;
	}

	/** A number short enough for a label: four decimals, or all digits where those would say nothing. */
	static String number(double value) {
		double magnitude = Math.abs(value);
		if (value != 0 && (magnitude < 1e-3 || magnitude >= 1e7) || !Double.isFinite(value)) {
			return Double.toString(value);
		}
		return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
	}

	/** Why a number cannot be entered: it is not finite. */
	static Optional<String> refusalOf(double value) {
		return Double.isFinite(value) ? Optional.empty() : Optional.of(NLS.bind(Messages.refuseNotFinite, value));
	}

	/** Why a text cannot be entered: it has a character that XML has not. */
	static Optional<String> refusalOf(String text) {
		for (int i = 0; text != null && i < text.length();) {
			int c = text.codePointAt(i);
			boolean valid = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			if (!valid) {
				return Optional.of(NLS.bind(Messages.refuseCharacter, i + 1, String.format("%04X", c)));
			}
			i += Character.charCount(c);
		}
		return Optional.empty();
	}

	/** A text as the document has it: none is null. */
	static String orNull(String text) {
		return text == null || text.isEmpty() ? null : text;
	}
}
