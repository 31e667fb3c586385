// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.netwright.benchmarks.editor.Frames.Times;

/** Figures of one network as rows of a Markdown table. */
final class Table {
	private static final String HEAD = """

			### %s

			| | times | frame painted, median | 95 %% within | UI thread's own time | picture complete | longest turn of the UI thread | goal | |
			|---|---|---|---|---|---|---|---|---|
			""";

	private final StringBuilder text = new StringBuilder();

	Table(String name) {
		text.append(String.format(HEAD, name));
	}

	/**
	 * Adds a row.
	 *
	 * @param goal milliseconds for the frame, in the median; 0 if there is none
	 */
	void times(String what, List<Times> times, double goal) {
		double clock = median(times, Times::clock);
		row("| %s | %d | **%s** | %s | %s | %s | %s | %s | %s |\n".formatted(what, times.size(), millis(clock), millis(share(times, Times::clock, 0.95)),
				millis(median(times, Times::own)), millis(median(times, Times::whole)), millis(share(times, Times::longest, 1)),
				goal == 0 ? "" : millis(goal), verdict(clock, goal)));
	}

	/** Adds a row about memory. */
	void memory(String what, double mebibytes, double goal) {
		row("| %s | | **%.0f MiB** | | | | | %s | %s |\n".formatted(what, mebibytes, goal == 0 ? "" : "%.0f MiB".formatted(goal), verdict(mebibytes, goal)));
	}

	/** Printed at once as well, so that a run that is broken off has said something. */
	private void row(String row) {
		text.append(row);
		System.out.print(row);
	}

	String text() {
		return text.toString();
	}

	private static String verdict(double value, double goal) {
		return goal == 0 ? "" : value <= goal ? "yes" : "**no**";
	}

	private static double median(List<Times> times, ToDoubleFunction<Times> figure) {
		return share(times, figure, 0.5);
	}

	private static double share(List<Times> times, ToDoubleFunction<Times> figure, double share) {
		double[] sorted = times.stream().mapToDouble(figure).toArray();
		Arrays.sort(sorted);
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
	}

	private static String millis(double value) {
		return value >= 1000 ? String.format(Locale.ROOT, "%.2f s", value / 1000) : value >= 100 ? Math.round(value) + " ms" : String.format(Locale.ROOT, "%.1f ms", value);
	}
}
