// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.concurrent.Executor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inputs.InputGallery;
import org.netwright.ui.inspect.internal.inputs.InputWords;
import org.netwright.ui.inspect.internal.inputs.Thumbnail;
import org.netwright.ui.inspect.internal.inputs.WorkLine;
import org.netwright.ui.refresh.LatestOnUi;

/** The inputs that are decided most narrowly, of all there are or of a sample. */
final class AmbiguousPage extends WhatIfPage {
	private static final int MOST = 500;

	/** What is asked. */
	private record Question(NetworkSnapshot network, int levels) {
	}

	/** What came out. */
	private record Answer(InputSurvey survey, int[] narrowest) {
	}

	private final Inquiry<Question, Answer> inquiry;
	private final Combo levels;
	private final Label headline;
	private final Label facts;
	private final InputGallery gallery;
	private final WorkLine work;
	private Situation situation;
	private NetworkSnapshot asked;

	AmbiguousPage(Composite parent, Executor executor, Actions actions) {
		super(parent);
		levels = combo(row(1), Messages.WhatIf_levelsTip, this::ask, Messages.WhatIf_levels2, Messages.WhatIf_levels3);
		headline = line(true);
		facts = line(false);
		gallery = new InputGallery(this, actions::use);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, SWT.DEFAULT).applyTo(gallery);
		work = new WorkLine(this);
		LatestOnUi<Reply<Question, Answer>> answers = new LatestOnUi<>(this, this::answered);
		inquiry = new Inquiry<>(executor, (question, progress, soFar) -> {
			InputSet inputs = InputSet.of(question.network.inputDomain(), question.network.graph().inputCount(), question.levels, Sampling.STANDARD);
			InputSurvey survey = InputSurvey.of(question.network, inputs, progress);
			return new Answer(survey, survey.narrowest(MOST));
		}, answers::offer);
		work.stops(inquiry);
	}

	@Override
	void show(Situation now) {
		situation = now;
		gallery.mark(now.input());
		if (now.network() != asked) {
			ask();
		}
	}

	private void ask() {
		if (situation != null) {
			asked = situation.network();
			inquiry.ask(new Question(asked, levels.getSelectionIndex() + 2));
		}
	}

	@Override
	void forget() {
		inquiry.forget();
		situation = null;
		asked = null;
		work.end();
	}

	private void answered(Reply<Question, Answer> reply) {
		if (situation == null) {
			return;
		}
		work.show(reply);
		if (reply.problem() != null) {
			say(headline, Messages.WhatIf_cannotCompute);
			say(facts, reply.problem());
			gallery.show(InputGallery.Contents.NONE);
		} else if (reply.answer() != null) {
			show(reply.answer());
		}
		layout();
	}

	private void show(Answer answer) {
		InputSurvey survey = answer.survey;
		say(headline, answer.narrowest.length == 0 ? Messages.Ambiguous_none
				: NLS.bind(Messages.Ambiguous_headline, InputWords.margin(survey.smallestMargin())));
		say(facts, InputWords.domain(survey.inputs()) + '.' + (survey.ties() == 0 ? "" : NLS.bind(Messages.Ambiguous_ties, Numbers.count(survey.ties())))); //$NON-NLS-1$
		gallery.show(new InputGallery.Contents(Thumbnail.of(survey.network()), answer.narrowest.length, place -> survey.inputs().input(answer.narrowest[place]),
				place -> InputWords.margin(survey.margin(answer.narrowest[place])),
				place -> NLS.bind(Messages.Ambiguous_tip, InputWords.winner(survey.network(), survey.winner(answer.narrowest[place])),
						InputWords.margin(survey.margin(answer.narrowest[place])))));
	}

	InputGallery gallery() {
		return gallery;
	}

	String text() {
		return headline.getText() + '\n' + facts.getText();
	}
}
