// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Confusion;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.core.evaluation.SampleRuns;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** The samples of an open network, run again after every change. */
class SampleRunsTest {

	private static final GoldenNetwork GOLDEN = GoldenFile.SHAPES.network();
	private static final int CROSS = 3;

	private final Network document = Documents.of(GOLDEN);
	private final NetworkSnapshot network = Documents.snapshot(document);
	private final List<NamedSample> samples = samples();
	private final SampleRuns runs = new SampleRuns(Runnable::run);
	private final List<SampleRun> heard = new ArrayList<>();

	private List<NamedSample> samples() {
		try {
			return NamedSample.of(document, network);
		} catch (NetworkProblemException e) {
			throw new AssertionError(e);
		}
	}

	private SampleRun run(List<NamedSample> some) {
		runs.addListener(heard::add);
		runs.show(network, some);
		return heard.getLast();
	}

	/** The cross, with another expectation. */
	private NamedSample cross(Expected expected) {
		int place = GOLDEN.samples().indexOf(GOLDEN.sample("cross"));
		return new NamedSample("", "cross", samples.get(place).values(), expected);
	}

	private static String number(double value) {
		return Math.rint(value * 1000) / 1000 + "";
	}

	@Test
	void everyGoldenSampleIsMetWithTheBitsOfATrace() {
		SampleRun run = run(samples);
		assertTrue(run.complete());
		assertEquals(samples.size(), run.done());
		assertEquals(0, run.failed());
		assertEquals(samples.size(), run.met());
		for (int i = 0; i < samples.size(); i++) {
			Trace trace = network.plan().propagate(samples.get(i).values());
			assertArrayEquals(trace.outputs(), run.outputs(i));
			assertEquals(trace.outputs()[2], run.output(i, 2));
			assertEquals(network.decision().decide(trace), run.verdict(i));
			assertEquals(true, run.passed(i));
			assertNull(run.why(i, SampleRunsTest::number));
		}
	}

	@Test
	void whatFailsSaysWhatWasExpectedAndWhatCame() {
		int start = network.outputStart();
		SampleRun run = run(List.of(cross(new Expected.Winner(start + 2, 0.01)), cross(new Expected.Winner(start + CROSS, 0.5)),
				cross(new Expected.Winner(-1, 0)), cross(new Expected.Values(new double[] { 0.5, 0.9, 0.9, 0.2 }, 0.05)), cross(null)));
		assertEquals(4, run.failed());
		assertEquals(0, run.met());
		assertEquals("expected X by at least 0.01, got cross by 0.012", run.why(0, SampleRunsTest::number));
		assertEquals("expected cross by at least 0.5, got cross by 0.012", run.why(1, SampleRunsTest::number));
		assertEquals("expected undecided, got cross by 0.012", run.why(2, SampleRunsTest::number));
		assertEquals("expected cross at 0.2 \u00B1 0.05, got 0.982, and 1 more is off", run.why(3, SampleRunsTest::number));
		assertNull(run.passed(4));
		assertNull(run.why(4, SampleRunsTest::number));
	}

	@Test
	void theConfusionMatrixCountsWhatIsExpectedAgainstWhoWins() {
		int start = network.outputStart();
		List<NamedSample> some = new ArrayList<>(samples);
		some.add(cross(new Expected.Winner(start, 0)));
		some.add(cross(new Expected.Values(new double[] { 0, 0, 1, 0 }, 0.1)));
		some.add(cross(new Expected.Winner(-1, 0)));
		some.add(cross(null));
		Confusion confusion = run(some).confusion();
		assertEquals(List.of("square", "V", "X", "cross"), confusion.outputs());
		assertEquals(5, confusion.size());
		assertEquals(1, confusion.count(0, CROSS));
		assertEquals(1, confusion.count(2, CROSS), "values count for who would win with them");
		assertEquals(1, confusion.count(4, CROSS));
		assertEquals(samples.size() + 3, confusion.total());
		assertEquals(samples.size(), confusion.correct());
		assertEquals(samples.size() / (samples.size() + 3.0), confusion.accuracy());
		assertEquals(5, confusion.won(CROSS));
		assertEquals(2 / 5.0, confusion.precision(CROSS));
		assertEquals(1, confusion.recall(CROSS));
		assertEquals(2 / 3.0, confusion.recall(2));
	}

