// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.List;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * A confusion matrix: how often what was expected (rows) against who won (columns). Classes are the outputs in layer order
 * and, last, undecided. Samples of which nothing is expected are not in it. For one thread.
 */
public final class Confusion {

	private final List<String> outputs;
	private final int size;
	private final int[] counts;

	/**
	 * Begins with nothing counted.
	 *
	 * @param outputs labels of the outputs, in layer order
	 */
	Confusion(List<String> outputs) {
		this.outputs = List.copyOf(outputs);
		size = outputs.size() + 1;
		counts = new int[size * size];
	}

	/** The class that is expected: the winner, or who would win with the values that are expected. */
	static int expectedClass(NetworkSnapshot network, Expected expected) {
		return classOf(network, switch (expected) {
			case Expected.Winner winner -> winner.neuron();
			case Expected.Values values -> network.decision().decide(network.graph(), values.activations()).winner();
		});
	}

	/** The class of a winner; the last one for none. */
	static int classOf(NetworkSnapshot network, int winner) {
		return winner < 0 ? network.graph().outputCount() : winner - network.outputStart();
	}

	void add(int expected, int winner) {
		counts[expected * size + winner]++;
	}

	/** {@return the labels of the outputs, in layer order; the class behind them is undecided} */
	public List<String> outputs() {
		return outputs;
	}

	/** {@return how many classes there are: one more than outputs} */
	public int size() {
		return size;
	}

	/**
	 * A cell.
	 *
	 * @param expected class that was expected
	 * @param winner class that it was put in
	 * @return how many samples
	 */
	public int count(int expected, int winner) {
		return counts[expected * size + winner];
	}

	/**
	 * The sum of a row.
	 *
	 * @param expected a class
	 * @return how many samples were expected to be in it
	 */
	public int expected(int expected) {
		return IntStream.range(0, size).map(winner -> count(expected, winner)).sum();
	}

	/**
	 * The sum of a column.
	 *
	 * @param winner a class
	 * @return how many samples were put in it
	 */
	public int won(int winner) {
		return IntStream.range(0, size).map(expected -> count(expected, winner)).sum();
	}

	/** {@return how many samples were counted} */
	public int total() {
		return IntStream.of(counts).sum();
	}

	/** {@return how many samples were put in the class that was expected} */
	public int correct() {
		return IntStream.range(0, size).map(each -> count(each, each)).sum();
	}

	/** {@return the share of samples in the right class, 0 to 1; not-a-number where nothing was counted} */
	public double accuracy() {
		return share(correct(), total());
	}

	/**
	 * How many of those that were expected in a class were put there.
	 *
	 * @param expected a class
	 * @return 0 to 1; not-a-number where none was expected
	 */
	public double recall(int expected) {
		return share(count(expected, expected), expected(expected));
	}

	/**
	 * How many of those that were put in a class were expected there.
	 *
	 * @param winner a class
	 * @return 0 to 1; not-a-number where none was put there
	 */
	public double precision(int winner) {
		return share(count(winner, winner), won(winner));
	}

	private static double share(int part, int whole) {
		return whole == 0 ? Double.NaN : (double) part / whole;
	}
}
