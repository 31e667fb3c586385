// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Expectation;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.step.SetExpectation;

/** Asks what is expected of some samples: a winner with a least margin, target values with a tolerance, or nothing. Each may be what comes out now. */
final class ExpectationDialog extends StatusDialog {
	private static final int WIDTH = 320;
	private static final String NO_NUMBER = "0.05"; //$NON-NLS-1$

	private final Network document;
	private final NetworkSnapshot network;
	private final SampleBook book;
	private final SampleRun run;
	private final int[] indices;
	private Button winner;
	private Combo who;
	private Text margin;
	private Button values;
	private Text targets;
	private Text tolerance;
	private Button nothing;
	private int chosen;
	private int chosenWho;
	private double number;
	private double[] chosenValues;

	/**
	 * @param document the document
	 * @param network  its snapshot
	 * @param indices  of samples in the document
	 */
	ExpectationDialog(Shell parent, Network document, NetworkSnapshot network, SampleBook book, SampleRun run, int[] indices) {
		super(parent);
		this.document = document;
		this.network = network;
		this.book = book;
		this.run = run;
		this.indices = Arrays.stream(indices).filter(index -> book.editable(index).isPresent()).toArray();
		setTitle(indices.length == 1 ? NLS.bind(Messages.Expect_titleOne, book.label(indices[0])) : NLS.bind(Messages.Expect_titleMany, Numbers.count(indices.length)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		winner = radio(fields, Messages.Expect_winner);
		who = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		who.add(indices.length == 1 ? Messages.Expect_whoNowOne : Messages.Expect_whoNow);
		network.outputLabels().forEach(who::add);
		who.add(Messages.Samples_undecided);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(who);
		indented(fields, Messages.Expect_margin);
		margin = text(fields);
		values = radio(fields, Messages.Expect_values);
		targets = text(fields);
		targets.setMessage(Messages.Expect_valuesNow);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(targets);
		new Label(fields, SWT.NONE);
		Label order = new Label(fields, SWT.WRAP);
		order.setText(NLS.bind(Messages.Expect_valuesOrder, network.outputLabels().stream().limit(12).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(order);
		indented(fields, Messages.Expect_tolerance);
		tolerance = text(fields);
		nothing = radio(fields, Messages.Expect_nothing);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(nothing);
		begin();
		who.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> use(winner)));
		margin.addModifyListener(event -> use(winner));
		targets.addModifyListener(event -> use(values));
		tolerance.addModifyListener(event -> use(values));
		return area;
	}

	private Button radio(Composite parent, String text) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		return button;
	}

	private static void indented(Composite parent, String text) {
		new Label(parent, SWT.NONE);
		new Label(parent, SWT.NONE).setText(text);
	}

	private static Text text(Composite parent) {
		Text field = new Text(parent, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	/** Begins with what is expected of the first sample; with the winner of each if another one is expected of others. */
	private void begin() {
		Expectation first = indices.length == 0 ? null : book.editable(indices[0]).map(Sample::getExpectation).orElse(null);
		who.select(0);
		margin.setText("0"); //$NON-NLS-1$
		tolerance.setText(NO_NUMBER);
		switch (first) {
		case WinnerExpectation expected -> {
			boolean alike = Arrays.stream(indices).allMatch(index -> book.editable(index).map(Sample::getExpectation).orElse(null) instanceof WinnerExpectation other
					&& other.getWinner() == expected.getWinner());
			who.select(!alike ? 0 : expected.getWinner() == null ? who.getItemCount() - 1
					: document.getLayers().getLast().getNeurons().indexOf(expected.getWinner()) + 1);
			margin.setText(Numbers.exact(expected.getMargin()));
			winner.setSelection(true);
		}
		case ValuesExpectation expected -> {
			targets.setText(Arrays.stream(expected.getValues()).mapToObj(Numbers::exact).collect(Collectors.joining(" "))); //$NON-NLS-1$
			tolerance.setText(Numbers.exact(expected.getTolerance()));
			values.setSelection(true);
		}
		case null, default -> winner.setSelection(true);
		}
	}

	@Override
	public void create() {
		super.create();
		check();
		who.setFocus();
	}

	private void use(Button button) {
		for (Button each : List.of(winner, values, nothing)) {
			each.setSelection(each == button);
		}
		check();
	}

	private void check() {
		chosen = winner.getSelection() ? 0 : values.getSelection() ? 1 : 2;
		chosenWho = who.getSelectionIndex();
		String problem = switch (chosen) {
		case 0 -> number(margin.getText(), Messages.Expect_noMargin);
		case 1 -> problemOfValues();
		default -> null;
		};
		updateStatus(problem == null ? new Status(IStatus.OK, getClass(), "") : new Status(IStatus.ERROR, getClass(), problem)); //$NON-NLS-1$
	}

	private String problemOfValues() {
		String text = targets.getText().strip();
		int outputs = network.graph().outputCount();
		try {
			chosenValues = text.isEmpty() ? null : Arrays.stream(text.split("[\\s;,]+")).mapToDouble(ExpectationDialog::parsed).toArray(); //$NON-NLS-1$
		} catch (NumberFormatException e) {
			return Messages.Expect_noValues;
		}
		if (chosenValues != null && (chosenValues.length != outputs || !Arrays.stream(chosenValues).allMatch(Double::isFinite))) {
			return NLS.bind(Messages.Expect_valueCount, chosenValues.length, outputs);
		}
		return number(tolerance.getText(), Messages.Expect_noTolerance);
	}

	private String number(String text, String otherwise) {
		try {
			number = parsed(text.strip());
			return number >= 0 && Double.isFinite(number) ? null : otherwise;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	private static double parsed(String text) {
		return Double.parseDouble(text.replace(Numbers.MINUS, '-'));
	}

	/** What is said of one of the samples; null if that is what comes out now, and nothing has. */
	SetExpectation step(int index) {
		Sample sample = book.editable(index).orElseThrow();
		if (chosen == 2) {
			return SetExpectation.nothing(sample);
		}
		boolean now = chosen == 1 ? chosenValues == null : chosenWho == 0;
		if (now && index >= run.done()) {
			return null;
		}
		if (chosen == 1) {
			return SetExpectation.values(sample, chosenValues == null ? run.outputs(index) : chosenValues, number);
		}
		int output = chosenWho == 0 ? run.winnerClass(index) : chosenWho - 1;
		List<Neuron> outputs = document.getLayers().getLast().getNeurons();
		return output >= outputs.size() ? SetExpectation.undecided(sample) : SetExpectation.winner(sample, outputs.get(output), number);
	}
}
