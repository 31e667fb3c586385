// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.model.edit.history.ChangeKind.SAMPLES;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.AddSamples;
import org.netwright.model.edit.step.MoveSamples;
import org.netwright.model.edit.step.RemoveSamples;
import org.netwright.model.edit.step.SetExpectation;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetSampleValues;

/** Samples, their sets and what is expected of them. */
class SampleStepsTest extends StepTestBase {

	private final SampleSet set = network.getSampleSets().getFirst();
	private final Sample first = set.getSamples().getFirst();

	@Test
	void setsComeAndGo() {
		SampleSet digits = Documents.FACTORY.createSampleSet();
		digits.setName("digits");
		digits.setLocation("digits.csv");
		expect(new AddSampleSet(network, 0, digits), "Add sample set “digits”", Set.of(SAMPLES), () -> assertEquals(List.of(digits, set), network.getSampleSets()));
		expectNothing(new AddSampleSet(network, 0, digits));
		expectRefusal(new AddSamples(digits, 0, List.of(Documents.FACTORY.createSample())),
				"The samples of sample set “digits” are in the file digits.csv. Add them there, or to another set.");
		expect(new SetName(digits, "letters"), "Rename sample set “digits” to “letters”", Set.of(SAMPLES), () -> assertEquals("letters", digits.getName()));
		expect(new RemoveSamples(List.of(digits)), "Delete sample set “letters”", Set.of(SAMPLES), () -> assertEquals(List.of(set), network.getSampleSets()));
	}

	@Test
	void samplesComeAndGo() {
		Sample sample = Documents.FACTORY.createSample();
		sample.setValues(new double[] { 9, 8, 7, 6 });
		expect(new AddSamples(set, 1, List.of(sample)), "Add sample “unnamed” to sample set “shapes”", Set.of(SAMPLES),
				() -> assertEquals(sample, set.getSamples().get(1)));
		expect(new AddSamples(set, 0, List.of(Documents.FACTORY.createSample(), Documents.FACTORY.createSample())), "Add 2 samples to sample set “shapes”",
				Set.of(SAMPLES), () -> assertEquals(6, set.getSamples().size()));
		expect(new RemoveSamples(List.of(sample, first)), "Delete 2 samples", Set.of(SAMPLES), () -> assertEquals(4, set.getSamples().size()));
		expect(new RemoveSamples(List.of(set, set.getSamples().get(2))), "Delete 2 elements", Set.of(SAMPLES), () -> {
			assertEquals(List.of(), network.getSampleSets());
			assertEquals(4, set.getSamples().size());
		});
		expectNothing(new RemoveSamples(List.of(sample, set)));
		assertThrows(IllegalArgumentException.class, () -> new RemoveSamples(List.of(network)));
	}

	@Test
	void names() {
		expect(new SetName(first, "cross"), "Rename sample “first” to “cross”", Set.of(SAMPLES), () -> assertEquals("cross", first.getName()));
	}

	@Test
	void values() {
		double[] values = { 1, 0, 1, -0.0 };
		SetSampleValues step = new SetSampleValues(first, values);
		values[0] = 100;
		expect(step, "Change values of sample “first”", Set.of(SAMPLES), () -> assertArrayEquals(new double[] { 1, 0, 1, -0.0 }, first.getValues()));
		expectNothing(new SetSampleValues(first, 1, 0, 1, -0.0));
		expectRefusal(new SetSampleValues(first, 1, 0), "There are 2 values for 4 neurons. Enter one for each.");
		expectRefusal(new SetSampleValues(first, 1, 0, 0, Double.NaN), "NaN is no finite number. Enter one.");
	}

	@Test
	void anotherWinner() {
		expect(SetExpectation.winner(first, neuron("no"), 0.25), "Expect neuron “no” to win for sample “first”", Set.of(SAMPLES), () -> {
			assertEquals(neuron("no"), ((WinnerExpectation) first.getExpectation()).getWinner());
			assertEquals(0.25, ((WinnerExpectation) first.getExpectation()).getMargin());
		});
		expectNothing(SetExpectation.winner(first, neuron("no"), 0.25));
		expectRefusal(SetExpectation.winner(first, neuron("a"), 0), "Neuron “a” is not in the output layer. Choose a neuron of the output layer.");
		expectRefusal(SetExpectation.winner(first, Documents.neuron(Documents.small(), "no"), 0),
				"Neuron “no” is not in the output layer. Choose a neuron of the output layer.");
		expectRefusal(SetExpectation.winner(first, neuron("no"), -1), "A margin is a number of 0 or more, not -1.");
	}

	@Test
	void otherClaims() {
		expect(SetExpectation.undecided(first), "Expect sample “first” to be undecided", Set.of(SAMPLES),
				() -> assertNull(((WinnerExpectation) first.getExpectation()).getWinner()));
		expect(SetExpectation.values(first, new double[] { 1, 2 }, 0.1), "Expect values of sample “first”", Set.of(SAMPLES), () -> {
			assertArrayEquals(new double[] { 1, 2 }, ((ValuesExpectation) first.getExpectation()).getValues());
			assertEquals(0.1, ((ValuesExpectation) first.getExpectation()).getTolerance());
		});
		expect(SetExpectation.values(first, new double[] { 1, 3 }, 0.1), "Expect values of sample “first”", Set.of(SAMPLES),
				() -> assertArrayEquals(new double[] { 1, 3 }, ((ValuesExpectation) first.getExpectation()).getValues()));
		expectNothing(SetExpectation.values(first, new double[] { 1, 3 }, 0.1));
		expectRefusal(SetExpectation.values(first, new double[] { 1 }, 0.1), "There are 1 values for 2 neurons. Enter one for each.");
		expectRefusal(SetExpectation.values(first, new double[] { 1, 2 }, -0.1), "A tolerance is a number of 0 or more, not -0.1.");
		expect(SetExpectation.nothing(first), "Expect nothing of sample “first”", Set.of(SAMPLES), () -> assertNull(first.getExpectation()));
		expectNothing(SetExpectation.nothing(first));
	}

	@Test
	void samplesMoveInTheirSet() {
		Sample second = set.getSamples().get(1);
		Sample third = Documents.FACTORY.createSample();
		third.setName("third");
		third.setValues(first.getValues());
		set.getSamples().add(2, third);
		List<Sample> rest = List.copyOf(set.getSamples().subList(3, set.getSamples().size()));
		expectNothing(new MoveSamples(List.of(first), false));
		expectNothing(new MoveSamples(List.of(first, second), false));
		expect(new MoveSamples(List.of(first, second), true), "Move 2 samples down", Set.of(SAMPLES),
				() -> assertEquals(List.of(third, first, second), set.getSamples().subList(0, 3)));
		expect(new MoveSamples(List.of(third), true), "Move sample \u201Cthird\u201D down", Set.of(SAMPLES),
				() -> assertEquals(List.of(first, third, second), set.getSamples().subList(0, 3)));
		expect(new MoveSamples(List.of(first, second), false), "Move 2 samples up", Set.of(SAMPLES),
				() -> assertEquals(List.of(first, second, third), set.getSamples().subList(0, 3)));
		assertEquals(rest, set.getSamples().subList(3, set.getSamples().size()));
	}
}
