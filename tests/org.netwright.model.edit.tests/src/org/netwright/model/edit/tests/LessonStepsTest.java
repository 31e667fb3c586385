// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.model.edit.history.ChangeKind.LESSONS;
import static org.netwright.model.edit.history.ChangeKind.SAMPLES;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.step.AddLesson;
import org.netwright.model.edit.step.AddLessonSteps;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.MoveLesson;
import org.netwright.model.edit.step.MoveNeuron;
import org.netwright.model.edit.step.RemoveLessons;
import org.netwright.model.edit.step.RemoveSamples;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetLessonStepPlace;
import org.netwright.model.edit.step.SetLessonStepText;
import org.netwright.model.edit.step.SetName;

/** Lessons: what is added, changed, put in order and deleted, and how they follow the rest of the document. */
class LessonStepsTest extends StepTestBase {

	private final Lesson walk = Documents.FACTORY.createLesson();
	private final LessonStep image = step("first", null);
	private final LessonStep sum = step(null, null);
	private final LessonStep other = step(null, new double[] { 4, 3, 2, 1 });

	@BeforeEach
	void addLesson() {
		walk.setName("Walk");
		walk.getSteps().addAll(List.of(image, sum, other));
		image.setLayer(layer(0));
		sum.setNeuron(neuron("a"));
		expect(new AddLesson(network, 0, walk), "Add lesson “Walk”", Set.of(LESSONS), () -> assertEquals(List.of(walk), network.getLessons()));
	}

	private static LessonStep step(String sample, double[] values) {
		LessonStep step = Documents.FACTORY.createLessonStep();
		step.setSample(sample);
		step.setValues(values);
		return step;
	}

	@Test
	void lessonsComeMoveAndGo() {
		Lesson second = Documents.FACTORY.createLesson();
		expect(new AddLesson(network, 1, second), "Add lesson “unnamed”", Set.of(LESSONS), () -> assertEquals(List.of(walk, second), network.getLessons()));
		expectNothing(new AddLesson(network, 1, second));
		expect(new SetName(second, "Two"), "Rename lesson “unnamed” to “Two”", Set.of(LESSONS), () -> assertEquals("Two", second.getName()));
		expect(new SetDescription(second, "About"), "Change description of lesson “Two”", Set.of(LESSONS), () -> assertEquals("About", second.getDescription()));
		expect(new MoveLesson(second, 0), "Move lesson “Two” to place 1", Set.of(LESSONS), () -> assertEquals(List.of(second, walk), network.getLessons()));
		expectNothing(new MoveLesson(second, 0));
		expectNothing(new MoveLesson(second, 2));
		expect(new RemoveLessons(List.of(second, walk)), "Delete 2 lessons", Set.of(LESSONS), () -> assertEquals(List.of(), network.getLessons()));
		expectNothing(new RemoveLessons(List.of(second)));
		assertThrows(IllegalArgumentException.class, () -> new RemoveLessons(List.of(network)));
	}

	@Test
	void stepsSayAndShowOtherThings() {
		expect(new SetLessonStepText(sum, "The sum", "One line.\nAnother."), "Change text of step 2 of lesson “Walk”", Set.of(LESSONS), () -> {
			assertEquals("The sum", sum.getTitle());
			assertEquals("One line.\nAnother.", sum.getNote());
		});
		expectNothing(new SetLessonStepText(sum, "The sum", "One line.\nAnother."));
		expectRefusal(new SetLessonStepText(sum, "\u0001", null), "The text has a character at position 1 that a file cannot hold (U+0001). Remove it.");
		expect(new SetLessonStepPlace(sum, null, new double[] { 1, 1, 1, 1 }, layer(2)), "Change what step 2 of lesson “Walk” shows", Set.of(LESSONS), () -> {
			assertArrayEquals(new double[] { 1, 1, 1, 1 }, sum.getValues());
			assertSame(layer(2), sum.getLayer());
			assertNull(sum.getNeuron());
		});
		expectNothing(new SetLessonStepPlace(sum, null, new double[] { 1, 1, 1, 1 }, layer(2)));
		expectRefusal(new SetLessonStepPlace(sum, null, new double[] { 1 }, null), "There are 1 values for 4 neurons. Enter one for each.");
		expectRefusal(new SetLessonStepPlace(sum, null, null, Documents.neuron(Documents.small(), "a")),
				"Neuron “a” is no layer or neuron of this document. Choose one of its own.");
	}

