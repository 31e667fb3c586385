// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.netwright.core.internal.compile.Place;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.model.Expectation;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;

/** Checks samples against the network they are for. */
public final class SampleChecks {

	private final int inputs;
	private final int outputs;
	private final Predicate<Neuron> isOutput;
	private final List<Problem> problems = new ArrayList<>();

	/**
	 * Describes the network.
	 *
	 * @param inputs number of input neurons
	 * @param outputs number of output neurons
	 * @param isOutput whether a neuron is one of the output neurons
	 */
	public SampleChecks(int inputs, int outputs, Predicate<Neuron> isOutput) {
		this.inputs = inputs;
		this.outputs = outputs;
		this.isOutput = isOutput;
	}

	/** {@return what was found so far} */
	public List<Problem> problems() {
		return problems;
	}

	/**
	 * Looks for samples that cannot be judged.
	 *
	 * @param set a sample set; what it refers to is not read
	 */
	public void check(SampleSet set) {
		for (Sample sample : set.getSamples()) {
			double[] values = sample.getValues();
			int size = values == null ? 0 : values.length;
			if (size != inputs) {
				problems.add(Problem.error(ProblemCodes.WRONG_SAMPLE_SIZE, null, capital(set, sample) + " has " + size
						+ (size == 1 ? " value" : " values") + " but the network takes " + inputs
						+ ". Give it one value for each input neuron."));
			}
			checkExpectation(set, sample, sample.getExpectation());
		}
	}

	/**
	 * Looks for what is odd about the names and the place of a set.
	 *
	 * @param set a sample set
	 */
	public void checkNames(SampleSet set) {
		Set<String> names = new HashSet<>();
		for (Sample sample : set.getSamples()) {
			if (sample.getName() != null && !names.add(sample.getName())) {
				problems.add(Problem.warning(ProblemCodes.AMBIGUOUS_NAME, null, "There is more than one "
						+ Place.of(set, sample) + ", so none of them can be asked for by name. Rename one."));
			}
		}
		if (set.getLocation() != null && !set.getSamples().isEmpty()) {
			problems.add(Problem.warning(ProblemCodes.WRONG_SAMPLE_SET, null, "Sample set '" + set.getName()
					+ "' has samples inside and refers to '" + set.getLocation()
					+ "' as well. Keep one of both, for example as two sets."));
		}
	}

	private void checkExpectation(SampleSet set, Sample sample, Expectation expectation) {
		if (expectation instanceof WinnerExpectation winner && winner.getWinner() != null
				&& !isOutput.test(winner.getWinner())) {
			wrong(set, sample, "expects " + Place.of(winner.getWinner())
					+ " to win, which is not in the output layer. Choose an output neuron.");
		}
		if (expectation instanceof WinnerExpectation winner && !(winner.getMargin() >= 0)) {
			wrong(set, sample, "expects a margin of " + winner.getMargin() + ". Choose 0 or more.");
		}
		if (expectation instanceof ValuesExpectation values) {
			int size = values.getValues() == null ? 0 : values.getValues().length;
			if (size != outputs) {
				wrong(set, sample, "expects " + size + " output values but the network has " + outputs
						+ ". Give one for each output neuron.");
			}
			if (!(values.getTolerance() >= 0)) {
				wrong(set, sample, "has a tolerance of " + values.getTolerance() + ". Choose 0 or more.");
			}
		}
	}

	private void wrong(SampleSet set, Sample sample, String what) {
		problems.add(Problem.error(ProblemCodes.WRONG_EXPECTATION, null, capital(set, sample) + " " + what));
	}

	private static String capital(SampleSet set, Sample sample) {
		return Place.capital(Place.of(set, sample));
	}
}
