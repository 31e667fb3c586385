// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.exhaustive.MarginHistogram;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.engine.progress.Progress;

/**
 * What there is to show.
 *
 * @param survey    what a network makes of many inputs
 * @param winner    whose inputs are listed
 * @param bin       of the histogram that is listed; all if the histogram does not have the one that was wanted
 * @param histogram of the margins of that winner
 * @param indices   the inputs that are listed; not to be modified
 */
record InputsAnswer(InputSurvey survey, int winner, int bin, MarginHistogram histogram, int[] indices) {

	/** Answers questions; a survey is kept for other questions about the same inputs of the same network. */
	static Inquiry.Work<InputsQuestion, InputsAnswer> work() {
		InputSurvey[] last = { null };
		return (question, progress, soFar) -> {
			last[0] = survey(question, last[0], progress);
			MarginHistogram histogram = last[0].histogram(question.winner());
			int bin = question.bin() < histogram.bins() ? question.bin() : InputSurvey.ALL_BINS;
			return new InputsAnswer(last[0], question.winner(), bin, histogram, last[0].indices(question.winner(), bin));
		};
	}

	private static InputSurvey survey(InputsQuestion question, InputSurvey last, Progress progress) {
		InputSet inputs = InputSet.of(question.network().inputDomain(), question.network().graph().inputCount(), question.levels(), question.sampling());
		boolean same = last != null && last.network() == question.network() && last.inputs().equals(inputs);
		return same ? last : InputSurvey.of(question.network(), inputs, progress);
	}
}
