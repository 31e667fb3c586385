// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.engine.progress.Progress;

/**
 * Finds the fewest changes of an input that give another outcome. First every input with one change is tried, then every one
 * with two, and so on: the first that has the outcome proves that there is none with fewer changes. Where that takes too much
 * work, a search along the gradient goes on; what it finds may not be the fewest changes, and the result says so.
 *
 * <p>Limits count work, not time: results are the same everywhere. Outcomes are those of a
 * {@linkplain org.netwright.engine.plan.Plan#propagate trace} of the same input.
 */
public final class CounterExampleSearch {

	/** So many examples are kept. */
	public static final int KEPT = 64;
	/** About so many products are spent on trying all inputs, which takes about a second. */
	public static final long WORK = 4_000_000_000L;

	private final NetworkSnapshot network;
	private final double[] input;
	private final Goal goal;
	private final int levels;
	private final Progress progress;
	private final Consumer<CounterExamples> soFar;
	private final Verdict before;
	private final Batch batch;
	private final int[] places;
	private final double[][] others;
	private final double cost;
	private double left;

	private CounterExampleSearch(NetworkSnapshot network, double[] input, Goal goal, int levels, long work, Progress progress,
			Consumer<CounterExamples> soFar) {
		NetworkGraph graph = network.graph();
		if (input.length != graph.inputCount()) {
			throw new WrongInputSizeException(graph.inputCount(), input.length);
		}
		this.network = network;
		this.input = input.clone();
		this.goal = goal;
		this.levels = levels;
		this.progress = progress;
		this.soFar = soFar;
		before = network.decision().decide(network.plan().propagate(input));
		batch = Batch.of(network.plan(), BatchOptions.standard().asReference());
		double[] values = InputSet.levels(network.inputDomain(), levels);
		places = IntStream.range(0, input.length).filter(graph::enabled).toArray();
		others = IntStream.of(places).mapToObj(i -> Arrays.stream(values).filter(value -> value != input[i]).toArray())
				.toArray(double[][]::new);
		cost = 200 + graph.connectionCount() + 8.0 * graph.neuronCount();
		left = work;
	}

	/**
	 * Searches with the usual amount of work.
	 *
	 * @param network the network
	 * @param input {@code [inputCount]}; not modified
	 * @param goal the outcome that is wanted
	 * @param levels 2: values are changed to the minimum or the maximum of the input domain; 3: or to the neutral value
	 * @param progress hears how far it is, and may cancel
	 * @param soFar takes what is known before all is, on this thread
	 * @return what was found
	 * @throws WrongInputSizeException if the number of values is wrong
	 * @throws IllegalArgumentException if the input domain is none; the message says what to do
	 * @throws CancellationException if it was cancelled
	 */
	public static CounterExamples search(NetworkSnapshot network, double[] input, Goal goal, int levels, Progress progress,
			Consumer<CounterExamples> soFar) {
		return search(network, input, goal, levels, WORK, progress, soFar);
	}

	/**
	 * Searches.
	 *
	 * @param network the network
	 * @param input {@code [inputCount]}; not modified
	 * @param goal the outcome that is wanted
	 * @param levels 2: values are changed to the minimum or the maximum of the input domain; 3: or to the neutral value
	 * @param work about how many products may be spent on trying all inputs; 0: the gradient alone leads
	 * @param progress hears how far it is, and may cancel
	 * @param soFar takes what is known before all is, on this thread
	 * @return what was found
	 * @throws WrongInputSizeException if the number of values is wrong
	 * @throws IllegalArgumentException if the input domain is none; the message says what to do
	 * @throws CancellationException if it was cancelled
	 */
	public static CounterExamples search(NetworkSnapshot network, double[] input, Goal goal, int levels, long work,
			Progress progress, Consumer<CounterExamples> soFar) {
		return new CounterExampleSearch(network, input, goal, levels, work, progress, soFar).run();
	}

	private CounterExamples run() {
		Kept kept = new Kept(input, KEPT);
		if (goal.isMet(before, before) && kept.wants(before)) {
			kept.add(input, before);
			return result(kept, -1, true);
		}
		int excluded = 0;
		while (excluded < places.length && Changes.count(others, excluded + 1) * cost <= left) {
			tryAll(excluded + 1, kept);
			if (kept.found() > 0) {
				return result(kept, excluded, true);
			}
			excluded++;
			soFar.accept(result(kept, excluded, false));
		}
		if (excluded < places.length) {
			new GradientSearch(network, input, before, goal, places, others, progress).run(kept);
		}
		return result(kept, excluded, true);
	}

	private void tryAll(int changes, Kept kept) {
		double[] outputs = new double[network.graph().outputCount()];
		double[] row = input.clone();
		left -= Changes.count(others, changes) * cost;
		batch.stream(new Changes(input, places, others, changes), tile -> judge(tile, outputs, row, kept), progress);
	}

	private void judge(Tile tile, double[] outputs, double[] row, Kept kept) {
		for (int sample = 0; sample < tile.samples(); sample++) {
			for (int output = 0; output < outputs.length; output++) {
				outputs[output] = tile.output(sample, output);
			}
			Verdict after = network.decision().decide(network.graph(), outputs);
			if (goal.isMet(before, after) && kept.wants(after)) {
				for (int place : places) {
					row[place] = tile.activation(sample, place);
				}
				kept.add(row, after);
			}
		}
	}

	private CounterExamples result(Kept kept, int excluded, boolean complete) {
		return new CounterExamples(network, input, before, goal, levels, kept.examples(), kept.found(), excluded,
				places.length, complete);
	}
}
