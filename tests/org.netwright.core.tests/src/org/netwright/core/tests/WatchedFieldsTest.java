// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldState;
import org.netwright.core.field.WatchedFields;
import org.netwright.engine.field.FieldDomain.Kind;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;

class WatchedFieldsTest {

	private final Network shapes = Documents.of(GoldenFile.SHAPES.network());
	private final NetworkSnapshot snapshot = Documents.snapshot(shapes);
	private final WatchedFields fields = new WatchedFields(Runnable::run);
	private final List<FieldState> heard = new ArrayList<>();

	private String id(int neuron) {
		return snapshot.id(neuron);
	}

	private List<String> known() {
		FieldState state = fields.state();
		return state.network() == null ? List.of()
				: IntStream.range(0, state.network().graph().neuronCount()).filter(n -> state.field(n).isPresent())
						.mapToObj(state.network()::id).toList();
	}

	@Test
	void nothingIsStartedUntilSomebodyLooks() {
		Queue<Runnable> tasks = new ArrayDeque<>();
		WatchedFields later = new WatchedFields(tasks::add);
		later.documentChanged(snapshot);
		later.setDomain(Kind.BOX);
		later.search();
		later.cancel();
		assertTrue(tasks.isEmpty());
		assertSame(FieldState.EMPTY, later.state());
		later.watch(heard::add, false).want(List.of(id(9)));
		tasks.forEach(Runnable::run);
		assertEquals(Kind.BOX, later.state().domain().kind());
		assertEquals(0.9837, later.state().field(9).orElseThrow().maximum(), 1e-4);
	}

	@Test
	void onlyWhatSomebodyLooksAtIsSearched() {
		fields.documentChanged(snapshot);
		WatchedFields.Watch view = fields.watch(heard::add, false);
		assertEquals(List.of(), known());
		view.want(List.of(id(30), "gone"));
		assertEquals(List.of(id(30)), known());
		assertEquals(0, fields.state().missing());
		WatchedFields.Watch diagram = fields.watch(heard::add, false);
		diagram.want(List.of(id(12), id(10)));
		assertEquals(List.of(id(10), id(12), id(30)), known());
		assertTrue(fields.state().complete());
	}

	@Test
	void whatIsLookedAtFollowsEveryChange() {
		fields.documentChanged(snapshot);
		fields.watch(heard::add, false).want(List.of(id(9), id(10)));
		Neuron line = shapes.getLayers().get(1).getNeurons().getFirst();
		line.getIncoming().forEach(connection -> connection.setWeight(0.5));
		NetworkSnapshot changed = Documents.snapshot(shapes);
		fields.documentChanged(changed);
		assertSame(changed, fields.state().network());
		assertEquals(Math.tanh(1.5), fields.state().field(9).orElseThrow().maximum(), 1e-12);
		fields.documentChanged(null);
		assertEquals(List.of(), known());
	}

	@Test
	void whenNobodyLooksAnyMoreNothingIsSearched() {
		fields.documentChanged(snapshot);
		WatchedFields.Watch view = fields.watch(heard::add, false);
		view.want(List.of(id(9)));
		view.close();
		view.want(List.of(id(30)));
		heard.clear();
		fields.documentChanged(Documents.snapshot(shapes));
		assertSame(snapshot, fields.state().network());
		assertEquals(List.of(), heard);
		fields.watch(heard::add, false).want(List.of(id(30)));
		assertTrue(known().contains(id(30)));
	}

	@Test
	void anotherDomainIsSearchedAnew() {
		fields.documentChanged(snapshot);
		fields.watch(heard::add, false).want(List.of(id(9)));
		assertEquals(729, fields.state().field(9).orElseThrow().maximiserCount().orElseThrow().intValueExact());
		fields.setDomain(Kind.BOX);
		assertTrue(fields.state().field(9).orElseThrow().maximiserCount().isEmpty());
		assertEquals(Kind.BOX, fields.domain());
	}

	/** The listener waits in the middle of a search until somebody has ended it. */
	@Test
	void whatWasFoundStaysWhenASearchIsEnded() throws Exception {
		CountDownLatch some = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
			WatchedFields own = new WatchedFields(executor);
			own.documentChanged(snapshot);
			WatchedFields.Watch watch = own.watch(state -> {
				if (some.getCount() > 0 && !state.complete() && state.field(9).isPresent()) {
					own.cancel();
					some.countDown();
				} else if (state.ended()) {
					ended.countDown();
				}
			}, true);
			watch.want(IntStream.range(9, 33).mapToObj(this::id).toList());
			assertTrue(some.await(60, TimeUnit.SECONDS));
			assertTrue(ended.await(60, TimeUnit.SECONDS));
			FieldState state = own.state();
			assertTrue(state.complete());
			assertTrue(state.field(9).isPresent());
			assertTrue(state.field(32).isEmpty());
			assertEquals(24 - IntStream.range(9, 33).filter(n -> state.field(n).isPresent()).count(), state.missing());
			CountDownLatch all = new CountDownLatch(1);
			own.watch(next -> {
				if (next.complete() && !next.ended()) {
					all.countDown();
				}
			}, false);
			own.search();
			assertTrue(all.await(60, TimeUnit.SECONDS));
			assertTrue(own.state().field(32).isPresent());
			assertFalse(own.state().ended());
			own.close();
		}
	}

	@Test
	void whoeverIsClosedForgetsEverything() {
		fields.documentChanged(snapshot);
		fields.watch(heard::add, false).want(List.of(id(9)));
		fields.close();
		heard.clear();
		fields.documentChanged(snapshot);
		fields.search();
		assertSame(FieldState.EMPTY, fields.state());
		assertEquals(List.of(), heard);
	}
}
