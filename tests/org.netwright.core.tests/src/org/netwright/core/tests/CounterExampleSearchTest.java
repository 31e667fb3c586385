// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.whatif.CounterExample;
import org.netwright.core.whatif.CounterExampleSearch;
import org.netwright.core.whatif.CounterExamples;
import org.netwright.core.whatif.Goal;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Decision;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;

/** The fewest changes that give another outcome, against trying all inputs there are. */
class CounterExampleSearchTest {

	private static final String[] FUNCTIONS = {"tanh", "relu", "sigmoid", "step", "sine", "identity"};

	private final NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));

	private static CounterExamples search(NetworkSnapshot network, double[] input, Goal goal, int levels, long work) {
		return CounterExampleSearch.search(network, input, goal, levels, work, Progress.NONE, _ -> { });
	}

	private double[] image(String name) throws Exception {
		return NamedSample.of(Documents.of(GoldenFile.SHAPES.network()), shapes).stream()
				.filter(sample -> sample.name().equals(name)).findFirst().orElseThrow().values();
	}

	private int output(String name) {
		return shapes.outputStart() + shapes.outputLabels().indexOf(name);
	}

	@Test
	void theInvertedCrossIsOnePixelFromAnX() throws Exception {
		double[] cross = image("inverted cross");
		CounterExamples found = search(shapes, cross, Goal.winner(output("X")), 2, CounterExampleSearch.WORK);
		assertEquals(1, found.changes());
		assertTrue(found.proved());
		assertEquals(1, found.found());
		CounterExample example = found.examples().getFirst();
		assertArrayEquals(new int[] {4}, example.changed());
		assertEquals(-1, example.input()[4]);
		assertEquals(output("X"), example.verdict().winner());
	}

	@Test
	void whatIsTheCaseAlreadyTakesNoChange() throws Exception {
		CounterExamples found = search(shapes, image("cross"), Goal.winner(output("cross")), 3, CounterExampleSearch.WORK);
		assertEquals(0, found.changes());
		assertTrue(found.proved());
	}

	@Test
	void inRandomNetworksNoInputWithFewerChangesHasTheOutcome() {
		Random random = new Random(5);
		int flipped = 0;
		int impossible = 0;
		for (int seed = 0; seed < 120; seed++) {
			NetworkSnapshot network = Documents.snapshot(random(random));
			int inputs = network.graph().inputCount();
			double[] input = random.doubles(inputs).map(value -> value < 0.3 ? -1 : value < 0.6 ? 1 : value < 0.8 ? 0 : value).toArray();
			for (Goal goal : List.of(Goal.ANOTHER, Goal.LOST, Goal.UNDECIDED, Goal.winner(network.outputStart()))) {
				int levels = 2 + random.nextInt(2);
				CounterExamples found = search(network, input, goal, levels, CounterExampleSearch.WORK);
				int fewest = fewest(network, input, goal, levels);
				assertEquals(fewest, found.changes(), "network " + seed + ", " + goal);
				assertEquals(fewest < 0, found.impossible());
				assertEquals(fewest >= 0, found.proved());
				check(network, input, goal, found);
				assertEquals(fewest < 0 ? 0 : count(network, input, goal, levels, fewest), found.found());
				flipped += fewest > 0 ? 1 : 0;
				impossible += fewest < 0 ? 1 : 0;
				checkGradientSearch(network, input, goal, levels, fewest);
			}
		}
		assertTrue(flipped > 100 && impossible > 20, flipped + " and " + impossible);
	}

	/** What the gradient finds is true, never better than what is proved, and not claimed to be the best. */
	private static void checkGradientSearch(NetworkSnapshot network, double[] input, Goal goal, int levels, int fewest) {
		CounterExamples found = search(network, input, goal, levels, 0);
		check(network, input, goal, found);
		assertTrue(found.examples().isEmpty() || found.changes() >= fewest);
		assertFalse(found.changes() > 1 && found.proved());
		assertFalse(found.impossible());
	}

	private static void check(NetworkSnapshot network, double[] input, Goal goal, CounterExamples found) {
		for (CounterExample example : found.examples()) {
			Verdict after = network.decision().decide(network.plan().propagate(example.input()));
			assertEquals(after, example.verdict());
			assertTrue(goal.isMet(found.before(), after));
			int changes = 0;
			for (int i = 0; i < input.length; i++) {
				changes += example.input()[i] == input[i] ? 0 : 1;
			}
			assertEquals(changes, example.changed().length);
			assertEquals(changes, found.changes());
		}
	}

	private static int fewest(NetworkSnapshot network, double[] input, Goal goal, int levels) {
		for (int changes = 0; changes <= input.length; changes++) {
			if (count(network, input, goal, levels, changes) > 0) {
				return changes;
			}
		}
		return -1;
	}

	/** Goes through all inputs, place by place. */
	private static int count(NetworkSnapshot network, double[] input, Goal goal, int levels, int changes) {
		Verdict before = network.decision().decide(network.plan().propagate(input));
		return count(network, input.clone(), 0, changes, goal, before, InputSet.levels(network.inputDomain(), levels));
	}

	private static int count(NetworkSnapshot network, double[] values, int place, int changes, Goal goal, Verdict before,
			double[] levels) {
		if (place == values.length) {
			return changes == 0 && goal.isMet(before, network.decision().decide(network.plan().propagate(values))) ? 1 : 0;
		}
		int count = count(network, values, place + 1, changes, goal, before, levels);
		double original = values[place];
		if (changes > 0) {
			for (double level : levels) {
				if (level != original) {
					values[place] = level;
					count += count(network, values, place + 1, changes - 1, goal, before, levels);
				}
			}
			values[place] = original;
		}
		return count;
	}

	static Network random(Random random) {
		Network network = Documents.small();
		network.getLayers().clear();
		int[] sizes = {2 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)};
		for (int l = 0; l < sizes.length; l++) {
			Layer layer = Documents.layer(network, "l" + l, l == 0 ? null : FUNCTIONS[random.nextInt(FUNCTIONS.length)]);
			for (int n = 0; n < sizes[l]; n++) {
				var neuron = Documents.neuron(layer, "n" + l + "-" + n);
				neuron.setBias(l == 0 ? 0 : random.nextGaussian() / 2);
				if (l > 0) {
					network.getLayers().get(l - 1).getNeurons().stream().filter(_ -> random.nextInt(5) > 0)
							.forEach(source -> Documents.connect(source, neuron, random.nextGaussian()));
				}
			}
		}
		network.setDecision(random.nextBoolean() ? Decision.THRESHOLD : Decision.ARGMAX);
		return network;
	}

	@Test
	void aLargeNetworkIsSearchedAlongTheGradient() {
		Network network = Documents.small();
		network.getLayers().clear();
		Random random = new Random(3);
		Layer in = Documents.layer(network, "in", null);
		Layer hidden = Documents.layer(network, "hidden", "tanh");
		Layer out = Documents.layer(network, "out", "identity");
		for (int i = 0; i < 400; i++) {
			Documents.neuron(in, "i" + i);
		}
		for (int h = 0; h < 12; h++) {
			var neuron = Documents.neuron(hidden, "h" + h);
			in.getNeurons().forEach(source -> Documents.connect(source, neuron, random.nextGaussian() / 20));
		}
		for (int o = 0; o < 3; o++) {
			var neuron = Documents.neuron(out, "o" + o);
			neuron.setBias(o == 0 ? 6 : 0);
			hidden.getNeurons().forEach(source -> Documents.connect(source, neuron, random.nextGaussian()));
		}
		NetworkSnapshot snapshot = Documents.snapshot(network);
		double[] input = random.doubles(400, -1, 1).toArray();
		List<CounterExamples> soFar = new ArrayList<>();
		CounterExamples found = CounterExampleSearch.search(snapshot, input, Goal.ANOTHER, 3, 20_000_000, Progress.NONE, soFar::add);
		check(snapshot, input, Goal.ANOTHER, found);
		assertTrue(found.changes() > 1, "there is one, with " + found.changes() + " changes");
		assertEquals(1, found.excluded());
		assertEquals(found.changes() == 2, found.proved());
		assertFalse(soFar.isEmpty());
	}

	@Test
	void whoeverLosesInterestStopsIt() throws Exception {
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
		double[] cross = image("cross");
		assertThrows(CancellationException.class,
				() -> CounterExampleSearch.search(shapes, cross, Goal.ANOTHER, 3, cancelled, _ -> { }));
		assertThrows(CancellationException.class,
				() -> CounterExampleSearch.search(shapes, cross, Goal.ANOTHER, 3, 0, cancelled, _ -> { }));
	}
}
