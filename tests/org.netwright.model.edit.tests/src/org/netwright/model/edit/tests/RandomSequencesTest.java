// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.history.StepFailedException;
import org.netwright.model.edit.history.StepRefusedException;

/** Thousands of random sequences of all steps there are on random networks, each position of the history compared with what it was. */
class RandomSequencesTest {

	private static final int SEQUENCES = 300;
	private static final int STEPS = 40;
	private static final int SHORT_SEQUENCES = 2000;
	private static final int FEW_STEPS = 12;

	static LongStream seeds() {
		return LongStream.range(0, SEQUENCES);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyPositionIsAsItWas(long seed) {
		compareAll(seed, STEPS);
	}

	/** Short ones reach more different documents in the same time. */
	@Test
	void soItIsInThousandsOfShortSequences() {
		for (long seed = SEQUENCES; seed < SEQUENCES + SHORT_SEQUENCES; seed++) {
			try {
				compareAll(seed, FEW_STEPS);
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("sequence " + seed, e);
			}
		}
	}

	private static void compareAll(long seed, int steps) {
		Sequence sequence = new Sequence(seed);
		for (int i = 0; i < steps; i++) {
			sequence.step();
		}
		sequence.compareAll();
	}

	@Test
	void everyKindOfStepIsAmongThem() {
		Set<Class<?>> kinds = new HashSet<>();
		int executed = 0;
		int merged = 0;
		for (long seed = 0; seed < 100; seed++) {
			Sequence sequence = new Sequence(seed);
			for (int i = 0; i < STEPS; i++) {
				sequence.step();
			}
			executed += sequence.executed;
			merged += sequence.merged;
			kinds.addAll(sequence.kinds);
		}
		assertTrue(executed > 1000, executed + " steps changed something");
		assertTrue(merged > 20, merged + " steps became one with that before");
		assertEquals(names(StepClasses.all()), names(kinds), "kinds of steps that changed something");
	}

	private static Set<String> names(Set<Class<?>> classes) {
		return classes.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
	}

	/** One history, and how the document was at each of its positions. */
	private static final class Sequence {
		private final Random random;
		private final Network network;
		private final History history;
		private final RandomSteps steps;
		private final List<DocumentState> states = new ArrayList<>();
		private final List<DocumentChange> events = new ArrayList<>();
		private final Set<Class<?>> kinds = new HashSet<>();
		private Gesture gesture;
		private int executed;
		private int merged;

		Sequence(long seed) {
			random = new Random(seed);
			network = seed % 10 == 0 ? Documents.FACTORY.createNetwork() : seed % 3 == 0 ? Documents.small() : irregular();
			history = new History(network);
			history.addListener(events::add);
			steps = new RandomSteps(network, random);
			states.add(DocumentState.of(network));
		}

		/** A document read from a file, with layers of random sizes and each forward connection or not. */
		private Network irregular() {
			int[] sizes = random.ints(2 + random.nextInt(3), 1, 5).toArray();
			Network all = Documents.dense(sizes);
			List<Neuron> neurons = Documents.neurons(all);
			for (Neuron target : neurons) {
				target.getIncoming().removeIf(connection -> random.nextInt(3) == 0 && disconnected(connection));
			}
			return Documents.read(Documents.bytes(all));
		}

		private static boolean disconnected(Connection connection) {
			connection.setSource(null);
			return true;
		}

		void step() {
			switch (random.nextInt(12)) {
				case 0 -> move(history::undo);
				case 1 -> move(history::redo);
				case 2 -> move(() -> history.jump(random.nextInt(history.entries().size() + 1)));
				case 3 -> gesture();
				default -> execute(steps.next());
			}
		}

		private void gesture() {
			if (gesture == null) {
				gesture = history.beginGesture();
			} else {
				gesture.close();
				gesture = null;
			}
		}

		private void move(Runnable move) {
			move.run();
			states.get(history.position()).assertIs(network, "moved");
		}

		private void execute(Step step) {
			DocumentState before = states.get(history.position());
			failBehind(step, before);
			boolean possible = step.canExecute();
			before.assertIs(network, "asked");
			assertEquals(possible, !step.label().isEmpty() && step.canExecute(), "asking twice");
			events.clear();
			int positionBefore = history.position();
			boolean done = executed(step);
			if (!(step instanceof CompoundStep)) {
				assertEquals(possible, done, "executes what it can");
			}
			if (done) {
				executed++;
				kinds.add(step.getClass());
				assertEquals(1, events.size());
				assertTrue(step instanceof CompoundStep || before.differs(network), "changes what it says");
				remember(positionBefore);
			} else {
				assertEquals(0, events.size());
				before.assertIs(network, "not executed");
			}
		}

		private boolean executed(Step step) {
			try {
				return history.execute(step);
			} catch (StepRefusedException e) {
				assertTrue(step.refusal().isPresent() || step instanceof CompoundStep, "says why");
				return false;
			}
		}

		/** Now and then the step is followed by one that fails. */
		private void failBehind(Step step, DocumentState before) {
			if (random.nextInt(4) == 0) {
				Step failing = new CompoundStep("Fail", List.of(step, new TestStep("Fail", edits -> {
					throw new IllegalStateException("on purpose");
				})));
				Class<? extends RuntimeException> expected = step.refusal().isPresent() ? StepRefusedException.class : StepFailedException.class;
				if (step instanceof CompoundStep) {
					assertThrows(RuntimeException.class, () -> history.execute(failing));
				} else {
					assertThrows(expected, () -> history.execute(failing));
				}
				before.assertIs(network, "failed");
			}
		}

		/** The step may be a new entry, one with that before it, or have brought the document back. */
		private void remember(int positionBefore) {
			if (history.position() < positionBefore) {
				states.get(history.position()).assertIs(network, "brought back");
			}
			merged += history.position() <= positionBefore ? 1 : 0;
			while (states.size() > history.position()) {
				states.removeLast();
			}
			states.add(DocumentState.of(network));
			assertEquals(history.position() + 1, states.size());
			assertEquals(history.position(), history.entries().size());
			noCycles();
		}

		private void noCycles() {
			Set<Neuron> done = new HashSet<>();
			List<Neuron> left = new ArrayList<>(Documents.neurons(network));
			while (left.removeIf(neuron -> neuron.getIncoming().stream().allMatch(connection -> done.contains(connection.getSource())) && done.add(neuron))) {
				// until no neuron is left whose sources are done
			}
			assertEquals(List.of(), left, "a cycle");
		}

		void compareAll() {
			while (history.canUndo()) {
				move(history::undo);
			}
			states.getFirst().assertIs(network, "all undone");
			while (history.canRedo()) {
				move(history::redo);
			}
			states.getLast().assertIs(network, "all redone");
			for (int i = 0; i < 5; i++) {
				move(() -> history.jump(random.nextInt(states.size())));
			}
			move(() -> history.jump(0));
			move(() -> history.jump(states.size() - 1));
		}
	}
}