	@Test
	void nothingIsRunWhileNobodyListens() {
		runs.show(network, samples);
		assertSame(SampleRun.EMPTY, runs.state());
		Runnable end = runs.addListener(heard::add);
		assertEquals(1, heard.size(), "what was wanted before is run at once");
		runs.addListener(heard::add);
		assertEquals(1, heard.size(), "and not again");
		end.run();
		runs.show(network, samples);
		assertEquals(2, heard.size());
		assertTrue(heard.get(1).generation() > heard.get(0).generation());
	}

	@Test
	void ofSeveralChangesOnlyTheNewestIsRun() {
		Queue<Runnable> later = new ArrayDeque<>();
		SampleRuns queued = new SampleRuns(later::add);
		queued.addListener(heard::add);
		queued.show(network, samples);
		queued.show(network, samples.subList(0, 2));
		queued.show(network, samples.subList(0, 3));
		assertEquals(1, later.size());
		later.remove().run();
		assertEquals(1, heard.size());
		assertEquals(3, heard.getFirst().done());
	}

	@Test
	void aChangeDuringARunCancelsIt() {
		List<NamedSample> many = many(50_000);
		AtomicLong clock = new AtomicLong();
		Queue<Runnable> later = new ArrayDeque<>();
		SampleRuns slow = new SampleRuns(later::add, () -> clock.addAndGet(1_000_000_000));
		slow.addListener(run -> {
			heard.add(run);
			if (heard.size() == 2) {
				slow.show(network, samples);
			}
		});
		slow.show(network, many);
		later.remove().run();
		assertEquals(3, heard.size());
		assertTrue(heard.get(0).done() < heard.get(1).done());
		assertTrue(heard.get(1).done() < many.size());
		assertFalse(heard.get(1).complete());
		assertEquals(samples.size(), heard.get(2).done());
		assertTrue(later.isEmpty());
	}

	@Test
	void whileTheNetworkChangesAllTheTimeAShortRunComesToItsEndNowAndThen() {
		List<NamedSample> many = many(5000);
		AtomicLong clock = new AtomicLong();
		SampleRuns[] changing = { null };
		int[] changes = { 0 };
		// each look at the clock is a change of the network: every run is out of date when it has begun
		changing[0] = new SampleRuns(Runnable::run, () -> {
			if (changing[0] != null && changes[0] > 0 && changes[0]++ < 3_000) {
				changing[0].show(network, many);
			}
			return clock.addAndGet(3_000_000);
		});
		changing[0].addListener(heard::add);
		changes[0] = 1;
		changing[0].show(network, many);
		assertTrue(heard.size() > 10, "results came while there were " + changes[0] + " changes, " + heard.size() + " times");
		long before = 0;
		for (SampleRun run : heard) {
			assertTrue(run.complete());
			assertEquals(5000, run.done());
			assertTrue(run.generation() > before);
			before = run.generation();
		}
		assertEquals(changing[0].show(network, many) - 1, before, "and the last one is told");
	}

	@Test
	void aLongRunIsToldAsFarAsItIsAndAShortOneAtItsEnd() {
		List<NamedSample> many = many(5000);
		run(many);
		assertEquals(1, heard.size());
		AtomicLong clock = new AtomicLong();
		SampleRuns slow = new SampleRuns(Runnable::run, () -> clock.addAndGet(1_000_000_000));
		heard.clear();
		slow.addListener(heard::add);
		slow.show(network, many);
		assertTrue(heard.size() > 3);
		for (SampleRun run : heard) {
			assertEquals(run.done(), run.claimed(), "every one of them is judged");
			assertEquals(run.done(), run.met());
		}
		assertEquals(5000, heard.getLast().met());
		assertTrue(heard.getLast().complete());
	}

	@Test
	void withoutANetworkThereIsNothing() {
		run(samples);
		runs.show(null, samples);
		assertEquals(0, heard.getLast().done());
		assertEquals(List.of(), heard.getLast().samples());
		assertTrue(Double.isNaN(heard.getLast().confusion().accuracy()));
		runs.close();
		runs.show(network, samples);
		assertEquals(2, heard.size());
	}

	private List<NamedSample> many(int count) {
		List<NamedSample> many = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			many.add(samples.get(i % samples.size()));
		}
		return many;
	}
}
