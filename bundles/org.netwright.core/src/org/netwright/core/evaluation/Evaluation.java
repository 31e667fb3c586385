// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.engine.progress.Progress;

/**
 * Judges many inputs, one after the other, and counts. Runs on the calling thread; tells the progress in inputs.
 */
public final class Evaluation {

	/** More inputs than this are not enumerated. */
	public static final long MOST_INPUTS = 10_000_000;

	private static final double HALF = 0.5;
	private static final int REPORT_EVERY = 4096;

	private final NetworkSnapshot network;
	private final Plan plan;
	private final Progress progress;
	private final long[] byWinner;
	private final long[] atLeastHalf;
	private long count;
	private long undecided;

	private Evaluation(NetworkSnapshot network, Progress progress) {
		this.network = network;
		this.progress = progress;
		plan = network.plan();
		byWinner = new long[network.graph().outputCount()];
		atLeastHalf = new long[network.graph().outputCount()];
	}

	/**
	 * Judges samples.
	 *
	 * @param network the network
	 * @param samples any number of them; not modified
	 * @param progress hears how far it is, and may cancel
	 * @return the counts, and a result for each sample in order
	 * @throws WrongInputSizeException if a sample has the wrong number of values
	 * @throws CancellationException if it was cancelled
	 */
	public static EvaluationResult ofSamples(NetworkSnapshot network, List<NamedSample> samples, Progress progress) {
		Evaluation evaluation = new Evaluation(network, progress);
		List<SampleResult> results = new ArrayList<>(samples.size());
		for (NamedSample sample : samples) {
			Trace trace = evaluation.plan.propagate(sample.values());
			Verdict verdict = evaluation.judge(trace, samples.size());
			Expected expected = sample.expected();
			results.add(new SampleResult(sample, verdict, expected == null ? null : expected.passes(trace, verdict)));
		}
		return evaluation.result(results);
	}

	/**
	 * Judges every input whose values are the minimum or the maximum of the input domain (two levels), or those and the
	 * neutral value (three levels).
	 *
	 * @param network the network
	 * @param levels 2 or 3
	 * @param progress hears how far it is, and may cancel
	 * @return the counts, without results of samples
	 * @throws IllegalArgumentException if {@code levels} is another number, or {@code levels} to the power of the input
	 *     count is more than {@value #MOST_INPUTS}; the message says how many
	 * @throws CancellationException if it was cancelled
	 */
	public static EvaluationResult ofLevels(NetworkSnapshot network, int levels, Progress progress) {
		if (levels != 2 && levels != 3) {
			throw new IllegalArgumentException("There are 2 or 3 levels (minimum, maximum, and neutral), not " + levels + ".");
		}
		int inputs = network.graph().inputCount();
		double total = Math.pow(levels, inputs);
		if (total > MOST_INPUTS) {
			throw new IllegalArgumentException("There are " + levels + "^" + inputs + " inputs of " + levels
					+ " levels, more than the " + MOST_INPUTS + " that can be tried one by one.");
		}
		InputDomain domain = network.inputDomain();
		double[] values = levels == 2 ? new double[] { domain.minimum(), domain.maximum() }
				: new double[] { domain.minimum(), domain.neutral(), domain.maximum() };
		Evaluation evaluation = new Evaluation(network, progress);
		evaluation.enumerate(values, new int[inputs], (long) total);
		return evaluation.result(List.of());
	}

	/** Counts up in the number system of the levels; the first input changes fastest. */
	private void enumerate(double[] values, int[] digits, long total) {
		double[] input = new double[digits.length];
		Arrays.fill(input, values[0]);
		for (long k = 0; k < total; k++) {
			judge(plan.propagate(input), total);
			for (int i = 0; i < digits.length; i++) {
				digits[i] = (digits[i] + 1) % values.length;
				input[i] = values[digits[i]];
				if (digits[i] > 0) {
					break;
				}
			}
		}
	}

	private Verdict judge(Trace trace, long total) {
		Verdict verdict = network.decision().decide(trace);
		int start = network.outputStart();
		if (verdict.decided()) {
			byWinner[verdict.winner() - start]++;
		} else {
			undecided++;
		}
		for (int i = 0; i < atLeastHalf.length; i++) {
			if (trace.activation(start + i) >= HALF) {
				atLeastHalf[i]++;
			}
		}
		count++;
		if (count % REPORT_EVERY == 0 || count == total) {
			progress.worked(count, total);
		}
		if (count % REPORT_EVERY == 0 && progress.cancelled()) {
			throw new CancellationException("The evaluation was cancelled after " + count + " of " + total + " inputs.");
		}
		return verdict;
	}

	private EvaluationResult result(List<SampleResult> samples) {
		return new EvaluationResult(count, counts(byWinner), undecided, counts(atLeastHalf), samples);
	}

	private Map<String, Long> counts(long[] counts) {
		List<String> labels = network.outputLabels();
		Map<String, Long> result = new LinkedHashMap<>();
		for (int i = 0; i < counts.length; i++) {
			result.put(labels.get(i), counts[i]);
		}
		return result;
	}
}
