// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.harness;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.netwright.benchmarks.harness.Contest.Goal;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;

/**
 * Runs contests and prints one row for each comparison, as a table in Markdown: both times, the median of the ratios with
 * its quartiles, what was asked for, and how much of the machine's limit the first contestant reaches.
 */
public final class Report {

	private final PrintStream out;
	private final double seconds;
	private final boolean byProcessorTime;
	private final int[] threads;
	private final Peak peak = new Peak();
	private int goals;
	private int missed;

	/**
	 * Makes a report.
	 *
	 * @param out where to
	 * @param seconds about how long each contest is measured
	 * @param byProcessorTime whether contests on one thread are measured by the time that their thread had a processor,
	 *     which other programs on the machine disturb less than what the clock shows; it leaves out what the garbage
	 *     collector does meanwhile
	 * @param threads the largest number of threads to measure with
	 */
	public Report(PrintStream out, double seconds, boolean byProcessorTime, int threads) {
		this.threads = threads == 1 ? new int[] {1} : new int[] {1, threads};
		this.out = out;
		this.seconds = seconds;
		this.byProcessorTime = byProcessorTime;
	}

	/** Tells where it is measured and what the machine can do at most, once. */
	public void begin() {
		out.println(Machine.describe());
		out.println(byProcessorTime ? "Contests on one thread are measured by processor time, others by the clock."
				: "All contests are measured by the clock.");
		for (int count : threads) {
			out.printf(Locale.ROOT, "At most on %d %s: %s GFLOP/s in f64, %s in f32; reading %s GB/s from memory, %s of 800 kB.%n",
					count, count == 1 ? "thread" : "threads", limit(Limit.FMA_F64, 0, count),
					limit(Limit.FMA_F32, 0, count), limit(Limit.READING, count * 256e6, count),
					limit(Limit.READING, count * 800e3, count));
		}
	}

	/** {@return with how many threads to measure what can share its work} */
	public int[] threads() {
		return threads.clone();
	}

	private String limit(Limit limit, double amount, int count) {
		return number(peak.rate(new Need(limit, amount, count)));
	}

	/**
	 * Opens a table.
	 *
	 * @param title what its rows have in common
	 */
	public void table(String title) {
		out.println();
		out.println("## " + title);
		out.println();
		out.println("| work | ours | its time | peer | its time | ratio (quartiles) | at most | | share of the limit |");
		out.println("|---|---|---|---|---|---|---|---|---|");
	}

	/**
	 * Measures a contest and prints its rows.
	 *
	 * @param contest what to measure
	 */
	public void measure(Contest contest) {
		Turns turns = turns(contest);
		for (Goal goal : contest.goals()) {
			int first = contest.indexOf(goal.first());
			int second = contest.indexOf(goal.second());
			double ratio = turns.ratio(first, second, 0.5);
			boolean reached = !(ratio > goal.atMost());
			goals += Double.isNaN(goal.atMost()) ? 0 : 1;
			missed += reached ? 0 : 1;
			out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s | **%s** (%s to %s) | %s | %s | %s |%n", contest.work(),
					goal.first(), time(turns.time(first)), goal.second(), time(turns.time(second)), number(ratio),
					number(turns.ratio(first, second, 0.25)), number(turns.ratio(first, second, 0.75)),
					Double.isNaN(goal.atMost()) ? "" : number(goal.atMost()),
					Double.isNaN(goal.atMost()) ? "" : reached ? "yes" : "**no**",
					share(contest.need(), turns.time(first)));
		}
	}

	private Turns turns(Contest contest) {
		LongSupplier clock = byProcessorTime && contest.need().threads() == 1
				? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
		return Turns.take(contest.contestants(), clock, seconds);
	}

	/**
	 * Measures contestants without comparing them.
	 *
	 * @param contest what to measure
	 * @return the median time of each contestant's run, in nanoseconds, in their order
	 */
	public double[] times(Contest contest) {
		Turns turns = turns(contest);
		return IntStream.range(0, contest.contestants().size()).mapToDouble(turns::time).toArray();
	}

	/**
	 * Sums up.
	 *
	 * @return an exit status: 0 if all goals were reached, else 1
	 */
	public int end() {
		if (goals > 0) {
			out.println();
			out.println(missed == 0 ? "All " + goals + " goals are reached." : missed + " of " + goals + " goals are missed.");
		}
		return missed == 0 ? 0 : 1;
	}

	/**
	 * How much of what the machine can do a run reaches.
	 *
	 * @param need what it needs
	 * @param nanoseconds how long it took
	 * @return per cent, or nothing where nothing limits it
	 */
	public String share(Need need, double nanoseconds) {
		double atBest = peak.time(need);
		return Double.isNaN(atBest) ? "" : Math.round(100 * atBest / nanoseconds) + " %";
	}

	/**
	 * Prints a line as it is.
	 *
	 * @param line text
	 */
	public void line(String line) {
		out.println(line);
	}

	/**
	 * A time for people.
	 *
	 * @param nanoseconds any time
	 * @return three digits and a unit
	 */
	public static String time(double nanoseconds) {
		if (nanoseconds < 1e3) {
			return number(nanoseconds) + " ns";
		}
		return nanoseconds < 1e6 ? number(nanoseconds / 1e3) + " us" : number(nanoseconds / 1e6) + " ms";
	}

	/**
	 * A number for people.
	 *
	 * @param value any number
	 * @return about three digits
	 */
	public static String number(double value) {
		int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.095 ? 2 : 3;
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}
}
