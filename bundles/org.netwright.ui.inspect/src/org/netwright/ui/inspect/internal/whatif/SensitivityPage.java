// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.gradient.Sensitivity;
import org.netwright.engine.gradient.Sensitivity.Value;
import org.netwright.ui.refresh.LatestOnUi;

/** How the selected neuron, or else the winner, changes with each pixel at the input as it is now. */
final class SensitivityPage extends WhatIfPage {
	private static final int LISTED = 3;

	/** What is asked. */
	private record Question(NetworkSnapshot network, double[] input, int neuron, Value value) {
		boolean sameNeuron(Question other) {
			return other != null && network == other.network && neuron == other.neuron && value == other.value;
		}
	}

	private final Inquiry<Question, double[]> inquiry;
	private final Button sum;
	private final Label headline;
	private final SlopePicture picture;
	private final Label strongest;
	private final Label how;
	private Situation situation;
	private double[] slopes = {};

	SensitivityPage(Composite parent, Executor executor) {
		super(parent);
		sum = new Button(this, SWT.CHECK);
		sum.setText(Messages.Sens_sum);
		sum.setToolTipText(Messages.Sens_sumTip);
		sum.addListener(SWT.Selection, event -> ask());
		headline = line(true);
		picture = new SlopePicture(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picture);
		strongest = line(false);
		how = line(false);
		say(how, Messages.Sens_select);
		LatestOnUi<Reply<Question, double[]>> answers = new LatestOnUi<>(this, this::answered);
		Question[] prepared = { null };
		Sensitivity[] sensitivity = { null };
		inquiry = new Inquiry<>(executor, (question, progress, soFar) -> {
			if (!question.sameNeuron(prepared[0])) {
				sensitivity[0] = Sensitivity.of(question.network.plan(), question.neuron, question.value);
				prepared[0] = question;
			}
			try {
				return sensitivity[0].at(question.input);
			} catch (UnsupportedOperationException e) {
				throw new IllegalArgumentException(e.getMessage(), e);
			}
		}, answers::offer);
	}

	@Override
	void show(Situation now) {
		Situation before = situation;
		int meant = before == null ? -1 : neuron();
		situation = now;
		if (!now.sameInput(before) || meant != neuron() || slopes.length == 0) {
			ask();
		}
	}

	/** The selected neuron; else the winner; else the output that is largest. */
	private int neuron() {
		NetworkSnapshot network = situation.network();
		int selected = situation.selected();
		if (selected >= 0) {
			return selected;
		}
		boolean current = situation.state().snapshot() == network && situation.state().trace() != null;
		if (current && situation.state().verdict().decided()) {
			return situation.state().verdict().winner();
		}
		int outputs = network.graph().outputCount();
		int first = network.outputStart();
		return current ? IntStream.range(first, first + outputs).boxed()
				.max(Comparator.comparingDouble(n -> situation.state().trace().activation(n))).orElse(-1) : outputs == 0 ? -1 : first;
	}

	private void ask() {
		if (situation != null) {
			int neuron = neuron();
			if (neuron < 0) {
				inquiry.forget();
				slopes = new double[0];
				picture.show(situation.network(), situation.input(), slopes);
				say(headline, Messages.Sens_noGradient);
				return;
			}
			inquiry.ask(new Question(situation.network(), situation.input(), neuron, sum.getSelection() ? Value.PRE_ACTIVATION : Value.ACTIVATION));
		}
	}

	@Override
	void forget() {
		inquiry.forget();
		situation = null;
		slopes = new double[0];
	}

	private void answered(Reply<Question, double[]> reply) {
		if (situation == null || reply.question().network != situation.network()) {
			return;
		}
		Question question = reply.question();
		String name = question.network.name(question.neuron);
		if (reply.problem() != null || reply.answer() == null) {
			slopes = new double[0];
			say(headline, Messages.Sens_noGradient);
			say(strongest, reply.problem() == null ? "" : reply.problem()); //$NON-NLS-1$
		} else {
			slopes = reply.answer();
			say(headline, NLS.bind(question.value == Value.ACTIVATION ? Messages.Sens_of : Messages.Sens_ofSum, name));
			say(strongest, strongest(question.network));
		}
		picture.show(question.network, question.input, slopes);
		layout();
	}

	private String strongest(NetworkSnapshot network) {
		List<Integer> first = IntStream.range(0, slopes.length).boxed().filter(pixel -> slopes[pixel] != 0)
				.sorted(Comparator.comparingDouble(pixel -> -Math.abs(slopes[pixel]))).limit(LISTED).toList();
		return first.isEmpty() ? Messages.Sens_flat : first.stream()
				.map(pixel -> NLS.bind(Messages.Sens_strongest, network.name(pixel), Numbers.signed(slopes[pixel], 3))).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** By pixel; empty while nothing is known. */
	double[] slopes() {
		return slopes.clone();
	}

	Button sum() {
		return sum;
	}

	String text() {
		return headline.getText() + '\n' + strongest.getText();
	}
}
