// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.evaluation.Evaluation;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.evaluation.SampleResult;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class EvaluationTest {

	private final Network network = Documents.of(GoldenFile.SHAPES.network());
	private final NetworkSnapshot snapshot = Documents.snapshot(network);

	@ParameterizedTest
	@EnumSource
	void everyGoldenSampleDoesWhatIsExpectedOfIt(GoldenFile file) throws NetworkProblemException {
		GoldenNetwork golden = file.network();
		Network document = Documents.of(golden);
		NetworkSnapshot taken = Documents.snapshot(document);
		EvaluationResult result = Evaluation.ofSamples(taken, NamedSample.of(document, taken), Progress.NONE);
		assertEquals(golden.samples().size(), result.count());
		assertEquals(0, result.failed());
		for (int i = 0; i < golden.samples().size(); i++) {
			SampleResult sample = result.samples().get(i);
			String winner = sample.verdict().decided() ? taken.name(sample.verdict().winner()) : null;
			assertEquals("Images", sample.sample().set());
			assertEquals(golden.samples().get(i).name(), sample.sample().name());
			assertEquals(golden.samples().get(i).expected().winner(), winner);
			assertTrue(sample.passed());
		}
	}

	@Test
	void allBlackAndWhiteImagesAreCountedAsTheStorySays() {
		EvaluationResult result = Evaluation.ofLevels(snapshot, 2, Progress.NONE);
		assertEquals(512, result.count());
		assertEquals("{square=84, V=80, X=80, cross=98}", result.byWinner().toString());
		assertEquals(170, result.undecided());
		assertEquals(List.of(), result.samples());
	}

	@Test
	void allImagesWithGreyAreCounted() {
		EvaluationResult result = Evaluation.ofLevels(snapshot, 3, Progress.NONE);
		assertEquals(19683, result.count());
		assertEquals("{square=3938, V=3332, X=2496, cross=2936}", result.byWinner().toString());
		assertEquals(6981, result.undecided());
	}

	@Test
	void inTheBiasedVariantOnlyTheShapeAndItsInverseReachOneHalf() {
		NetworkSnapshot sharp = Documents.snapshot(Documents.of(GoldenFile.SHAPES_SHARP.network()));
		assertEquals(Map.of("square", 2L, "V", 2L, "X", 2L, "cross", 2L),
				Evaluation.ofLevels(sharp, 2, Progress.NONE).atLeastHalf());
	}

	@Test
	void invertedCrossIsCrossWithTheMarginOfTheStory() throws NetworkProblemException {
		NamedSample sample = NamedSample.of(network, snapshot).stream()
				.filter(each -> each.name().equals("inverted cross")).findFirst().orElseThrow();
		Verdict verdict = Evaluation.ofSamples(snapshot, List.of(sample), Progress.NONE).samples().get(0).verdict();
		assertEquals("cross", snapshot.name(verdict.winner()));
		assertEquals("X", snapshot.name(verdict.runnerUp()));
		assertEquals(0.982355891289715 - 0.9707479388742585, verdict.margin(), 1e-12);
	}

	@Test
	void marginJustBelowTheExpectedOneStillPasses() {
		Verdict verdict = new Verdict(1, 2, 0.25);
		assertTrue(new Expected.Winner(1, 0.25 + 9e-13).passes(null, verdict));
		assertFalse(new Expected.Winner(1, 0.25 + 2e-12).passes(null, verdict));
		assertFalse(new Expected.Winner(2, 0).passes(null, verdict));
		assertFalse(new Expected.Winner(-1, 0).passes(null, verdict));
		assertTrue(new Expected.Winner(-1, 5).passes(null, Verdict.UNDECIDED));
	}

	@Test
	void expectedValuesPassWithinTheirTolerance() throws NetworkProblemException {
		Network small = Documents.small();
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		ValuesExpectation expectation = NetworkFactory.eINSTANCE.createValuesExpectation();
		expectation.setValues(new double[] { 2 * Math.tanh(0.25) + 0.01 });
		Documents.sample(set, "near", 1, 1).setExpectation(expectation);
		assertFalse(passes(small, set));
		expectation.setTolerance(0.02);
		assertTrue(passes(small, set));
	}

	private static boolean passes(Network small, SampleSet set) throws NetworkProblemException {
		NetworkSnapshot taken = Documents.snapshot(small);
		return Evaluation.ofSamples(taken, NamedSample.of(set, taken), Progress.NONE).samples().get(0).passed();
	}

	@Test
	void withoutExpectationNothingIsClaimed() throws NetworkProblemException {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		Documents.sample(set, null, new double[9]);
		EvaluationResult result = Evaluation.ofSamples(snapshot, NamedSample.of(set, snapshot), Progress.NONE);
		assertNull(result.samples().get(0).passed());
		assertEquals("", result.samples().get(0).sample().name());
		assertEquals(1, result.undecided());
	}

	@Test
	void sampleOfTheWrongSizeIsNamed() {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		set.setName("Mine");
		Documents.sample(set, "short", 1, 2);
		NetworkProblemException e = assertThrows(NetworkProblemException.class, () -> NamedSample.of(set, snapshot));
		assertEquals("Sample 'short' of set 'Mine' has 2 values but the network takes 9. Give it one value for each input"
				+ " neuron.", e.getMessage());
	}

	@Test
	void tooManyInputsAreRefusedBeforeTheFirst() {
		Network wide = Documents.small();
		for (int i = 0; i < 22; i++) {
			Documents.neuron(wide.getLayers().get(0), "in" + i);
		}
		NetworkSnapshot taken = Documents.snapshot(wide);
		IllegalArgumentException e =
				assertThrows(IllegalArgumentException.class, () -> Evaluation.ofLevels(taken, 2, Progress.NONE));
		assertTrue(e.getMessage().contains("2^24 inputs of 2 levels, more than the 10000000"), e.getMessage());
		assertThrows(IllegalArgumentException.class, () -> Evaluation.ofLevels(snapshot, 4, Progress.NONE));
	}

	@Test
	void progressRisesToTheEndAndCancellingStops() {
		List<Long> done = new ArrayList<>();
		Evaluation.ofLevels(snapshot, 3, progress(done, Long.MAX_VALUE));
		assertEquals(19683, done.getLast());
		assertEquals(done.stream().sorted().distinct().toList(), done);
		done.clear();
		assertThrows(CancellationException.class, () -> Evaluation.ofLevels(snapshot, 3, progress(done, 8192)));
		assertTrue(done.getLast() < 19683, "went on to " + done.getLast());
	}

	@Test
	void manySamplesAreJudgedInTheirOrderAsOneByOne() throws NetworkProblemException {
		List<NamedSample> few = NamedSample.of(network, snapshot);
		List<NamedSample> many = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			many.addAll(few);
		}
		List<SampleResult> results = Evaluation.ofSamples(snapshot, many, Progress.NONE).samples();
		assertEquals(many.size(), results.size());
		for (int i = 0; i < many.size(); i++) {
			Verdict alone = snapshot.decision().decide(snapshot.plan().propagate(many.get(i).values()));
			assertEquals(many.get(i).name(), results.get(i).sample().name());
			assertEquals(alone, results.get(i).verdict());
		}
	}

	@Test
	void sampleOfTheWrongSizeIsRefusedBeforeTheFirst() {
		NamedSample sample = new NamedSample("", "", new double[8], null);
		assertThrows(WrongInputSizeException.class, () -> Evaluation.ofSamples(snapshot, List.of(sample), Progress.NONE));
	}

	private static Progress progress(List<Long> done, long cancelAt) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return !done.isEmpty() && done.getLast() >= cancelAt;
			}

			@Override
			public void worked(long worked, long total) {
				assertEquals(19683, total);
				done.add(worked);
			}
		};
	}
}
