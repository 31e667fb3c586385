// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.core.problem.ValueProblems;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;

/** Values that are no finite numbers, though all weights are. */
class ValueProblemsTest {
	private static final double HUGE = 1e308;

	@Test
	void aSoundRunHasNone() {
		NetworkSnapshot small = Documents.snapshot(Documents.small());
		assertEquals(List.of(), ValueProblems.of(small, small.plan().propagate(new double[] { 1, -1 })));
	}

	@Test
	void infinitiesThatMeetAreNotANumber() {
		NetworkSnapshot snapshot = Documents.snapshot(opposed());
		List<Problem> problems = ValueProblems.of(snapshot, snapshot.plan().propagate(new double[] { 10, 0 }));
		assertEquals(List.of(
				Problem.warning(ProblemCodes.INFINITE_VALUE, "p", "Neuron p is infinite for the current input: its sum is larger than any number."
						+ " Make its weights or its bias smaller, or take a function that is bounded."),
				Problem.warning(ProblemCodes.INFINITE_VALUE, "q", "Neuron q is infinite for the current input: its sum is larger than any number."
						+ " Make its weights or its bias smaller, or take a function that is bounded."),
				Problem.error(ProblemCodes.NOT_A_NUMBER, "o", "Neuron o (result) is not a number for the current input: infinite values meet in"
						+ " it. Make the weights before it smaller.")), problems);
		assertEquals(List.of(), ValueProblems.of(snapshot, snapshot.plan().propagate(new double[] { 0.5, 0 })), "not for every input");
	}

	@Test
	void whatOnlyPassesItOnIsNoProblem() {
		Network network = opposed();
		Layer last = Documents.layer(network, "last", "identity");
		Documents.connect(Documents.find(network, "o"), Documents.neuron(last, "end"), 1);
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals(List.of("p", "q", "o"), ids(ValueProblems.of(snapshot, snapshot.plan().propagate(new double[] { 10, 0 }))));
	}

	@Test
	void anInputThatIsNoNumberIsTold() {
		NetworkSnapshot small = Documents.snapshot(Documents.small());
		assertEquals(List.of(Problem.error(ProblemCodes.NOT_A_NUMBER, "b", "Neuron b is no finite number for the current input. Give it another value.")),
				ValueProblems.of(small, small.plan().propagate(new double[] { 1, Double.NaN })));
	}

	@Test
	void samplesAreTriedAndNamed() {
		NetworkSnapshot snapshot = Documents.snapshot(opposed());
		List<NamedSample> samples = List.of(new NamedSample("set", "fine", new double[] { 0, 0 }, null),
				new NamedSample("set", "too large", new double[] { 10, 0 }, null), new NamedSample("", "", new double[] { 20, 0 }, null));
		List<Problem> problems = ValueProblems.ofSamples(snapshot, samples, 1_000, Progress.NONE);
		assertEquals(List.of("p", "q", "o"), ids(problems));
		assertEquals("Neuron o (result) is not a number for the sample 'too large' of 'set': infinite values meet in it. Make the weights before it smaller.",
				problems.getLast().message());
		assertEquals(List.of(), ValueProblems.ofSamples(snapshot, samples, 10, Progress.NONE), "one sample is all that little work looks at");
	}

	@Test
	void veryManyAreTheSameProblem() {
		Network network = Documents.small();
		for (int i = 0; i < 100; i++) {
			Documents.connect(Documents.find(network, "a"), Documents.neuron(network.getLayers().getLast(), "n" + i), HUGE);
		}
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals(ValueProblems.MOST, ValueProblems.of(snapshot, snapshot.plan().propagate(new double[] { 10, 0 })).size());
	}

	/** The output gets plus infinity from p and minus infinity from q as soon as the first input is large. */
	private static Network opposed() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer input = Documents.layer(network, "in", null);
		Documents.neuron(input, "a");
		Documents.neuron(input, "b");
		Layer hidden = Documents.layer(network, "hidden", "identity");
		Layer output = Documents.layer(network, "out", "identity");
		Documents.neuron(output, "o").setName("result");
		for (String id : List.of("p", "q")) {
			Documents.connect(input.getNeurons().getFirst(), Documents.neuron(hidden, id), HUGE);
			Documents.connect(Documents.find(network, id), Documents.find(network, "o"), id.equals("p") ? 1 : -1);
		}
		return network;
	}

	private static List<String> ids(List<Problem> problems) {
		return problems.stream().map(Problem::elementId).toList();
	}
}
