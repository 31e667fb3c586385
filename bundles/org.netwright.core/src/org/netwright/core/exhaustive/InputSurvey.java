// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.exhaustive;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.progress.Progress;

/**
 * What a network makes of many inputs: who wins how often and by what margin, and which inputs are behind each number.
 * Verdicts are those of a {@linkplain org.netwright.engine.plan.Plan#propagate trace} of the same input. Takes 12 bytes for
 * each input.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class InputSurvey {

	/** Whoever wins, and also if nobody does. */
	public static final int ANY = -2;
	/** Nobody wins. */
	public static final int UNDECIDED = -1;
	/** Every margin. */
	public static final int ALL_BINS = -1;

	private final NetworkSnapshot network;
	private final InputSet inputs;
	private final int[] winners;
	private final double[] margins;
	private final int[] byWinner;
	private int undecided;
	private int ties;
	private double largest;
	private double smallest = Double.NaN;

	private InputSurvey(NetworkSnapshot network, InputSet inputs) {
		this.network = network;
		this.inputs = inputs;
		winners = new int[inputs.count()];
		margins = new double[inputs.count()];
		byWinner = new int[network.graph().outputCount()];
	}

	/**
	 * Tries all inputs, on all cores.
	 *
	 * @param network the network
	 * @param inputs which ones
	 * @param progress hears how many are done, and may cancel
	 * @return what came out
	 * @throws IllegalArgumentException if the inputs have another number of values than the network; the message names both
	 * @throws CancellationException if it was cancelled
	 */
	public static InputSurvey of(NetworkSnapshot network, InputSet inputs, Progress progress) {
		if (inputs.inputCount() != network.graph().inputCount()) {
			throw new IllegalArgumentException("Inputs of " + inputs.inputCount() + " values do not fit a network with "
					+ network.graph().inputCount() + ".");
		}
		InputSurvey survey = new InputSurvey(network, inputs);
		double[] outputs = new double[network.graph().outputCount()];
		Batch batch = Batch.of(network.plan(), BatchOptions.standard().asReference());
		batch.stream(inputs.source(), tile -> survey.take(tile, outputs), progress);
		return survey;
	}

	private void take(Tile tile, double[] outputs) {
		int first = (int) tile.first();
		for (int sample = 0; sample < tile.samples(); sample++) {
			for (int output = 0; output < outputs.length; output++) {
				outputs[output] = tile.output(sample, output);
			}
			take(first + sample, network.decision().decide(network.graph(), outputs), outputs);
		}
	}

	private void take(int index, Verdict verdict, double[] outputs) {
		winners[index] = verdict.winner();
		margins[index] = verdict.margin();
		if (!verdict.decided()) {
			undecided++;
			ties += isTie(outputs) ? 1 : 0;
			return;
		}
		byWinner[verdict.winner() - network.outputStart()]++;
		if (Double.isFinite(verdict.margin())) {
			largest = Math.max(largest, verdict.margin());
		}
		smallest = Double.isNaN(smallest) ? verdict.margin() : Math.min(smallest, verdict.margin());
	}

	/** Without a winner: whether there was somebody who could have been it, but for another one as good. */
	private boolean isTie(double[] outputs) {
		boolean byThreshold = network.decision().kind() == DecisionRule.Kind.THRESHOLD;
		for (int output = 0; output < outputs.length; output++) {
			if (network.graph().enabled(network.outputStart() + output)
					&& (byThreshold ? outputs[output] > network.decision().threshold() : !Double.isNaN(outputs[output]))) {
				return true;
			}
		}
		return false;
	}

	/** {@return the network that was tried} */
	public NetworkSnapshot network() {
		return network;
	}

	/** {@return the inputs that were tried} */
	public InputSet inputs() {
		return inputs;
	}

	/**
	 * How many inputs have a winner.
	 *
	 * @param winner index of an output neuron, {@link #UNDECIDED} or {@link #ANY}
	 * @return how many there are
	 */
	public int count(int winner) {
		return winner == ANY ? winners.length : winner == UNDECIDED ? undecided : byWinner[winner - network.outputStart()];
	}

	/** {@return how many inputs are undecided because two outputs come first that could win, with the same activation} */
	public int ties() {
		return ties;
	}

	/** {@return the smallest margin of an input that is decided; not-a-number if there is none} */
	public double smallestMargin() {
		return smallest;
	}

	/**
	 * Who wins.
	 *
	 * @param index of an input
	 * @return index of an output neuron, or {@link #UNDECIDED}
	 */
	public int winner(int index) {
		return winners[index];
	}

	/**
	 * By how much.
	 *
	 * @param index of an input
	 * @return the margin; 0 if it is undecided
	 */
	public double margin(int index) {
		return margins[index];
	}

	/**
	 * The margins of inputs that are decided. Bins are the same for each winner.
	 *
	 * @param winner index of an output neuron, or {@link #ANY}; for {@link #UNDECIDED} all counts are 0
	 * @return how many there are of each size
	 */
	public MarginHistogram histogram(int winner) {
		double width = MarginHistogram.width(largest);
		int[] counts = new int[MarginHistogram.binsFor(largest, width)];
		for (int index = 0; index < winners.length; index++) {
			if (winners[index] != UNDECIDED && (winner == ANY || winners[index] == winner)) {
				counts[MarginHistogram.bin(margins[index], width, counts.length)]++;
			}
		}
		return new MarginHistogram(width, counts);
	}

	/**
	 * The inputs behind a number, those with the smallest margin first, and equal ones in order; undecided ones have margin 0.
	 * Margins that differ by less than a float can say count as equal.
	 *
	 * @param winner index of an output neuron, {@link #UNDECIDED} or {@link #ANY}
	 * @param bin of the {@link #histogram}, which undecided inputs are in none of; or {@link #ALL_BINS}
	 * @return indices of inputs, a new array
	 */
	public int[] indices(int winner, int bin) {
		double width = MarginHistogram.width(largest);
		int bins = MarginHistogram.binsFor(largest, width);
		long[] found = new long[winners.length];
		int count = 0;
		for (int index = 0; index < winners.length; index++) {
			boolean wanted = winner == ANY || winners[index] == winner;
			if (wanted && (bin == ALL_BINS
					|| winners[index] != UNDECIDED && MarginHistogram.bin(margins[index], width, bins) == bin)) {
				found[count++] = (long) Float.floatToIntBits((float) margins[index]) << 32 | index;
			}
		}
		Arrays.sort(found, 0, count);
		int[] indices = new int[count];
		Arrays.setAll(indices, i -> (int) found[i]);
		return indices;
	}

	/**
	 * The inputs that are decided most narrowly.
	 *
	 * @param most how many are wanted
	 * @return indices of inputs that have a winner, the smallest margin first, a new array
	 */
	public int[] narrowest(int most) {
		return Arrays.stream(indices(ANY, ALL_BINS)).filter(index -> winners[index] != UNDECIDED).limit(most).toArray();
	}
}
