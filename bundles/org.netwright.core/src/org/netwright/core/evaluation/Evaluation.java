// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.LongToIntFunction;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.engine.progress.Progress;

/**
 * Judges many inputs and counts. Works on all cores, and returns when all is done; tells the progress in inputs.
 * Activations have the bits that a {@linkplain org.netwright.engine.plan.Plan#propagate trace} of the same input has,
 * so that nobody sees an output of 0.5 that is not counted as such.
 */
public final class Evaluation {

	/** More inputs than this are not enumerated. */
	public static final long MOST_INPUTS = 10_000_000;

	private static final double HALF = 0.5;

	private final NetworkSnapshot network;
	private final Progress progress;
	private final long[] byWinner;
	private final long[] atLeastHalf;
	private final Confusion confusion;
	private long count;
	private long undecided;

	private Evaluation(NetworkSnapshot network, Progress progress) {
		this.network = network;
		this.progress = progress;
		byWinner = new long[network.graph().outputCount()];
		atLeastHalf = new long[network.graph().outputCount()];
		confusion = new Confusion(network.outputLabels());
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
		for (NamedSample sample : samples) {
			if (sample.size() != network.graph().inputCount()) {
				throw new WrongInputSizeException(network.graph().inputCount(), sample.size());
			}
		}
		Evaluation evaluation = new Evaluation(network, progress);
		List<SampleResult> results = new ArrayList<>(samples.size());
		evaluation.run(new SampleSequence(samples), (outputs, verdict) -> {
			NamedSample sample = samples.get(results.size());
			Expected expected = sample.expected();
			results.add(new SampleResult(sample, verdict, expected == null ? null : expected.passes(outputs, verdict)));
			if (expected != null) {
				evaluation.confusion.add(Confusion.expectedClass(network, expected), Confusion.classOf(network, verdict.winner()));
			}
		});
		return evaluation.result(results);
	}

	/**
	 * Judges samples that come one after the other and are not kept.
	 *
	 * @param network the network
	 * @param samples gives the samples; its count may be unknown
	 * @param winners gives for each sample in turn, by its number from 0, the place of the output that must win, from 0; -1 if nothing
	 *     is claimed. Asked after the sample was read, on the calling thread or another, never by two at once
	 * @param progress hears how far it is, and may cancel
	 * @return the counts, those of failed and passed claims included, without results of samples
	 * @throws CancellationException if it was cancelled
	 */
	public static EvaluationResult ofStream(NetworkSnapshot network, SampleSource samples, LongToIntFunction winners, Progress progress) {
		Evaluation evaluation = new Evaluation(network, progress);
		long[] claims = new long[2];
		evaluation.run(samples, (outputs, verdict) -> {
			int winner = winners.applyAsInt(evaluation.count - 1);
			if (winner >= 0) {
				evaluation.confusion.add(winner, Confusion.classOf(network, verdict.winner()));
				claims[new Expected.Winner(network.outputStart() + winner, 0).passes(outputs, verdict) ? 0 : 1]++;
			}
		});
		EvaluationResult result = evaluation.result(List.of());
		return new EvaluationResult(result.count(), result.byWinner(), result.undecided(), result.atLeastHalf(), List.of(), claims[0], claims[1], result.confusion());
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
		evaluation.run(Levels.of(inputs, values), (outputs, verdict) -> {
			// counting is all there is to do
		});
		return evaluation.result(List.of());
	}

	/** Takes what came out for one input after the other. */
	private interface Judged {
		void accept(double[] outputs, Verdict verdict);
	}

	private void run(SampleSource source, Judged judged) {
		double[] outputs = new double[network.graph().outputCount()];
		Batch batch = Batch.of(network.plan(), BatchOptions.standard().asReference());
		try {
			batch.stream(source, tile -> judge(tile, outputs, judged), progress);
		} catch (CancellationException e) {
			throw (CancellationException) new CancellationException("The evaluation was cancelled after " + count + " of "
					+ source.count() + " inputs.").initCause(e);
		}
	}

	private void judge(Tile tile, double[] outputs, Judged judged) {
		for (int sample = 0; sample < tile.samples(); sample++) {
			for (int output = 0; output < outputs.length; output++) {
				outputs[output] = tile.output(sample, output);
			}
			judged.accept(outputs, judge(outputs));
		}
	}

	private Verdict judge(double[] outputs) {
		Verdict verdict = network.decision().decide(network.graph(), outputs);
		if (verdict.decided()) {
			byWinner[verdict.winner() - network.outputStart()]++;
		} else {
			undecided++;
		}
		for (int i = 0; i < outputs.length; i++) {
			if (outputs[i] >= HALF) {
				atLeastHalf[i]++;
			}
		}
		count++;
		return verdict;
	}

	private EvaluationResult result(List<SampleResult> samples) {
		long failed = samples.stream().filter(result -> Boolean.FALSE.equals(result.passed())).count();
		long passed = samples.stream().filter(result -> Boolean.TRUE.equals(result.passed())).count();
		return new EvaluationResult(count, counts(byWinner), undecided, counts(atLeastHalf), samples, passed, failed, confusion);
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