	@Test
	void stepsKeepTheirInputsWhenOthersComeMoveAndGo() {
		LessonStep between = step("second", null);
		expect(new AddLessonSteps(walk, 1, List.of(between)), "Add step to lesson “Walk”", Set.of(LESSONS), () -> {
			assertEquals(List.of(image, between, sum, other), walk.getSteps());
			assertEquals("first", sum.getSample());
		});
		expect(new MoveLesson(sum, 0), "Move step 3 of lesson “Walk” to place 1", Set.of(LESSONS), () -> assertEquals(List.of(sum, image, between, other), walk.getSteps()));
		history.undo();
		history.undo();
		events.clear();
		assertNull(sum.getSample());
		expect(new MoveLesson(sum, 2), "Move step 2 of lesson “Walk” to place 3", Set.of(LESSONS), () -> assertEquals("first", sum.getSample()));
		history.undo();
		events.clear();
		expect(new RemoveLessons(List.of(image)), "Delete step 1 of lesson “Walk”", Set.of(LESSONS), () -> {
			assertEquals(List.of(sum, other), walk.getSteps());
			assertEquals("first", sum.getSample());
		});
		expectNothing(new AddLessonSteps(walk, 0, List.of()));
	}

	@Test
	void stepsGoWithTheirNeuronAndComeBackWithIt() {
		image.setLayer(null);
		image.setNeuron(neuron("b"));
		expect(new Delete(List.of(neuron("b"))), "Delete neuron “b”", Set.of(STRUCTURE, LESSONS), () -> {
			assertEquals(List.of(sum, other), walk.getSteps());
			assertEquals("first", sum.getSample(), "what it had from the step before");
		});
		expect(new Delete(List.of(layer(1))), "Delete layer “hid”", Set.of(STRUCTURE, LESSONS), () -> assertEquals(List.of(other), walk.getSteps()));
	}

	@Test
	void valuesFollowTheirInputs() {
		expect(new MoveNeuron(neuron("i0"), 3), "Move neuron “i0” to place 4", Set.of(STRUCTURE, SAMPLES, LESSONS),
				() -> assertArrayEquals(new double[] { 3, 2, 1, 4 }, other.getValues()));
		history.execute(new Delete(List.of(neuron("i1"))));
		assertArrayEquals(new double[] { 2, 1, 4 }, other.getValues());
	}

	@Test
	void referencesFollowTheirSample() {
		Sample first = Documents.sample(network, 0);
		SampleSet set = network.getSampleSets().getFirst();
		Set<ChangeKind> both = Set.of(SAMPLES, LESSONS);
		expect(new SetName(first, "erster"), "Rename sample “first” to “erster”", both, () -> assertEquals("erster", image.getSample()));
		SampleSet more = Documents.FACTORY.createSampleSet();
		more.setName("more");
		Documents.sample(more, "erster", 0, 0, 0, 0);
		expect(new AddSampleSet(network, 1, more), "Add sample set “more”", both, () -> assertEquals("shapes/erster", image.getSample()));
		expect(new SetName(set, "forms"), "Rename sample set “shapes” to “forms”", both, () -> assertEquals("forms/erster", image.getSample()));
		expect(new SetName(set, "more"), "Rename sample set “forms” to “more”", both, () -> {
			assertNull(image.getSample(), "no name is its own");
			assertArrayEquals(first.getValues(), image.getValues());
		});
		history.undo();
		events.clear();
		expect(new RemoveSamples(List.of(first)), "Delete sample “erster”", both, () -> {
			assertNull(image.getSample());
			assertArrayEquals(first.getValues(), image.getValues());
		});
	}

	@Test
	void whatMovedAndWentInOneStepIsReportedAsIt() {
		LessonStep last = step("second", null);
		history.execute(new CompoundStep("Several", List.of(new AddLessonSteps(walk, 3, List.of(last)), new MoveLesson(sum, 3))));
		assertEquals(List.of(image, other, last, sum), walk.getSteps());
		events.clear();
		history.undo();
		assertEquals(Set.of(walk, sum), events.getFirst().changed());
		assertEquals(Set.of(last), events.getFirst().removed());
	}
}
