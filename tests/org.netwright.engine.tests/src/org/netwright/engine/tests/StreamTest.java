// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

class StreamTest {

	private static final int INPUTS = 6;
	private static final int OUTPUTS = 3;
	private static final int SAMPLES = 1000;

	private final double[] inputs = new Random(9).doubles(INPUTS * SAMPLES, -1, 1).toArray();
	private Plan plan;

	@BeforeEach
	void compile() throws CyclicNetworkException {
		plan = Plan.compile(RandomNetworks.dense(INPUTS, 11, OUTPUTS).graph());
	}

	/** Gives at most some samples at a time, however many are wanted. */
	private SampleSource slowly(int most) {
		AtomicInteger next = new AtomicInteger();
		return (into, wanted) -> {
			int given = Math.min(Math.min(wanted, most), SAMPLES - next.get());
			System.arraycopy(inputs, next.getAndAdd(given) * INPUTS, into, 0, given * INPUTS);
			return given;
		};
	}

	@Test
	void resultsComeInOrderHoweverSamplesAreGiven() {
		double[] expected = Batch.of(plan).propagate(inputs);
		for (int most : new int[] {1, 7, 130, 5000}) {
			for (int threads = 1; threads <= 3; threads++) {
				double[] outputs = new double[expected.length];
				int[] next = {0};
				long count = Batch.of(plan, BatchOptions.standard().withThreads(threads)).stream(slowly(most), tile -> {
					assertEquals(next[0], tile.first());
					double[] part = tile.outputs();
					System.arraycopy(part, 0, outputs, next[0] * OUTPUTS, part.length);
					next[0] += tile.samples();
				}, Progress.NONE);
				assertEquals(SAMPLES, count);
				assertArrayEquals(expected, outputs);
			}
		}
	}

	@Test
	void everyNeuronOfEverySampleCanBeAskedFor() {
		BatchOptions options = BatchOptions.standard().asReference();
		Batch.of(plan, options).stream(slowly(100), tile -> {
			for (int s = 0; s < tile.samples(); s++) {
				int from = (int) (tile.first() + s) * INPUTS;
				Trace trace = plan.propagate(Arrays.copyOfRange(inputs, from, from + INPUTS));
				for (int neuron = 0; neuron < plan.graph().neuronCount(); neuron++) {
					assertEquals(trace.activation(neuron), tile.activation(s, neuron));
				}
				assertEquals(trace.outputs()[1], tile.output(s, 1));
			}
			assertThrows(IndexOutOfBoundsException.class, () -> tile.activation(tile.samples(), 0));
			assertThrows(IndexOutOfBoundsException.class, () -> tile.output(0, OUTPUTS));
			assertThrows(IndexOutOfBoundsException.class, () -> tile.output(0, -1));
		}, Progress.NONE);
	}

	@Test
	void anEmptySourceGivesNothing() {
		assertEquals(0, Batch.of(plan).stream((into, wanted) -> 0, tile -> {
			throw new AssertionError("there is no tile");
		}, Progress.NONE));
	}

	@Test
	void progressRisesToTheEnd() {
		for (int threads = 1; threads <= 3; threads++) {
			long[] last = {0, 0};
			Batch.of(plan, BatchOptions.standard().withThreads(threads)).stream(Levels.of(INPUTS, 0, 0.5, 1), tile -> { },
					progress(() -> false, (done, total) -> {
						assertTrue(done > last[0]);
						assertEquals(729, total);
						last[0] = done;
					}));
			assertEquals(729, last[0]);
		}
	}

	@Test
	void whatTheSinkThrowsEndsTheStream() {
		IllegalStateException thrown = new IllegalStateException("full");
		for (int threads = 1; threads <= 3; threads++) {
			Batch batch = Batch.of(plan, BatchOptions.standard().withThreads(threads));
			AtomicInteger tiles = new AtomicInteger();
			assertSame(thrown, assertThrows(IllegalStateException.class, () -> batch.stream(slowly(10), tile -> {
				if (tiles.incrementAndGet() == 5) {
					throw thrown;
				}
			}, Progress.NONE)));
			assertEquals(5, tiles.get());
			assertEquals(SAMPLES, batch.stream(slowly(10), tile -> { }, Progress.NONE));
		}
	}

