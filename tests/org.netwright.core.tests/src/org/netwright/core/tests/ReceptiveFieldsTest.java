// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldState;
import org.netwright.core.field.ReceptiveFields;
import org.netwright.engine.field.FieldDomain.Kind;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;

class ReceptiveFieldsTest {

	private final Network shapes = Documents.of(GoldenFile.SHAPES.network());
	private final ReceptiveFields fields = new ReceptiveFields(Runnable::run);
	private final List<FieldState> heard = new ArrayList<>();

	private NetworkSnapshot show(Network network, NetworkSnapshot previous) {
		try {
			NetworkSnapshot snapshot = NetworkSnapshot.of(network, Documents.functions(), previous);
			fields.show(snapshot, Kind.LEVELS);
			return snapshot;
		} catch (NetworkProblemException e) {
			throw new AssertionError(e);
		}
	}

	private ReceptiveField field(String id) {
		FieldState state = fields.state();
		return state.field(state.network().indexOf(id)).orElseThrow();
	}

	@Test
	void everyNeuronOfTheShapesHasAFieldInTheEnd() {
		fields.addListener(heard::add);
		NetworkSnapshot snapshot = show(shapes, null);
		assertEquals(33, IntStream.range(0, 33).filter(n -> fields.state().field(n).isPresent()).count());
		assertTrue(fields.state().complete());
		assertNull(fields.state().problem());
		assertSame(snapshot, fields.state().network());
		assertEquals(-1, fields.state().domain().minimum());
		assertEquals(2, field("out-cross").kept());
		assertTrue(heard.size() > 10, "fields come one after the other");
		assertFalse(heard.getFirst().complete());
		assertSame(heard.getLast(), fields.state());
	}

	@Test
	void onlyWhatAChangeTouchesIsSearchedAgain() {
		NetworkSnapshot before = show(shapes, null);
		ReceptiveField line1 = field("h1-1");
		ReceptiveField line2 = field("h1-2");
		Documents.find(shapes, "h1-1").getIncoming().get(0).setWeight(0.8);
		show(shapes, before);
		assertNotSame(line1, field("h1-1"));
		assertEquals(Pixel.WHITE, field("h1-1").pixel(0));
		assertSame(line2, field("h1-2"));
		assertEquals(24, IntStream.range(9, 33).filter(n -> fields.state().field(n).isPresent()).count());
		assertSameAsSearchedAfresh();
	}

	@Test
	void aNeuronThatGetsAnotherIndexKeepsItsField() {
		NetworkSnapshot before = show(shapes, null);
		int was = before.indexOf("out-cross");
		Layer lines = shapes.getLayers().get(1);
		Neuron added = NetworkFactory.eINSTANCE.createNeuron();
		added.setId("new");
		lines.getNeurons().add(0, added);
		Documents.connect(Documents.find(shapes, "in5"), added, 1);
		NetworkSnapshot after = show(shapes, before);
		assertEquals(was + 1, after.indexOf("out-cross"));
		assertEquals(was + 1, field("out-cross").neuron());
		assertEquals(Pixel.WHITE, field("new").pixel(4));
		assertSameAsSearchedAfresh();
	}

	@Test
	void everyKindOfEditGivesWhatAFreshSearchGives() {
		NetworkSnapshot snapshot = show(shapes, null);
		List<Runnable> edits = List.of(() -> Documents.find(shapes, "h2-1").setBias(3),
				() -> Documents.find(shapes, "h1-8").setEnabled(false),
				() -> Documents.find(shapes, "h2-2").getIncoming().get(0).setEnabled(false),
				() -> Documents.find(shapes, "h3-8").setActivation("sine"),
				() -> shapes.getLayers().getLast().setActivation("softmax"),
				() -> Documents.find(shapes, "h3-1").getIncoming().remove(0),
				() -> Documents.find(shapes, "out-V").setEnabled(false), () -> shapes.getInputRange().setMinimum(-3),
				() -> shapes.getLayers().get(3).setActivation("tanh"), () -> shapes.getInputRange().setNeutral(1),
				() -> Documents.connect(Documents.find(shapes, "in1"), Documents.find(shapes, "out-X"), -4));
		for (Runnable edit : edits) {
			edit.run();
			snapshot = show(shapes, snapshot);
			assertSameAsSearchedAfresh();
		}
	}

	private void assertSameAsSearchedAfresh() {
		FieldState state = fields.state();
		assertTrue(state.complete());
		FieldSearch fresh = FieldSearch.of(state.network().plan(), state.domain());
		int[] neurons = IntStream.range(0, state.network().graph().neuronCount()).toArray();
		fresh.fields(neurons, Progress.NONE, field -> {
			ReceptiveField kept = state.field(field.neuron()).orElseThrow();
			assertEquals(field.toString(), kept.toString());
			for (int i = 0; i < field.inputCount(); i++) {
				assertEquals(field.pixel(i), kept.pixel(i), field.toString());
			}
		});
	}

