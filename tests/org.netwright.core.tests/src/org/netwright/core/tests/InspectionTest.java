// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.inspection.InspectionState;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;

class InspectionTest {

	private final Network shapes = Documents.of(GoldenFile.SHAPES.network());
	private final double[] invertedCross = GoldenFile.SHAPES.network().sample("inverted cross").input();
	private final Inspection inspection = new Inspection(Runnable::run);
	private final List<InspectionState> heard = new ArrayList<>();

	@Test
	void withoutNetworkThereIsNothing() {
		assertSame(InspectionState.EMPTY, inspection.state());
		assertEquals(0, inspection.input().length);
		assertThrows(WrongInputSizeException.class, () -> inspection.setInput(1));
	}

	@Test
	void newNetworkStartsWithNeutralInput() {
		inspection.addListener(heard::add);
		long generation = inspection.documentChanged(Documents.snapshot(shapes));
		assertEquals(1, heard.size());
		assertEquals(generation, heard.get(0).generation());
		assertArrayEquals(new double[9], heard.get(0).input());
		assertEquals(Verdict.UNDECIDED, heard.get(0).verdict());
		assertSame(heard.get(0), inspection.state());
	}

	@Test
	void invertedCrossActivatesCross() {
		inspection.documentChanged(Documents.snapshot(shapes));
		inspection.setInput(invertedCross);
		InspectionState state = inspection.state();
		assertEquals("cross", state.snapshot().name(state.verdict().winner()));
		assertEquals(0.982355891289715, state.trace().activation(state.verdict().winner()), 1e-12);
		assertNull(state.problem());
	}

	@Test
	void oneClickedPixelChangesOneValue() {
		inspection.documentChanged(Documents.snapshot(shapes));
		inspection.setInput(invertedCross);
		inspection.addListener(heard::add);
		inspection.setInput(4, -1);
		assertEquals(-1, heard.get(0).input(4));
		assertEquals(1, heard.get(0).input(1));
		assertThrows(IndexOutOfBoundsException.class, () -> inspection.setInput(9, 1));
	}

	@Test
	void irregularNetworksAreCompiledOnTheExecutorToo() {
		Network network = Documents.small();
		Neuron late = Documents.neuron(network.getLayers().get(2), "late");
		Documents.connect(late, Documents.find(network, "h"), 1);
		List<Runnable> waiting = new ArrayList<>();
		Inspection patient = new Inspection(waiting::add);
		NetworkSnapshot first = Documents.snapshot(network);
		patient.documentChanged(first);
		Documents.connect(late, Documents.find(network, "o"), 1);
		NetworkSnapshot newest = Documents.snapshot(network);
		patient.documentChanged(newest);
		assertFalse(first.isCompiled() || newest.isCompiled(), "nothing is compiled by whoever changes the document");
		assertEquals(1, waiting.size());
		waiting.removeFirst().run();
		assertTrue(newest.isCompiled());
		assertFalse(first.isCompiled(), "only the newest generation is");
		assertSame(newest, patient.state().snapshot());
	}

	@Test
	void unsubscribedListenerHearsNothing() {
		Runnable unsubscribe = inspection.addListener(heard::add);
		Runnable second = inspection.addListener(heard::add);
		unsubscribe.run();
		unsubscribe.run();
		inspection.documentChanged(Documents.snapshot(shapes));
		assertEquals(1, heard.size());
		second.run();
	}

