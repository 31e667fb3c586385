// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inspector.NaturalOrder;

/** The samples as they are shown: which, in which order, and what the cells say. */
final class SampleLines {
	private static final int DECIMALS = 3;
	private static final double SMALL = 0.01;

	private SampleBook book = SampleBook.EMPTY;
	private SampleRun run = SampleRun.EMPTY;
	private SampleQuery query = SampleQuery.ALL;
	private SampleColumn sortedBy;
	private boolean reversed;
	private int[] shown = {};

	/**
	 * Shows samples and what came out for them.
	 *
	 * @return whether lines may have come, gone or moved
	 */
	boolean show(SampleBook nextBook, SampleRun nextRun) {
		boolean same = nextBook == book;
		book = nextBook;
		run = nextRun;
		if (same && !query.dependsOnRun() && (sortedBy == null || sortedBy.kind() == SampleColumn.Kind.NAME)) {
			return false;
		}
		arrange();
		return true;
	}

	/** Shows others of the samples. */
	void filter(SampleQuery next) {
		query = next;
		arrange();
	}

	/** Sorts by a column; null for the order of the document. */
	void sort(SampleColumn column, boolean descending) {
		sortedBy = column;
		reversed = descending;
		arrange();
	}

	private void arrange() {
		if (query.set() >= book.sets().size()) {
			query = query.withSet(-1);
		}
		int[] matching = IntStream.range(0, book.size()).filter(index -> query.matches(book, run, index)).toArray();
		shown = sortedBy == null ? matching : sorted(matching);
	}

	/** What is not known yet or is nothing comes last either way. */
	private int[] sorted(int[] indices) {
		Comparator<Integer> order = sortedBy.isNumber() ? numbers(indices) : words(indices);
		Integer[] places = new Integer[indices.length];
		Arrays.setAll(places, i -> i);
		Arrays.sort(places, order);
		return Arrays.stream(places).mapToInt(place -> indices[place]).toArray();
	}

	private Comparator<Integer> numbers(int[] indices) {
		IntToDoubleFunction value = index -> index >= run.done() ? Double.NaN
				: sortedBy.kind() == SampleColumn.Kind.OUTPUT ? run.output(index, sortedBy.output()) : run.verdict(index).decided() ? run.verdict(index).margin() : Double.NaN;
		double[] keys = Arrays.stream(indices).mapToDouble(value).toArray();
		Comparator<Integer> order = Comparator.comparingDouble(place -> keys[place]);
		return Comparator.<Integer, Boolean>comparing(place -> Double.isNaN(keys[place])).thenComparing(reversed ? order.reversed() : order);
	}

	private Comparator<Integer> words(int[] indices) {
		IntFunction<String> word = index -> text(index, sortedBy);
		String[] keys = Arrays.stream(indices).mapToObj(word).toArray(String[]::new);
		Comparator<Integer> order = Comparator.comparing(place -> keys[place], NaturalOrder.INSTANCE);
		return Comparator.<Integer, Boolean>comparing(place -> keys[place].isEmpty()).thenComparing(reversed ? order.reversed() : order);
	}

	/** What a cell says. */
	String text(int index, SampleColumn column) {
		switch (column.kind()) {
		case NAME:
			return book.label(index);
		case EXPECTED:
			return run.network() == null ? "" : book.expectation(index, run.network()); //$NON-NLS-1$
		default:
			return index < run.done() ? result(index, column) : ""; //$NON-NLS-1$
		}
	}

	private String result(int index, SampleColumn column) {
		NetworkSnapshot network = run.network();
		Verdict verdict = run.verdict(index);
		return switch (column.kind()) {
		case OUTPUT -> Numbers.plain(run.output(index, column.output()), DECIMALS);
		case WINNER -> verdict.decided() ? network.name(verdict.winner()) : Messages.Samples_nobody;
		case RUNNER_UP -> verdict.runnerUp() < 0 ? "" : network.name(verdict.runnerUp()); //$NON-NLS-1$
		default -> verdict.decided() ? Numbers.plain(verdict.margin(), DECIMALS) : ""; //$NON-NLS-1$
		};
	}

	/** The exact number in a cell; null for words and where there is none. */
	Double number(int index, SampleColumn column) {
		if (!column.isNumber() || index >= run.done() || column.kind() == SampleColumn.Kind.MARGIN && !run.verdict(index).decided()) {
			return null;
		}
		return column.kind() == SampleColumn.Kind.OUTPUT ? run.output(index, column.output()) : run.verdict(index).margin();
	}

	/** Whether a sample does what is expected of it; null if nothing is, or nobody knows yet. */
	Boolean passed(int index) {
		return index < run.done() ? run.passed(index) : null;
	}

	/** Why a sample is red, or empty. */
	String why(int index) {
		String why = index < run.done() ? run.why(index, SampleLines::amount) : null;
		return why == null ? "" : why; //$NON-NLS-1$
	}

	/** A number as short as it can be, with more decimals where it is small. */
	static String amount(double value) {
		return Numbers.compact(value, value == 0 || Math.abs(value) >= SMALL ? DECIMALS : 2 * DECIMALS);
	}

	SampleBook book() {
		return book;
	}

	SampleRun run() {
		return run;
	}

	SampleQuery query() {
		return query;
	}

	SampleColumn sortedBy() {
		return sortedBy;
	}

	boolean isReversed() {
		return reversed;
	}

	/** How many lines there are. */
	int size() {
		return shown.length;
	}

	/** The sample of a line. */
	int sample(int line) {
		return shown[line];
	}

	/** The line of a sample; -1 while it is not shown. */
	int lineOf(int index) {
		for (int line = 0; line < shown.length; line++) {
			if (shown[line] == index) {
				return line;
			}
		}
		return -1;
	}
}
