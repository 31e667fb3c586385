// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLesson;
import org.netwright.model.edit.step.AddLessonSteps;
import org.netwright.model.edit.step.MoveLesson;
import org.netwright.model.edit.step.RemoveLessons;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetLessonStepPlace;
import org.netwright.model.edit.step.SetLessonStepText;
import org.netwright.model.edit.step.SetName;

/** Steps that change lessons, with random arguments. The same seed gives the same ones. */
final class RandomLessonSteps {

	private final Network network;
	private final Random random;
	private final Supplier<String> text;

	RandomLessonSteps(Network network, Random random, Supplier<String> text) {
		this.network = network;
		this.random = random;
		this.text = text;
	}

	Step next() {
		Lesson lesson = any(network.getLessons());
		LessonStep step = lesson == null ? null : any(lesson.getSteps());
		if (lesson == null || random.nextInt(8) == 0) {
			return new AddLesson(network, random.nextInt(network.getLessons().size() + 1), lesson());
		}
		if (step == null || random.nextInt(4) == 0) {
			return new AddLessonSteps(lesson, random.nextInt(lesson.getSteps().size() + 1), Stream.generate(this::step).limit(random.nextInt(3)).toList());
		}
		return switch (random.nextInt(7)) {
			case 0 -> new MoveLesson(lesson, random.nextInt(network.getLessons().size()));
			case 1 -> new MoveLesson(step, random.nextInt(lesson.getSteps().size()));
			case 2 -> new RemoveLessons(random.nextInt(5) == 0 ? List.of(lesson, step) : List.of(step));
			case 3 -> new SetLessonStepText(step, text.get(), text.get());
			case 4 -> new SetLessonStepPlace(step, sample(), values(), element());
			case 5 -> new SetName(lesson, text.get());
			default -> new SetDescription(lesson, text.get());
		};
	}

	private Lesson lesson() {
		Lesson lesson = Documents.FACTORY.createLesson();
		lesson.setName(text.get());
		lesson.getSteps().add(step());
		lesson.getSteps().add(step());
		return lesson;
	}

	private LessonStep step() {
		LessonStep step = Documents.FACTORY.createLessonStep();
		step.setNote(text.get());
		step.setSample(sample());
		step.setValues(values());
		if (!network.getLayers().isEmpty() && random.nextBoolean()) {
			step.setLayer(any(network.getLayers()));
			step.setNeuron(any(step.getLayer().getNeurons()));
		}
		return step;
	}

	private String sample() {
		return any(List.of("first", "shapes/second", "nobody", ""));
	}

	private double[] values() {
		int inputs = network.getLayers().isEmpty() ? 0 : network.getLayers().getFirst().getNeurons().size();
		return random.nextInt(3) == 0 ? null : random.doubles(random.nextInt(8) == 0 ? 1 : inputs).toArray();
	}

	private EObject element() {
		List<EObject> elements = new ArrayList<>(network.getLayers());
		elements.addAll(Documents.neurons(network));
		return random.nextInt(4) == 0 ? null : any(elements);
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