	@Test
	void ofSeveralChangesOnlyTheNewestIsComputed() {
		ArrayDeque<Runnable> queue = new ArrayDeque<>();
		Inspection queued = new Inspection(queue::add);
		queued.addListener(heard::add);
		queued.documentChanged(Documents.snapshot(shapes));
		for (int pixel = 0; pixel < 9; pixel++) {
			queued.setInput(pixel, 1);
		}
		assertEquals(1, queue.size());
		queue.remove().run();
		assertEquals(1, heard.size());
		assertEquals(10, heard.get(0).generation());
		assertArrayEquals(new double[] { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, heard.get(0).input());
		queued.setInput(0, -1);
		assertEquals(1, queue.size());
	}

	@Test
	void resultOfAnOlderGenerationIsDropped() {
		List<Runnable> tasks = new ArrayList<>();
		Inspection queued = new Inspection(tasks::add);
		queued.addListener(heard::add);
		queued.documentChanged(Documents.snapshot(shapes));
		tasks.get(0).run();
		queued.setInput(0, 1);
		tasks.get(1).run();
		tasks.get(0).run();
		assertEquals(List.of(1L, 2L), heard.stream().map(InspectionState::generation).toList());
	}

	@Test
	void inputFollowsItsNeuronsWhenTheDocumentChanges() {
		Network small = Documents.small();
		inspection.documentChanged(Documents.snapshot(small));
		inspection.setInput(0.5, 0.75);
		Documents.neuron(small.getLayers().get(0), "c");
		small.getLayers().get(0).getNeurons().move(0, 1);
		inspection.documentChanged(Documents.snapshot(small));
		assertArrayEquals(new double[] { 0.75, 0.5, 0 }, inspection.input());
	}

	@Test
	void brokenDocumentSaysWhyAndTheInputIsThereWhenItIsRepaired() throws NetworkProblemException {
		Network small = Documents.small();
		inspection.documentChanged(Documents.snapshot(small));
		inspection.setInput(0.5, 0.75);
		small.getLayers().get(1).setActivation("swosh");
		NetworkProblemException reason =
				assertThrows(NetworkProblemException.class, () -> NetworkSnapshot.of(small, Documents.functions()));
		inspection.documentChanged(reason);
		assertNull(inspection.state().trace());
		assertTrue(inspection.state().computed().isEmpty());
		assertTrue(inspection.state().problem().contains("'swosh'"), inspection.state().problem());
		small.getLayers().get(1).setActivation("tanh");
		inspection.documentChanged(NetworkSnapshot.of(small, Documents.functions()));
		assertNull(inspection.state().problem());
		assertArrayEquals(new double[] { 0.5, 0.75 }, inspection.state().trace().inputs());
	}

	@Test
	void functionThatFailsIsReportedWithItsPlugIn() throws NetworkProblemException {
		Network small = Documents.small();
		FunctionRegistry broken = FunctionRegistry.of(FunctionDescriptor.of("tanh", values -> new ActivationFunction() {
			@Override
			public void apply(double[] sums, int from, int to) {
				throw new IllegalStateException("out of order");
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return 0;
			}
		}), Documents.functions().find("identity").orElseThrow());
		inspection.documentChanged(NetworkSnapshot.of(small, broken));
		assertNull(inspection.state().trace());
		assertTrue(inspection.state().problem().startsWith(
				"Activation function 'tanh' of plug-in org.netwright.core.tests failed"), inspection.state().problem());
	}

	@Test
	void listenerMayChangeTheInputAndEverybodyHearsInOrder() {
		inspection.addListener(state -> {
			if (state.inputCount() > 0 && state.input(0) == 0) {
				inspection.setInput(0, 1);
			}
		});
		inspection.addListener(heard::add);
		inspection.documentChanged(Documents.snapshot(shapes));
		assertEquals(List.of(1L, 2L), heard.stream().map(InspectionState::generation).toList());
	}

	@Test
	void listenerThatFailsDoesNotSilenceTheOthers() {
		inspection.addListener(state -> {
			throw new IllegalStateException("not today");
		});
		inspection.addListener(heard::add);
		NetworkSnapshot snapshot = Documents.snapshot(shapes);
		assertThrows(IllegalStateException.class, () -> inspection.documentChanged(snapshot));
		assertEquals(1, heard.size());
		assertThrows(IllegalStateException.class, () -> inspection.setInput(0, 1));
		assertEquals(2, heard.size());
	}

	@Test
	void manyThreadsEndWithTheNewestState() throws InterruptedException {
		ExecutorService pool = Executors.newFixedThreadPool(4);
		Inspection shared = new Inspection(pool);
		CountDownLatch last = new CountDownLatch(1);
		List<Long> generations = new ArrayList<>();
		shared.addListener(state -> {
			generations.add(state.generation());
			if (state.generation() == 2001) {
				last.countDown();
			}
		});
		shared.documentChanged(Documents.snapshot(shapes));
		for (int i = 0; i < 2000; i++) {
			shared.setInput(i % 9, i);
		}
		assertTrue(last.await(20, TimeUnit.SECONDS));
		pool.shutdown();
		assertEquals(generations.stream().sorted().distinct().toList(), generations);
		assertArrayEquals(shared.input(), shared.state().trace().inputs());
	}

	@Test
	void contributionsAddUpAndTheStrongestComesFirst() {
		Network small = Documents.small();
		NetworkSnapshot snapshot = Documents.snapshot(small);
		Trace trace = snapshot.plan().propagate(new double[] { 0.25, -1 });
		assertEquals(List.of(new Contribution(0, 0, 0.5, 0.25, 0.125), new Contribution(1, 1, -0.25, -1, 0.25)),
				Contribution.inOrder(trace, 2));
		assertEquals(List.of(1, 0),
				Contribution.strongestFirst(trace, 2).stream().map(Contribution::source).toList());
		assertEquals(List.of(), Contribution.inOrder(trace, 0));
	}

	@Test
	void contributionsGoOutToEveryTarget() {
		NetworkSnapshot snapshot = Documents.snapshot(shapes);
		Trace trace = snapshot.plan().propagate(invertedCross);
		List<Contribution> outgoing = Contribution.outgoing(trace, snapshot.indexOf("h2-4"));
		assertEquals(List.of("h3-7", "h3-8"),
				outgoing.stream().map(each -> snapshot.id(trace.graph().target(each.connection()))).toList());
		assertEquals(List.of(1.0, -1.0), outgoing.stream().map(Contribution::weight).toList());
		assertEquals(-0.982355891289715, outgoing.get(0).product(), 1e-12);
		assertEquals(0.982355891289715, outgoing.get(1).product(), 1e-12);
		assertEquals(List.of(), Contribution.outgoing(trace, snapshot.indexOf("out-cross")));
	}

	@Test
	void sharesOfASumAddUpToOneWithThatOfTheBias() {
		Network small = Documents.small();
		Documents.find(small, "h").setBias(-0.125);
		Trace trace = Documents.snapshot(small).plan().propagate(new double[] { 0.25, -1 });
		assertEquals(0.25, Contribution.share(trace, 0));
		assertEquals(0.5, Contribution.share(trace, 1));
		assertEquals(1, Contribution.share(trace, 2));
		assertEquals(0, Contribution.share(Documents.snapshot(shapes).plan().propagate(new double[9]), 0));
	}
}