	@Test
	void theDomainIsThatOfTheDocument() {
		shapes.getInputRange().setMinimum(0);
		shapes.getInputRange().setNeutral(0.5);
		show(shapes, null);
		assertEquals(0, fields.state().domain().minimum());
		assertEquals(0.5, fields.state().domain().neutral());
		shapes.getInputRange().setMinimum(2);
		show(shapes, null);
		assertTrue(fields.state().problem().contains("input range goes from 2.0 to 1.0"), fields.state().problem());
		assertTrue(fields.state().field(12).isEmpty());
	}

	@Test
	void withoutANetworkThereIsNothing() {
		assertSame(FieldState.EMPTY, fields.state());
		show(shapes, null);
		fields.show(null, Kind.LEVELS);
		assertNull(fields.state().network());
		assertTrue(fields.state().field(0).isEmpty());
		assertTrue(fields.state().complete());
	}

	@Test
	void ofSeveralChangesOnlyTheNewestIsSearched() {
		Queue<Runnable> tasks = new ArrayDeque<>();
		ReceptiveFields later = new ReceptiveFields(tasks::add);
		later.addListener(heard::add);
		NetworkSnapshot first = Documents.snapshot(shapes);
		later.show(first, Kind.LEVELS);
		long newest = later.show(first, Kind.BOX);
		assertEquals(1, tasks.size());
		tasks.remove().run();
		assertTrue(heard.stream().allMatch(state -> state.generation() == newest));
		assertEquals(Kind.BOX, later.state().domain().kind());
		later.close();
		assertTrue(tasks.isEmpty(), "whoever is closed wants nothing");
		assertSame(FieldState.EMPTY, later.state());
	}

	@Test
	void aListenerThatFailsKeepsNobodyFromHearing() {
		fields.addListener(state -> {
			throw new IllegalStateException("deaf");
		});
		fields.addListener(heard::add);
		NetworkSnapshot snapshot = Documents.snapshot(shapes);
		assertThrows(IllegalStateException.class, () -> fields.show(snapshot, Kind.LEVELS));
		assertTrue(fields.state().complete());
		assertSame(fields.state(), heard.getLast());
		heard.clear();
		assertThrows(IllegalStateException.class, () -> fields.show(snapshot, Kind.BOX));
		assertTrue(heard.getLast().complete());
	}

	/** A search that would take for ever ends when something else is wanted, also after somebody looked elsewhere. */
	@Test
	void aSearchThatIsOutOfDateEnds() throws Exception {
		Network wide = wide();
		try (ExecutorService executor = Executors.newSingleThreadExecutor();
				ReceptiveFields endless = new ReceptiveFields(executor, FieldLimits.standard().withWork(Long.MAX_VALUE / 100))) {
			CountDownLatch begun = new CountDownLatch(1);
			CountDownLatch done = new CountDownLatch(1);
			NetworkSnapshot snapshot = Documents.snapshot(wide);
			int hidden = snapshot.indexOf("h3");
			int output = snapshot.indexOf("o2");
			endless.addListener(state -> {
				if (state.network() == snapshot && state.field(hidden).isPresent()) {
					begun.countDown();
				}
				if (state.network() != snapshot && state.complete()) {
					done.countDown();
				}
			});
			endless.show(snapshot, Kind.LEVELS);
			assertTrue(begun.await(60, TimeUnit.SECONDS));
			endless.first(output);
			assertFalse(endless.state().complete());
			endless.show(Documents.snapshot(shapes), Kind.LEVELS);
			assertTrue(done.await(60, TimeUnit.SECONDS));
		}
	}

	private static Network wide() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer input = Documents.layer(network, "in", null);
		Layer hidden = Documents.layer(network, "hidden", "tanh");
		Layer output = Documents.layer(network, "out", "tanh");
		for (int i = 0; i < 40; i++) {
			Documents.neuron(input, "i" + i);
		}
		for (int h = 0; h < 12; h++) {
			Neuron neuron = Documents.neuron(hidden, "h" + h);
			for (Neuron source : input.getNeurons()) {
				Documents.connect(source, neuron, Math.sin(h * 40 + input.getNeurons().indexOf(source) + 1));
			}
		}
		for (int o = 0; o < 3; o++) {
			Neuron neuron = Documents.neuron(output, "o" + o);
			for (Neuron source : hidden.getNeurons()) {
				Documents.connect(source, neuron, Math.cos(o * 12 + hidden.getNeurons().indexOf(source)));
			}
		}
		return network;
	}
}
