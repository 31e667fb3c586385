// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.core.whatif.Ablation;
import org.netwright.core.whatif.Ablations;
import org.netwright.core.whatif.Effect;
import org.netwright.core.whatif.Effect.Part;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inputs.BarList;
import org.netwright.ui.inspect.internal.inputs.InputGallery;
import org.netwright.ui.inspect.internal.inputs.InputWords;
import org.netwright.ui.inspect.internal.inputs.Thumbnail;
import org.netwright.ui.inspect.internal.inputs.WorkLine;
import org.netwright.ui.refresh.LatestOnUi;

/** Which inputs have another winner when a neuron or a connection is switched off: a ranking, and the inputs behind the chosen one. */
final class OffPage extends WhatIfPage {
	private static final int MOST_CONNECTIONS = 5_000;
	private static final int LIST = 90;
	private static final int NEURONS = 0;
	private static final int SAMPLES = 0;

	/** What is asked: a ranking, or, with a part, what changes without that. */
	private record Question(NetworkSnapshot network, List<NamedSample> samples, int which, boolean neurons, Part part) {
		InputSet inputs() {
			int count = network.graph().inputCount();
			return which == SAMPLES ? InputSet.listed(count, samples.stream().map(NamedSample::values).toList())
					: InputSet.of(network.inputDomain(), count, which + 1, Sampling.STANDARD);
		}

		List<Part> parts() {
			return neurons ? Ablation.hiddenNeurons(network) : Ablation.connections(network);
		}
	}

	/** What changes without a part. */
	private record Changes(InputSet inputs, List<Ablation.Change> changes) {
	}

	private final Inquiry<Question, Ablations> ranking;
	private final Inquiry<Question, Changes> changing;
	private final Combo kinds;
	private final Combo sets;
	private final Label headline;
	private final Label facts;
	private final BarList list;
	private final Label heading;
	private final InputGallery gallery;
	private final WorkLine work;
	private final Actions actions;
	private Situation situation;
	private Question asked;
	private Ablations ranked;
	private Part chosen;
	private boolean began;

