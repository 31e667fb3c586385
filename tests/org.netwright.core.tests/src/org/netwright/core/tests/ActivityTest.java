// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.activity.LayerActivity;
import org.netwright.core.activity.RecentInputs;
import org.netwright.core.activity.RecentInputs.RecentState;
import org.netwright.core.activity.ValueHistogram;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Inspection;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class ActivityTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private final Network document = Documents.of(golden);
	private final NetworkSnapshot network = Documents.snapshot(document);
	private final Inspection inspection = new Inspection(Runnable::run);
	private RecentInputs recent;

	@BeforeEach
	void begin() {
		inspection.documentChanged(network);
		recent = new RecentInputs(Runnable::run, inspection);
	}

	@Test
	void inputsAreKeptInOrderAndNoneTwiceInARow() {
		inspection.setInput(golden.sample("X").input());
		inspection.setInput(golden.sample("X").input());
		inspection.setInput(golden.sample("cross").input());
		RecentState state = recent.state();
		assertEquals(3, state.runs().size());
		assertArrayEquals(golden.sample("X").input(), state.runs().get(1).input());
		assertEquals(0.9824, state.runs().get(2).activation(network.indexOf("out-cross")), 1e-4);
	}

	@Test
	void theOldestGoesFirst() {
		for (int i = 0; i < RecentInputs.CAPACITY + 5; i++) {
			inspection.setInput(0, i / 100.0);
		}
		assertEquals(RecentInputs.CAPACITY, recent.state().runs().size());
		assertEquals(0.68, recent.state().runs().getLast().input()[0]);
		assertEquals(0.05, recent.state().runs().getFirst().input()[0]);
	}

	@Test
	void afterAnEditAllInputsAreComputedAgain() {
		inspection.setInput(golden.sample("X").input());
		inspection.setInput(golden.sample("cross").input());
		List<RecentState> heard = new ArrayList<>();
		recent.addListener(heard::add);
		Documents.find(document, "out-cross").setBias(10);
		inspection.documentChanged(Documents.snapshot(document));
		assertEquals(1, heard.size());
		assertEquals(3, heard.getFirst().runs().size());
		assertEquals(10.9707, heard.getFirst().runs().get(1).activation(network.indexOf("out-cross")), 1e-4);
		assertEquals(10.9824, heard.getFirst().runs().get(2).activation(network.indexOf("out-cross")), 1e-4);
	}

	@Test
	void nothingIsComputedAgainBeforeSomebodyListens() {
		List<Runnable> waiting = new ArrayList<>();
		RecentInputs patient = new RecentInputs(waiting::add, inspection);
		inspection.setInput(golden.sample("X").input());
		for (int edit = 1; edit <= 3; edit++) {
			Documents.find(document, "out-cross").setBias(edit);
			inspection.documentChanged(Documents.snapshot(document));
			inspection.setInput(0, edit / 10.0);
		}
		assertEquals(0, waiting.size());
		patient.addListener(state -> { });
		assertEquals(1, waiting.size());
		waiting.removeFirst().run();
		assertEquals(List.of(0.0, -1.0, 0.1, 0.2, 0.3), patient.state().runs().stream().map(run -> run.input()[0]).toList());
		assertEquals(3.9707, patient.state().runs().get(1).activation(network.indexOf("out-cross")), 1e-4);
		inspection.setInput(0, 0.4);
		assertEquals(6, patient.state().runs().size());
	}

	@Test
	void anotherNetworkBeginsAnew() {
		inspection.setInput(golden.sample("X").input());
		inspection.documentChanged(Documents.snapshot(Documents.small()));
		assertEquals(1, recent.state().runs().size());
		assertEquals(2, recent.state().runs().getFirst().input().length);
	}

	@Test
	void afterTheEndNothingIsKept() {
		recent.close();
		inspection.setInput(0, 1);
		assertEquals(RecentState.EMPTY, recent.state());
	}

	private List<LayerActivity> shapes() {
		Iterator<GoldenNetwork.Sample> samples = golden.samples().iterator();
		return LayerActivity.of(network, () -> samples.hasNext() ? samples.next().input() : null, 10, Progress.NONE);
	}

	@Test
	void saturationAndRangesAreThoseOfTheGoldenValues() {
		List<LayerActivity> layers = shapes();
		assertEquals(5, layers.size());
		LayerActivity lines = layers.get(1);
		long saturated = 0;
		for (GoldenNetwork.Sample sample : golden.samples()) {
			saturated += golden.layers().get(1).neurons().stream().filter(neuron -> Math.abs(sample.activations().get(neuron.id())) >= 0.9).count();
		}
		assertTrue(saturated > 0);
		assertEquals(saturated / 80.0, lines.saturation(), 1e-15);
		int first = network.graph().layerStart(1);
		String id = network.id(first);
		double most = golden.samples().stream().mapToDouble(sample -> sample.activations().get(id)).max().orElseThrow();
		assertEquals(most, lines.most(first), 1e-12);
		assertEquals(10, lines.inputs());
		assertTrue(Double.isNaN(layers.get(0).saturation()));
		assertEquals(80, lines.histogram().count());
		assertEquals(80, LongStream.range(0, ValueHistogram.BINS).map(bin -> lines.histogram().count((int) bin)).sum());
	}

	@Test
	void aRectifierThatIsNeverOnIsDead() {
		assertEquals(List.of(), shapes().get(3).dead());
		Documents.find(document, network.id(network.graph().layerStart(3))).setBias(-100);
		NetworkSnapshot edited = Documents.snapshot(document);
		Iterator<GoldenNetwork.Sample> samples = golden.samples().iterator();
		LayerActivity rectifier = LayerActivity.of(edited, () -> samples.hasNext() ? samples.next().input() : null, 10, Progress.NONE).get(3);
		int dead = network.graph().layerStart(3);
		assertEquals(List.of(dead), rectifier.dead());
		assertEquals(1, rectifier.saturation(dead));
		assertEquals(0, rectifier.most(dead));
	}

	@Test
	void aHistogramDoublesItsRangeAndLosesNothing() {
		NetworkSnapshot small = Documents.snapshot(Documents.small());
		Iterator<double[]> inputs = List.of(new double[] {0.5, -0.5}, new double[] {-1, 1}, new double[] {100, 3}).iterator();
		ValueHistogram histogram = LayerActivity.of(small, () -> inputs.hasNext() ? inputs.next() : null, 3, Progress.NONE).get(0).histogram();
		assertEquals(128, histogram.reach());
		assertEquals(6, histogram.count());
		assertEquals(2, histogram.count(31));
		assertEquals(3, histogram.count(32), "0.5, 1 and 3 are between 0 and 4");
		assertEquals(1, histogram.count(32 + 25), "100 is between 100 and 104");
	}

	@Test
	void lookingCanBeCancelled() {
		assertThrows(CancellationException.class, () -> LayerActivity.of(network, () -> new double[9], 1_000_000, new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				// nobody hears
			}
		}));
	}
}
