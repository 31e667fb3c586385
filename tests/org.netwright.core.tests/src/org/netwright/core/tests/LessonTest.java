// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.lesson.ExplainedStop;
import org.netwright.core.lesson.LessonExplainer;
import org.netwright.core.lesson.LessonStop;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.lesson.ReasonWords;
import org.netwright.core.lesson.Reasons;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** Where lessons stop, what is said there, and why an output wins. */
class LessonTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private final Network network = Documents.of(golden);
	private final NetworkSnapshot shapes = Documents.snapshot(network);
	private final Walk walk = Walk.of(shapes);
	private final Lesson lesson = NetworkFactory.eINSTANCE.createLesson();

	LessonTest() {
		network.getLessons().add(lesson);
	}

	private LessonStep step(String sample, double... values) {
		LessonStep step = NetworkFactory.eINSTANCE.createLessonStep();
		step.setSample(sample);
		step.setValues(values.length == 0 ? null : values);
		lesson.getSteps().add(step);
		return step;
	}

	@Test
	void stepsStopWhereTheySayWithTheInputOfTheStepBefore() throws NetworkProblemException {
		step("inverted cross").setLayer(network.getLayers().get(1));
		step(null).setNeuron(Documents.find(network, "h2-4"));
		step(null, new double[9]);
		step(null);
		List<LessonStop> stops = LessonStops.of(lesson, walk);
		assertEquals(List.of(walk.after(1), walk.at(shapes.indexOf("h2-4")), walk.end(), walk.end()), stops.stream().map(LessonStop::position).toList());
		assertEquals(List.of("inverted cross", "inverted cross", "", ""), stops.stream().map(LessonStop::inputName).toList());
		assertArrayEquals(golden.sample("inverted cross").input(), stops.get(1).input());
		assertArrayEquals(new double[9], stops.get(3).input());
	}

	@Test
	void aLessonWithoutAnInputCannotBeShown() {
		step(null);
		assertTrue(assertThrows(NetworkProblemException.class, () -> LessonStops.of(lesson, walk)).getMessage().contains("has no input"));
	}

	@Test
	void everyPositionIsThatOfTheElementThatIsSavedForIt() {
		for (int neuron = 0; neuron < shapes.graph().neuronCount(); neuron++) {
			assertEquals(Optional.of(shapes.id(neuron)), LessonStops.element(walk, walk.at(neuron)));
		}
		for (int stage = 0; stage < walk.stageCount() - 1; stage++) {
			assertEquals(Optional.of(shapes.layerId(stage)), LessonStops.element(walk, walk.after(stage)));
		}
		assertEquals(Optional.empty(), LessonStops.element(walk, walk.end()));
		assertEquals(Optional.of("pixels"), LessonStops.element(walk, WalkPosition.START), "nothing known is no step of a lesson");
	}

	@Test
	void onlyWhatTheWalkHasComeToIsKnownAndSaid() {
		LessonExplainer explainer = new LessonExplainer(walk, id -> id);
		double[] input = golden.sample("inverted cross").input();
		ExplainedStop line = explainer.explain(new LessonStop("", "", "", input, walk.at(shapes.indexOf("h1-1"))));
		assertEquals("Lines: Line 1", line.place());
		assertEquals(List.of("Line 1"), line.neurons().stream().map(each -> each.name()).toList());
		assertTrue(line.known().isComputed(9) && !line.known().isComputed(10));
		assertEquals(Verdict.UNDECIDED, line.verdict());
		ExplainedStop end = explainer.explain(new LessonStop("", "", "", input, walk.end()));
		assertEquals("cross wins with 0.982; X comes next with 0.971, a margin of 0.012.", end.summary());
		assertEquals(shapes.indexOf("out-cross"), end.verdict().winner());
	}

	@Test
	void manyNeuronsAreNotAllExplained() {
		LessonExplainer explainer = new LessonExplainer(walk, id -> id);
		for (LessonStop stop : LessonStops.wholeWalk(walk, "", new double[9])) {
			ExplainedStop explained = explainer.explain(stop);
			assertEquals(explained.looked().size(), explained.neurons().size() + explained.more());
			assertTrue(explained.neurons().size() <= LessonExplainer.MOST_NEURONS);
		}
	}

	/** Each input that is said to change the winner does, and none that is not: every one is tried here, too. */
	@Test
	void whatWouldChangeTheWinnerIsWhatDoes() {
		Random random = new Random(6);
		for (int round = 0; round < 50; round++) {
			double[] input = random.ints(9, -1, 2).asDoubleStream().toArray();
			Trace trace = shapes.plan().propagate(input);
			Reasons reasons = Reasons.of(shapes, trace, Progress.NONE);
			int winner = shapes.decision().decide(trace).winner();
			if (winner < 0) {
				assertEquals(List.of(), reasons.changes());
				continue;
			}
			assertEquals(18, reasons.changes().size(), "two other levels for each pixel");
			for (Reasons.Change change : reasons.changes()) {
				double[] other = input.clone();
				other[change.input()] = change.value();
				Verdict verdict = shapes.decision().decide(shapes.plan().propagate(other));
				assertEquals(verdict, change.verdict());
				assertEquals(verdict.winner() == winner, change.margin() > 0);
			}
			double terms = reasons.terms().stream().mapToDouble(Reasons.Term::difference).sum();
			if (reasons.verdict().runnerUp() >= 0) {
				assertEquals(reasons.verdict().margin(), terms, 1e-12, "identity outputs without bias");
			}
		}
	}

	@Test
	void whoHasLostInterestGetsNoChanges() {
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				throw new AssertionError("it went on");
			}
		};
		Trace trace = shapes.plan().propagate(golden.sample("inverted cross").input());
		Reasons reasons = Reasons.of(shapes, trace, cancelled);
		assertEquals(List.of(), reasons.changes());
		assertEquals(List.of("Rectified 8 adds 0.982 to cross and adds nothing to X.", "Rectified 5 adds nothing to cross and adds 0.971 to X."),
				ReasonWords.why(shapes, trace, reasons));
	}
}