	OffPage(Composite parent, Executor executor, Executor other, Actions actions) {
		super(parent);
		this.actions = actions;
		Composite choices = row(2);
		kinds = combo(choices, Messages.Off_kindTip, this::ask, Messages.Off_neurons, Messages.Off_connections);
		sets = combo(choices, Messages.Off_inputsTip, this::ask, Messages.Off_samples, Messages.Off_all2, Messages.Off_all3);
		headline = line(true);
		facts = line(false);
		list = new BarList(this, Messages.Off_ranking, false, this::choose);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, LIST).applyTo(list);
		work = new WorkLine(this);
		heading = line(true);
		gallery = new InputGallery(this, actions::use);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, SWT.DEFAULT).applyTo(gallery);
		LatestOnUi<Reply<Question, Ablations>> rankings = new LatestOnUi<>(this, this::ranked);
		ranking = new Inquiry<>(executor,
				(question, progress, soFar) -> Ablation.compare(question.network, question.inputs(), question.parts(), progress, soFar), rankings::offer);
		LatestOnUi<Reply<Question, Changes>> changes = new LatestOnUi<>(this, this::changed);
		changing = new Inquiry<>(other, (question, progress, soFar) -> {
			InputSet inputs = question.inputs();
			return new Changes(inputs, Ablation.changes(question.network, inputs, question.part, progress));
		}, changes::offer);
		work.stops(ranking);
	}

	@Override
	void show(Situation now) {
		situation = now;
		if (!began) {
			began = true;
			sets.select(now.samples().isEmpty() ? 1 : SAMPLES);
		}
		gallery.mark(now.input());
		boolean same = asked != null && asked.network == now.network() && (asked.which != SAMPLES || asked.samples == now.samples() || asked.samples.equals(now.samples()));
		if (!same) {
			ask();
		} else {
			showSelected();
		}
	}

	private void ask() {
		if (situation == null) {
			return;
		}
		boolean neurons = kinds.getSelectionIndex() == NEURONS;
		asked = new Question(situation.network(), situation.samples(), sets.getSelectionIndex(), neurons, null);
		int connections = situation.network().graph().connectionCount();
		if (asked.which == SAMPLES && asked.samples.isEmpty()) {
			nothing(Messages.Off_noSamples, Messages.Off_noSamplesWhy);
		} else if (!neurons && connections > MOST_CONNECTIONS) {
			nothing(Messages.Off_tooMany, NLS.bind(Messages.Off_tooManyWhy, Numbers.count(MOST_CONNECTIONS), Numbers.count(connections)));
		} else if (neurons ? Ablation.hiddenNeurons(situation.network()).isEmpty() : connections == 0) {
			nothing(Messages.Off_none, Messages.Off_noneWhy);
		} else {
			ranking.ask(asked);
		}
	}

	private void nothing(String what, String why) {
		ranking.forget();
		changing.forget();
		work.end();
		ranked = null;
		chosen = null;
		list.show(List.of(), -1);
		gallery.show(InputGallery.Contents.NONE);
		say(headline, what);
		say(facts, why);
		say(heading, ""); //$NON-NLS-1$
		layout();
	}

	@Override
	void forget() {
		ranking.forget();
		changing.forget();
		situation = null;
		asked = null;
		ranked = null;
		chosen = null;
		work.end();
	}

	private void ranked(Reply<Question, Ablations> reply) {
		if (situation == null || reply.question() != asked) {
			return;
		}
		work.show(reply);
		if (reply.problem() != null) {
			nothing(Messages.WhatIf_cannotCompute, reply.problem());
			return;
		}
		if (reply.answer() == null) {
			return;
		}
		ranked = reply.answer();
		String domain = InputWords.domain(ranked.inputs());
		String lower = domain.substring(0, 1).toLowerCase() + domain.substring(1);
		say(headline, ""); //$NON-NLS-1$
		say(facts, ranked.complete() ? NLS.bind(Messages.Off_facts, lower) : NLS.bind(Messages.Off_factsSoFar, Numbers.count(ranked.tried()), lower));
		showSelected();
		if (reply.complete()) {
			askChanges();
		}
		layout();
	}

	/** The part that is selected in the diagram, if it is one of those that are compared, else the one that was chosen here. */
	private void showSelected() {
		if (ranked == null) {
			return;
		}
		NetworkSnapshot network = ranked.network();
		Part before = chosen;
		Part selected = selected(network);
		if (selected != null && ranked.effects().stream().anyMatch(effect -> effect.part().equals(selected))) {
			chosen = selected;
		}
		int line = -1;
		List<Effect> effects = ranked.effects();
		for (int i = 0; i < effects.size(); i++) {
			line = effects.get(i).part().equals(chosen) ? i : line;
		}
		chosen = line < 0 ? null : chosen;
		list.show(effects.stream().map(this::bar).toList(), line);
		if (chosen == null) {
			changing.forget();
			gallery.show(InputGallery.Contents.NONE);
			say(heading, Messages.Off_choose);
		} else if (!chosen.equals(before)) {
			askChanges();
		}
	}

	private Part selected(NetworkSnapshot network) {
		if (situation.connection() != null && kinds.getSelectionIndex() != NEURONS) {
			int source = network.indexOf(situation.connection().get(0));
			int target = network.indexOf(situation.connection().get(1));
			for (int c = target < 0 ? 0 : network.graph().incomingStart(target); target >= 0 && c < network.graph().incomingStart(target + 1); c++) {
				if (network.graph().source(c) == source) {
					return Part.connection(c);
				}
			}
		}
		return situation.neuron() == null || kinds.getSelectionIndex() != NEURONS || network.indexOf(situation.neuron()) < 0 ? null
				: Part.neuron(network.indexOf(situation.neuron()));
	}

	private BarList.Bar bar(Effect effect) {
		String name = name(ranked.network(), effect.part());
		String tip = NLS.bind(Messages.Off_tip, new Object[] { name, Numbers.count(effect.changed()), Numbers.count(ranked.tried()), Numbers.compact(effect.largest(), 3) });
		return new BarList.Bar(name, (double) effect.changed() / Math.max(1, ranked.tried()), Numbers.count(effect.changed()), false, tip);
	}

	private static String name(NetworkSnapshot network, Part part) {
		return part.neuron() >= 0 ? network.name(part.neuron()) : NLS.bind(Messages.Off_connection,
				network.name(network.graph().source(part.connection())), network.name(network.graph().target(part.connection())));
	}

	private void choose(int line) {
		if (ranked == null || line < 0) {
			return;
		}
		NetworkSnapshot network = ranked.network();
		chosen = ranked.effects().get(line).part();
		askChanges();
		actions.select(chosen.neuron() >= 0 ? List.of(network.id(chosen.neuron()))
				: List.of(network.id(network.graph().source(chosen.connection())), network.id(network.graph().target(chosen.connection()))));
	}

	private void askChanges() {
		if (chosen != null) {
			changing.ask(new Question(asked.network, asked.samples, asked.which, asked.neurons, chosen));
		}
	}

	private void changed(Reply<Question, Changes> reply) {
		if (situation == null || reply.answer() == null || reply.question().network != situation.network() || !reply.question().part.equals(chosen)) {
			return;
		}
		NetworkSnapshot network = reply.question().network;
		List<Ablation.Change> changes = reply.answer().changes;
		InputSet inputs = reply.answer().inputs;
		say(heading, NLS.bind(Messages.Off_changes, name(network, chosen), Numbers.count(changes.size())));
		gallery.show(new InputGallery.Contents(Thumbnail.of(network), changes.size(), place -> inputs.input(changes.get(place).input()),
				place -> InputWords.winner(network, changes.get(place).after().winner()),
				place -> NLS.bind(Messages.Off_changeTip, InputWords.outcome(network, changes.get(place).before()),
						InputWords.outcome(network, changes.get(place).after()))));
		layout();
	}

	BarList list() {
		return list;
	}

	InputGallery gallery() {
		return gallery;
	}

	Combo kinds() {
		return kinds;
	}

	Combo sets() {
		return sets;
	}

	String text() {
		return headline.getText() + '\n' + facts.getText() + '\n' + heading.getText();
	}
}
