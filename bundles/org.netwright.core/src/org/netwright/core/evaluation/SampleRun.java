// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;

/**
 * What {@link SampleRuns} know at one moment about the samples of a document: of the first {@link #done} ones everything,
 * of the others nothing yet. Immutable; states of one run share their numbers.
 *
 * <p>Activations have the bits that a trace of the same input has. Methods that take a sample throw
 * {@link IndexOutOfBoundsException} where it is not done.
 */
public final class SampleRun {

	/** Before there is any network. */
	public static final SampleRun EMPTY = new SampleRun(0, null, List.of(), new Judgements(0, 0), true, null);

	private final long generation;
	private final NetworkSnapshot network;
	private final List<NamedSample> samples;
	private final Judgements judgements;
	private final int done;
	private final int met;
	private final int failed;
	private final boolean complete;
	private final String problem;

	SampleRun(long generation, NetworkSnapshot network, List<NamedSample> samples, Judgements judgements, boolean complete,
			String problem) {
		this.generation = generation;
		this.network = network;
		this.samples = samples;
		this.judgements = judgements;
		this.complete = complete;
		this.problem = problem;
		done = judgements.done();
		met = judgements.met();
		failed = judgements.failed();
	}

	/** {@return a number that rises with every network and list of samples; several states share it while samples are run} */
	public long generation() {
		return generation;
	}

	/** {@return the network that all of this is true of; null before there is one} */
	public NetworkSnapshot network() {
		return network;
	}

	/** {@return all samples, run or not} */
	public List<NamedSample> samples() {
		return samples;
	}

	/** {@return how many samples, from the first on, are run} */
	public int done() {
		return done;
	}

	/** {@return whether nothing more is to be expected, because all is done or there is a {@link #problem}} */
	public boolean complete() {
		return complete;
	}

	/** {@return one readable reason why samples are not run; null if all is well} */
	public String problem() {
		return problem;
	}

	/** {@return how many of the samples that are run do what is expected of them} */
	public int met() {
		return met;
	}

	/** {@return how many of the samples that are run do not do what is expected of them} */
	public int failed() {
		return failed;
	}

	/** {@return how many of the samples that are run have an expectation} */
	public int claimed() {
		return met + failed;
	}

	/**
	 * Who won.
	 *
	 * @param sample index of a sample
	 * @return winner, runner-up and margin
	 */
	public Verdict verdict(int sample) {
		return judgements.verdict(check(sample));
	}

	/**
	 * An activation of the output layer.
	 *
	 * @param sample index of a sample
	 * @param output 0 to {@code outputCount - 1}
	 * @return the activation
	 */
	public double output(int sample, int output) {
		return judgements.output(check(sample), output);
	}

	/**
	 * The activations of the output layer.
	 *
	 * @param sample index of a sample
	 * @return {@code [outputCount]}, in layer order, a new array
	 */
	public double[] outputs(int sample) {
		return judgements.outputs(check(sample));
	}

	/**
	 * Whether a sample does what is expected of it.
	 *
	 * @param sample index of a sample
	 * @return null if nothing is claimed
	 */
	public Boolean passed(int sample) {
		return judgements.passed(check(sample));
	}

	/**
	 * Says why a sample fails: what is expected, and what came instead.
	 *
	 * @param sample index of a sample
	 * @param number how numbers are written
	 * @return null if it does not fail
	 */
	public String why(int sample, DoubleFunction<String> number) {
		return Boolean.FALSE.equals(passed(sample))
				? Shortfall.of(network, samples.get(sample).expected(), outputs(sample), verdict(sample), number) : null;
	}

	/**
	 * The class that a sample is expected to be in: the winner, or who would win with the values that are expected.
	 *
	 * @param sample index of a sample, run or not
	 * @return 0 to {@code outputCount}, the last one for undecided; -1 if nothing is claimed
	 */
	public int expectedClass(int sample) {
		Expected expected = samples.get(sample).expected();
		return expected == null ? -1 : Confusion.expectedClass(network, expected);
	}

	/**
	 * The class that the network puts a sample in.
	 *
	 * @param sample index of a sample
	 * @return 0 to {@code outputCount}, the last one for undecided
	 */
	public int winnerClass(int sample) {
		return Confusion.classOf(network, judgements.winner(check(sample)));
	}

	/** {@return how often what was expected against who won, of all samples that are run; counted anew each time} */
	public Confusion confusion() {
		return confusion(0, samples.size());
	}

	/**
	 * Counts how often what was expected against who won.
	 *
	 * @param from the first sample
	 * @param to the one behind the last sample
	 * @return a new matrix of those between that are run
	 */
	public Confusion confusion(int from, int to) {
		Confusion confusion = new Confusion(network == null ? List.of() : network.outputLabels());
		for (int sample = from; sample < Math.min(to, done); sample++) {
			int expected = expectedClass(sample);
			if (expected >= 0) {
				confusion.add(expected, winnerClass(sample));
			}
		}
		return confusion;
	}

	private int check(int sample) {
		return Objects.checkIndex(sample, done);
	}
}
