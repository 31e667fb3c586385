// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Origin;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.exhaustive.MarginHistogram;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;

/** All inputs of the shapes, and samples where there are too many. */
class InputSurveyTest {

	private final NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));

	private InputSurvey all(int levels) {
		return InputSurvey.of(shapes, InputSet.of(shapes.inputDomain(), 9, levels, Sampling.STANDARD), Progress.NONE);
	}

	private int output(String name) {
		return shapes.outputStart() + shapes.outputLabels().indexOf(name);
	}

	@Test
	void theStoryCountsAllBlackAndWhiteImages() {
		InputSurvey survey = all(2);
		assertEquals(512, survey.count(InputSurvey.ANY));
		assertEquals(List.of(84, 80, 80, 98),
				List.of("square", "V", "X", "cross").stream().map(name -> survey.count(output(name))).toList());
		assertEquals(170, survey.count(InputSurvey.UNDECIDED));
		assertEquals(Origin.ALL, survey.inputs().origin());
	}

	@Test
	void everyInputHasTheVerdictOfItsTrace() {
		InputSurvey survey = all(3);
		assertEquals(19_683, survey.inputs().count());
		int ties = 0;
		double smallest = Double.MAX_VALUE;
		for (int index = 0; index < 19_683; index++) {
			double[] outputs = shapes.plan().propagate(survey.inputs().input(index)).outputs();
			Verdict verdict = shapes.decision().decide(shapes.graph(), outputs);
			assertEquals(verdict.winner(), survey.winner(index));
			assertEquals(verdict.margin(), survey.margin(index));
			ties += !verdict.decided() && Arrays.stream(outputs).anyMatch(value -> value > 0) ? 1 : 0;
			smallest = verdict.decided() ? Math.min(smallest, verdict.margin()) : smallest;
		}
		assertEquals(ties, survey.ties());
		assertTrue(ties > 0 && ties < survey.count(InputSurvey.UNDECIDED));
		assertEquals(smallest, survey.smallestMargin());
	}

	@Test
	void behindEachNumberAreItsInputs() {
		InputSurvey survey = all(2);
		int cross = output("cross");
		int[] crosses = survey.indices(cross, InputSurvey.ALL_BINS);
		assertEquals(98, crosses.length);
		for (int i = 0; i < crosses.length; i++) {
			assertEquals(cross, survey.winner(crosses[i]));
			assertTrue(i == 0 || survey.margin(crosses[i - 1]) <= survey.margin(crosses[i]) + 1e-6, "narrow ones come first");
		}
		assertEquals(170, survey.indices(InputSurvey.UNDECIDED, InputSurvey.ALL_BINS).length);
		assertEquals(512, survey.indices(InputSurvey.ANY, InputSurvey.ALL_BINS).length);
	}

	@Test
	void theBinsOfTheHistogramHoldTheInputsThatAreCounted() {
		InputSurvey survey = all(2);
		MarginHistogram histogram = survey.histogram(output("X"));
		assertEquals(80, Arrays.stream(histogram.counts()).sum());
		assertEquals(survey.histogram(InputSurvey.ANY).width(), histogram.width());
		assertTrue(histogram.bins() >= 8 && histogram.bins() <= 21, "a readable number of bins, not " + histogram.bins());
		int counted = 0;
		for (int bin = 0; bin < histogram.bins(); bin++) {
			int[] behind = survey.indices(output("X"), bin);
			assertEquals(histogram.counts()[bin], behind.length);
			for (int index : behind) {
				assertEquals(output("X"), survey.winner(index));
				assertEquals(bin, histogram.bin(survey.margin(index)));
			}
			counted += behind.length;
		}
		assertEquals(80, counted);
	}

	@Test
	void theNarrowestInputsAreThoseWithTheSmallestMargins() {
		InputSurvey survey = all(3);
		int[] narrowest = survey.narrowest(5);
		assertEquals(5, narrowest.length);
		assertEquals(survey.smallestMargin(), survey.margin(narrowest[0]), 1e-9);
		assertTrue(survey.winner(narrowest[0]) >= 0);
	}

	@Test
	void beyondTheLimitASampleIsDrawnThatItsSeedRepeats() {
		InputSet set = InputSet.of(InputDomain.DEFAULT, 784, 3, new Sampling(500, 7));
		assertEquals(Origin.SAMPLED, set.origin());
		assertEquals(500, set.count());
		assertEquals(7, set.seed());
		assertArrayEquals(set.input(321), InputSet.of(InputDomain.DEFAULT, 784, 3, new Sampling(1000, 7)).input(321));
		assertFalse(Arrays.equals(set.input(321), InputSet.of(InputDomain.DEFAULT, 784, 3, new Sampling(500, 8)).input(321)));
		Set<String> different = new HashSet<>();
		double[] sums = new double[3];
		for (int index = 0; index < 500; index++) {
			different.add(Arrays.toString(set.input(index)));
			Arrays.stream(set.input(index)).forEach(value -> sums[(int) value + 1]++);
		}
		assertEquals(500, different.size());
		for (double sum : sums) {
			assertEquals(500 * 784 / 3.0, sum, 3000, "each level is as likely as the others");
		}
	}

	@Test
	void aSourceGivesTheInputsInOrder() {
		for (InputSet set : List.of(InputSet.of(InputDomain.DEFAULT, 4, 3, Sampling.STANDARD),
				InputSet.of(InputDomain.DEFAULT, 30, 2, new Sampling(81, 3)),
				InputSet.listed(2, List.of(new double[] {1, 2}, new double[] {3, 4})))) {
			int size = set.inputCount();
			double[] row = new double[size * 10];
			int index = 0;
			var source = set.source();
			for (int given = source.read(row, 10); given > 0; given = source.read(row, 10)) {
				for (int i = 0; i < given; i++) {
					assertArrayEquals(set.input(index++), Arrays.copyOfRange(row, i * size, (i + 1) * size));
				}
			}
			assertEquals(set.count(), index);
		}
	}

	@Test
	void withoutADomainItSaysWhatToDo() {
		InputDomain none = new InputDomain(1, -1, 0);
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> InputSet.of(none, 9, 2, Sampling.STANDARD));
		assertTrue(e.getMessage().contains("Choose finite numbers"), e.getMessage());
	}

	@Test
	void whoeverLosesInterestStopsIt() {
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				// nobody listens
			}
		};
		InputSet set = InputSet.of(shapes.inputDomain(), 9, 3, Sampling.STANDARD);
		assertThrows(CancellationException.class, () -> InputSurvey.of(shapes, set, cancelled));
	}
}
