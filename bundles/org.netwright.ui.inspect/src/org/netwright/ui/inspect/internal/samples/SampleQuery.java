// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Locale;

import org.netwright.core.evaluation.SampleRun;

/**
 * Which samples are shown.
 *
 * @param text     part of a name or of an expectation, or the whole number of a sample without a name; empty for all
 * @param set      place of a set, or -1 for all of them
 * @param failing  only those that do not do what is expected of them
 * @param expected the class that they are expected in, or -1 for any
 * @param winner   the class that they are put in, or -1 for any; of samples with an expectation if this or the one before is a class
 */
record SampleQuery(String text, int set, boolean failing, int expected, int winner) {
	/** All samples. */
	static final SampleQuery ALL = new SampleQuery("", -1, false, -1, -1); //$NON-NLS-1$

	SampleQuery withText(String next) {
		return new SampleQuery(next.strip().toLowerCase(Locale.ROOT), set, failing, expected, winner);
	}

	SampleQuery withSet(int next) {
		return new SampleQuery(text, next, failing, expected, winner);
	}

	SampleQuery withFailing(boolean next) {
		return new SampleQuery(text, set, next, expected, winner);
	}

	SampleQuery withClasses(int nextExpected, int nextWinner) {
		return new SampleQuery(text, set, failing, nextExpected, nextWinner);
	}

	/** Whether samples of some classes only are shown. */
	boolean hasClasses() {
		return expected >= 0 || winner >= 0;
	}

	/** Whether the answer changes with what comes out for the samples. */
	boolean dependsOnRun() {
		return failing || hasClasses();
	}

	/** Whether a sample is shown. One that is not run yet neither fails nor has a class. */
	boolean matches(SampleBook book, SampleRun run, int index) {
		if (set >= 0 && (index < book.start(set) || index >= book.end(set))) {
			return false;
		}
		if (dependsOnRun() && index >= run.done()) {
			return false;
		}
		return (!failing || Boolean.FALSE.equals(run.passed(index))) && (!hasClasses() || hasClasses(run, index)) && (text.isEmpty() || isMeant(book, run, index));
	}

	private boolean hasClasses(SampleRun run, int index) {
		int claimed = run.expectedClass(index);
		return claimed >= 0 && (expected < 0 || claimed == expected) && (winner < 0 || run.winnerClass(index) == winner);
	}

	private boolean isMeant(SampleBook book, SampleRun run, int index) {
		String number = Integer.toString(book.number(index));
		boolean byName = book.isNamed(index) ? book.label(index).toLowerCase(Locale.ROOT).contains(text) : text.equals(number) || text.equals('#' + number);
		return byName || book.expectation(index, run.network()).toLowerCase(Locale.ROOT).contains(text);
	}
}
