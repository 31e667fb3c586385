// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.whatif.Ablation;
import org.netwright.core.whatif.Ablations;
import org.netwright.core.whatif.Effect;
import org.netwright.core.whatif.Effect.Part;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;

/** What happens without a neuron or a connection, against documents in which it is disabled. */
class AblationTest {

	private static final Consumer<Ablations> NOBODY = _ -> { };

	@Test
	void everyHiddenNeuronOfTheShapesDoesWhatDisablingItDoes() {
		Network document = Documents.of(GoldenFile.SHAPES.network());
		NetworkSnapshot whole = Documents.snapshot(document);
		InputSet inputs = InputSet.of(whole.inputDomain(), 9, 2, Sampling.STANDARD);
		Ablations all = Ablation.compare(whole, inputs, Ablation.hiddenNeurons(whole), Progress.NONE, NOBODY);
		assertTrue(all.complete());
		assertEquals(20, all.effects().size());
		for (Effect effect : all.effects()) {
			String id = whole.id(effect.part().neuron());
			Documents.find(document, id).setEnabled(false);
			check(whole, Documents.snapshot(document), inputs, effect, id);
			Documents.find(document, id).setEnabled(true);
		}
		List<Integer> order = all.effects().stream().map(Effect::changed).toList();
		assertEquals(order.stream().sorted((one, other) -> other - one).toList(), order);
		assertTrue(order.getFirst() > order.getLast());
	}

	@Test
	void everyConnectionOfTheShapesDoesWhatDisablingItDoes() {
		Network document = Documents.of(GoldenFile.SHAPES.network());
		NetworkSnapshot whole = Documents.snapshot(document);
		InputSet inputs = InputSet.of(whole.inputDomain(), 9, 2, Sampling.STANDARD);
		Ablations all = Ablation.compare(whole, inputs, Ablation.connections(whole), Progress.NONE, NOBODY);
		assertEquals(52, all.effects().size());
		for (Effect effect : all.effects()) {
			int index = effect.part().connection();
			Connection connection = Documents.find(document, whole.id(whole.graph().target(index))).getIncoming()
					.get(index - whole.graph().incomingStart(whole.graph().target(index)));
			connection.setEnabled(false);
			check(whole, Documents.snapshot(document), inputs, effect, "connection " + index);
			connection.setEnabled(true);
		}
	}

	@Test
	void randomNetworksDoWhatDisablingDoes() {
		Random random = new Random(11);
		for (int seed = 0; seed < 40; seed++) {
			Network document = CounterExampleSearchTest.random(random);
			document.getLayers().get(1).setActivation(seed % 3 == 0 ? "softmax" : "tanh");
			NetworkSnapshot whole = Documents.snapshot(document);
			InputSet inputs = InputSet.of(whole.inputDomain(), whole.graph().inputCount(), 3, Sampling.STANDARD);
			for (Effect effect : Ablation.compare(whole, inputs, Ablation.hiddenNeurons(whole), Progress.NONE, NOBODY).effects()) {
				String id = whole.id(effect.part().neuron());
				Documents.find(document, id).setEnabled(false);
				check(whole, Documents.snapshot(document), inputs, effect, "network " + seed + ", " + id);
				Documents.find(document, id).setEnabled(true);
			}
		}
	}

	private static void check(NetworkSnapshot whole, NetworkSnapshot without, InputSet inputs, Effect effect, String what) {
		List<Ablation.Change> expected = new ArrayList<>();
		double largest = 0;
		for (int index = 0; index < inputs.count(); index++) {
			double[] before = whole.plan().propagate(inputs.input(index)).outputs();
			double[] after = without.plan().propagate(inputs.input(index)).outputs();
			Verdict was = whole.decision().decide(whole.graph(), before);
			Verdict is = without.decision().decide(without.graph(), after);
			if (was.winner() != is.winner()) {
				expected.add(new Ablation.Change(index, was, is));
			}
			largest = IntStream.range(0, before.length).mapToDouble(i -> Math.abs(before[i] - after[i])).reduce(largest, Math::max);
		}
		assertEquals(expected.size(), effect.changed(), what);
		assertEquals(largest, effect.largest(), what);
		assertEquals(expected, Ablation.changes(whole, inputs, effect.part(), Progress.NONE), what);
	}

	@Test
	void whatIsKnownIsToldWhileItGoesOn() {
		NetworkSnapshot whole = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
		InputSet inputs = InputSet.of(whole.inputDomain(), 9, 2, Sampling.STANDARD);
		List<Integer> tried = new ArrayList<>();
		Ablation.compare(whole, inputs, Ablation.hiddenNeurons(whole), Progress.NONE, soFar -> tried.add(soFar.tried()));
		assertEquals(List.of(64, 128, 256), tried);
	}

	@Test
	void inputsMustFitTheNetwork() {
		NetworkSnapshot whole = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
		InputSet inputs = InputSet.listed(2, List.of(new double[2]));
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> Ablation.changes(whole, inputs, Part.neuron(10), Progress.NONE));
		assertEquals("Inputs of 2 values do not fit a network with 9.", e.getMessage());
	}
}
