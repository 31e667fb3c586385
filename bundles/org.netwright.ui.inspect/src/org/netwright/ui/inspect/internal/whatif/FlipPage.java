// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.core.whatif.CounterExample;
import org.netwright.core.whatif.CounterExampleSearch;
import org.netwright.core.whatif.CounterExamples;
import org.netwright.core.whatif.Goal;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inputs.WorkLine;
import org.netwright.ui.refresh.LatestOnUi;

/** The fewest changes of the input that give another outcome. */
final class FlipPage extends WhatIfPage {
	/** More changed pixels are not listed. */
	private static final int LISTED = 6;

	/** What is asked. */
	private record Question(NetworkSnapshot network, double[] input, Goal goal, int levels) {
	}

	private final Inquiry<Question, CounterExamples> inquiry;
	private final Combo goals;
	private final Combo levels;
	private final ChangePicture picture;
	private final Label headline;
	private final Label proof;
	private final Button previous;
	private final Label placeLabel;
	private final Button next;
	private final Button use;
	private final WorkLine work;
	private Situation situation;
	private CounterExamples found;
	private int place;

	FlipPage(Composite parent, Executor executor, Actions actions) {
		super(parent);
		Composite choices = row(2);
		goals = combo(choices, Messages.Goal_tip, this::ask, Messages.Goal_another);
		levels = combo(choices, Messages.WhatIf_levelsTip, this::ask, Messages.WhatIf_levels2, Messages.WhatIf_levels3);
		levels.select(1);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(levels);
		headline = line(true);
		picture = new ChangePicture(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picture);
		work = new WorkLine(this);
		Composite pages = row(4);
		previous = button(pages, "\u25C0", Messages.WhatIf_previous, () -> move(-1)); //$NON-NLS-1$
		placeLabel = new Label(pages, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(70, SWT.DEFAULT).applyTo(placeLabel);
		placeLabel.setAlignment(SWT.CENTER);
		next = button(pages, "\u25B6", Messages.WhatIf_next, () -> move(1)); //$NON-NLS-1$
		use = button(pages, Messages.WhatIf_use, Messages.WhatIf_useTip, () -> actions.use(found.examples().get(place).input()));
		proof = line(false);
		LatestOnUi<Reply<Question, CounterExamples>> answers = new LatestOnUi<>(this, this::answered);
		inquiry = new Inquiry<>(executor, (question, progress, soFar) -> CounterExampleSearch.search(question.network, question.input, question.goal,
				question.levels, progress, soFar), answers::offer);
		work.stops(inquiry);
	}

	private static Button button(Composite parent, String text, String tip, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	@Override
	void show(Situation now) {
		boolean same = now.sameInput(situation);
		situation = now;
		showGoals();
		if (!same || found == null) {
			ask();
		}
	}

	private void showGoals() {
		List<String> items = new ArrayList<>(List.of(Messages.Goal_another));
		int winner = situation.state().snapshot() == situation.network() ? situation.state().verdict().winner() : -1;
		items.add(NLS.bind(Messages.Goal_lost, winner < 0 ? Messages.Outcome_undecided : situation.network().name(winner)));
		situation.network().outputLabels().forEach(label -> items.add(NLS.bind(Messages.Goal_winner, label)));
		items.add(Messages.Goal_undecided);
		if (!Arrays.equals(goals.getItems(), items.toArray())) {
			int selected = goals.getSelectionIndex();
			goals.setItems(items.toArray(String[]::new));
			goals.select(selected < items.size() ? selected : 0);
		}
	}

	private Goal goal() {
		int index = goals.getSelectionIndex();
		return index <= 0 ? Goal.ANOTHER : index == 1 ? Goal.LOST : index == goals.getItemCount() - 1 ? Goal.UNDECIDED
				: Goal.winner(situation.network().outputStart() + index - 2);
	}

	private void ask() {
		if (situation != null) {
			inquiry.ask(new Question(situation.network(), situation.input(), goal(), levels.getSelectionIndex() + 2));
		}
	}

	@Override
	void forget() {
		inquiry.forget();
		situation = null;
		found = null;
		work.end();
	}

	private void answered(Reply<Question, CounterExamples> reply) {
		if (situation == null) {
			return;
		}
		work.show(reply);
		if (reply.problem() != null) {
			say(headline, Messages.WhatIf_cannotCompute);
			say(proof, reply.problem());
			found = null;
		} else if (reply.answer() != null) {
			found = reply.answer();
			place = 0;
			say(headline, headlineOf(reply.stopped()));
			say(proof, proof());
		}
		showPlace();
		layout();
	}

	private void move(int by) {
		place = Math.clamp(place + by, 0, found.examples().size() - 1);
		say(headline, headlineOf(false));
		showPlace();
		layout();
	}

	private void showPlace() {
		int count = found == null ? 0 : found.examples().size();
		picture.show(found, count == 0 ? -1 : place);
		placeLabel.setText(count == 0 ? "" : NLS.bind(Messages.Flip_place, place + 1, count)); //$NON-NLS-1$
		previous.setEnabled(place > 0);
		next.setEnabled(place < count - 1);
		use.setEnabled(count > 0);
	}

	private String headlineOf(boolean stopped) {
		if (found.examples().isEmpty()) {
			return found.impossible() ? Messages.Flip_none : found.complete() ? Messages.Flip_notFound : stopped ? Messages.Flip_stopped : Messages.Flip_searching;
		}
		CounterExample example = found.examples().get(place);
		int[] changed = example.changed();
		if (changed.length == 0) {
			return Messages.Flip_already;
		}
		double[] input = example.input();
		String pixels = Arrays.stream(changed).limit(LISTED).mapToObj(pixel -> NLS.bind(Messages.Flip_changed, new Object[] { found.network().name(pixel),
				Numbers.compact(found.input()[pixel]), Numbers.compact(input[pixel]) })).collect(Collectors.joining("; ")); //$NON-NLS-1$
		String some = changed.length > LISTED ? pixels + "\u2026" : pixels; //$NON-NLS-1$
		return changed.length == 1 ? NLS.bind(Messages.Flip_one, some) : NLS.bind(Messages.Flip_many, changed.length, some);
	}

	private String proof() {
		if (found.examples().isEmpty()) {
			return found.impossible() ? Messages.Flip_impossible : NLS.bind(found.complete() ? Messages.Flip_notFoundWhy : Messages.Flip_excluded, found.excluded());
		}
		if (found.changes() == 0) {
			return ""; //$NON-NLS-1$
		}
		String domain = found.levels() == 2 ? Messages.WhatIf_levels2 : Messages.WhatIf_levels3;
		String proved = found.found() == 1 ? Messages.Flip_provedOne : Messages.Flip_proved;
		return found.proved() ? NLS.bind(proved, Numbers.count(found.found()), domain) : NLS.bind(Messages.Flip_notProved, found.excluded());
	}

	/** What came out; null while nothing has. */
	CounterExamples found() {
		return found;
	}

	String text() {
		return headline.getText() + '\n' + proof.getText();
	}

	Combo goals() {
		return goals;
	}

	Combo levels() {
		return levels;
	}

	Button use() {
		return use;
	}
}
