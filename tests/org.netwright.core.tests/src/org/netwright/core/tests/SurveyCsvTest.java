// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.exhaustive.SurveyCsv;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;

/** Inputs and what came out as comma-separated values. */
class SurveyCsvTest {

	private static String csv(Network network, boolean headings, int... indices) throws IOException {
		NetworkSnapshot snapshot = Documents.snapshot(network);
		InputSurvey survey = InputSurvey.of(snapshot, InputSet.of(snapshot.inputDomain(), 2, 3, Sampling.STANDARD), Progress.NONE);
		StringBuilder text = new StringBuilder();
		SurveyCsv.write(survey, indices, headings, text);
		return text.toString();
	}

	@Test
	void eachLineHasValuesOutputsWinnerAndMargin() throws IOException {
		double won = 2 * Math.tanh(0.5 + 0.25);
		double lost = 2 * Math.tanh(-0.5 + 0.25);
		assertEquals("a,b,result,winner,margin\n1,-1," + won + ",result," + won + "\n-1,-1," + lost + ",,0\n",
				csv(Documents.small(), true, 2, 0));
	}

	@Test
	void namesWithCommasAndQuotesAreQuoted() throws IOException {
		Network network = Documents.small();
		Documents.find(network, "a").setName("left, \"upper\"");
		assertEquals("\"left, \"\"upper\"\"\",b,result,winner,margin", csv(network, true).strip());
	}

	@Test
	void aPartOfALongerListHasNoHeadings() throws IOException {
		assertEquals("0,0,0,,0\n", csv(Documents.small(), false, 4));
	}
}