	@Test
	void whatTheSourceThrowsEndsTheStream() {
		IllegalStateException thrown = new IllegalStateException("unreadable");
		AtomicInteger calls = new AtomicInteger();
		assertSame(thrown, assertThrows(IllegalStateException.class, () -> Batch.of(plan).stream((into, wanted) -> {
			if (calls.incrementAndGet() == 3) {
				throw thrown;
			}
			return 1;
		}, tile -> { }, Progress.NONE)));
	}

	@Test
	void aSourceThatGivesMoreThanWasWantedIsRefused() {
		assertThrows(IllegalStateException.class,
				() -> Batch.of(plan).stream((into, wanted) -> wanted + 1, tile -> { }, Progress.NONE));
	}

	@Test
	void whatAFunctionThrowsReachesTheCaller() throws CyclicNetworkException {
		IllegalArithmetic thrown = new IllegalArithmetic();
		var builder = NetworkGraph.builder().inputs(1).layer();
		builder.neuron(0, TestFunctions.elementwise(z -> {
			throw thrown;
		}));
		Batch batch = Batch.of(Plan.compile(builder.build()));
		assertSame(thrown, assertThrows(IllegalArithmetic.class, () -> batch.propagate(new double[1000])));
	}

	@Test
	void cancelledWorkEndsWithoutGoingOn() {
		for (int threads = 1; threads <= 3; threads++) {
			AtomicInteger told = new AtomicInteger();
			Progress progress = progress(() -> told.get() >= 2, (done, total) -> told.incrementAndGet());
			Batch batch = Batch.of(plan, BatchOptions.standard().withThreads(threads).withTile(16));
			assertThrows(CancellationException.class, () -> batch.stream(slowly(16), tile -> { }, progress));
			assertTrue(told.get() <= 2 + threads, "tiles after cancelling: " + told.get());
			told.set(0);
			assertThrows(CancellationException.class,
					() -> batch.propagate(inputs, SAMPLES, new double[SAMPLES * OUTPUTS], progress));
			assertTrue(told.get() <= 2 + threads, "tiles after cancelling: " + told.get());
		}
	}

	@Test
	void evenASingleTileOfALargeNetworkAsksOftenWhetherItIsStillWanted() throws CyclicNetworkException {
		int width = 1500;
		double[] weights = new Random(1).doubles((long) width * width, -0.1, 0.1).toArray();
		Plan large = Plan.compile(NetworkGraph.builder().inputs(width)
				.dense(weights, new double[width], TestFunctions.RELU)
				.dense(weights, new double[width], TestFunctions.RELU).build());
		AtomicInteger asked = new AtomicInteger();
		Batch batch = Batch.of(large, BatchOptions.standard().withThreads(1));
		assertThrows(CancellationException.class, () -> batch.propagate(new double[128 * width], 128,
				new double[128 * width], progress(() -> asked.incrementAndGet() > 10, (done, total) -> { })));
		assertEquals(11, asked.get());
	}

	@Test
	void evenASlowFunctionOfALargeLayerDoesNotKeepItFromAsking() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		for (int i = 0; i < 50_000; i++) {
			builder.neuron(i, TestFunctions.TANH);
		}
		Batch batch = Batch.of(Plan.compile(builder.build()), BatchOptions.standard().withThreads(1).withTile(128));
		AtomicInteger asked = new AtomicInteger();
		assertThrows(CancellationException.class, () -> batch.propagate(new double[128], 128, new double[128 * 50_000],
				progress(() -> asked.incrementAndGet() > 5, (done, total) -> { })));
		assertEquals(6, asked.get());
	}

	/** What a function may throw. */
	private static final class IllegalArithmetic extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** How far work is. */
	private interface Told {
		void worked(long done, long total);
	}

	private static Progress progress(BooleanSupplier cancelled, Told told) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return cancelled.getAsBoolean();
			}

			@Override
			public void worked(long done, long total) {
				told.worked(done, total);
			}
		};
	}
}
