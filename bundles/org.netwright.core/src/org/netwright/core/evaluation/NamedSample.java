// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.internal.problem.SampleChecks;
import org.netwright.model.Expectation;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;

/**
 * A sample taken out of a document: input values and what is expected of them. Immutable: values are copied on the way
 * in and out.
 *
 * @param set name of its set, empty if it has none
 * @param name its name, empty if it has none
 * @param values {@code [inputCount]}
 * @param expected what must come out; null if nothing is claimed
 */
public record NamedSample(String set, String name, double[] values, Expected expected) {

	/** Copies the values. */
	public NamedSample {
		values = values.clone();
	}

	/** {@return the input values, as a new array} */
	@Override
	public double[] values() {
		return values.clone();
	}

	/**
	 * Writes the input values somewhere, without making an array for them.
	 *
	 * @param inputs filled from {@code at} on with {@link #size()} values
	 * @param at where the first value comes
	 */
	public void copyTo(double[] inputs, int at) {
		System.arraycopy(values, 0, inputs, at, values.length);
	}

	/**
	 * One of the input values.
	 *
	 * @param input 0 to {@code inputCount - 1}
	 * @return the value
	 */
	public double value(int input) {
		return values[input];
	}

	/** {@return how many input values there are} */
	public int size() {
		return values.length;
	}

	/**
	 * Whether an input is exactly this sample.
	 *
	 * @param input input values; not modified
	 * @return true if all values are the same numbers
	 */
	public boolean matches(double[] input) {
		return Arrays.equals(values, input);
	}

	/** {@return {@link Arrays#hashCode(double[])} of the input values} */
	public int valuesHash() {
		return Arrays.hashCode(values);
	}

	/**
	 * The samples that a document holds inside, in document order. Sets that refer to a file are empty here.
	 *
	 * @param network the document, on its own thread; not kept
	 * @param snapshot of the same document
	 * @return all samples of all sets
	 * @throws NetworkProblemException if a sample does not fit the network; the message names it
	 */
	public static List<NamedSample> of(Network network, NetworkSnapshot snapshot) throws NetworkProblemException {
		List<NamedSample> samples = new ArrayList<>();
		for (SampleSet set : network.getSampleSets()) {
			samples.addAll(of(set, snapshot));
		}
		return samples;
	}

	/**
	 * The samples of one set, in order. The set need not be part of the document: winners are found by their id.
	 *
	 * @param set the set, on its document's thread; not kept
	 * @param snapshot of the document the samples are for
	 * @return all samples of the set
	 * @throws NetworkProblemException if a sample does not fit the network; the message names it
	 */
	public static List<NamedSample> of(SampleSet set, NetworkSnapshot snapshot) throws NetworkProblemException {
		SampleChecks checks = new SampleChecks(snapshot.graph().inputCount(), snapshot.graph().outputCount(),
				neuron -> snapshot.indexOf(neuron.getId()) >= snapshot.outputStart());
		checks.check(set);
		if (!checks.problems().isEmpty()) {
			throw new NetworkProblemException(checks.problems());
		}
		List<NamedSample> samples = new ArrayList<>(set.getSamples().size());
		for (Sample sample : set.getSamples()) {
			samples.add(new NamedSample(Objects.requireNonNullElse(set.getName(), ""),
					Objects.requireNonNullElse(sample.getName(), ""), sample.getValues(),
					expected(sample.getExpectation(), snapshot)));
		}
		return samples;
	}

	private static Expected expected(Expectation expectation, NetworkSnapshot snapshot) {
		return switch (expectation) {
			case WinnerExpectation winner -> new Expected.Winner(
					winner.getWinner() == null ? -1 : snapshot.indexOf(winner.getWinner().getId()), winner.getMargin());
			case ValuesExpectation values -> new Expected.Values(values.getValues(), values.getTolerance());
			case null, default -> null;
		};
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NamedSample sample && set.equals(sample.set) && name.equals(sample.name)
				&& Arrays.equals(values, sample.values) && Objects.equals(expected, sample.expected);
	}

	@Override
	public int hashCode() {
		return Objects.hash(set, name, Arrays.hashCode(values), expected);
	}
}
