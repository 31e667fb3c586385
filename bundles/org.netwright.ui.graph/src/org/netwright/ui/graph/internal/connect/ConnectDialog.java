// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.template.Weights.Rule;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.weight.WeightRuleFields;

/** Asks what is connected with what, by which pattern and with which weights, and shows what will come of it. */
final class ConnectDialog extends StatusDialog {
	/** What is wrong is said in the dialog itself, where it has the room. */
	private static final IStatus FINE = new Status(IStatus.OK, "org.netwright.ui.graph", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final IStatus WRONG = new Status(IStatus.ERROR, "org.netwright.ui.graph", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String HELP = "org.netwright.help.diagram"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 320;
	private static final int TEXT_LINES = 2;
	/** Whether more pairs would close a cycle takes longer than a keystroke may: that is said when they are made. */
	private static final int CHECKED = 20_000;

	private final GroupChoice choice;
	private final PatternKind kind;
	private Combo sources;
	private Combo targets;
	private PatternFields pattern;
	private WeightRuleFields weights;
	private ConnectionPreview preview;
	private Label count;
	private Label wrong;
	private ConnectPairs step;

	/** @param kind the pattern that is proposed */
	ConnectDialog(Shell shell, GroupChoice choice, PatternKind kind) {
		super(shell);
		this.choice = choice;
		this.kind = kind;
		setTitle(Messages.Dialog_title);
		setHelpAvailable(false);
	}

	/** What was chosen; null if the dialog was cancelled. */
	ConnectPairs step() {
		return step;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite halves = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(halves);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite form = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(form);
		preview = new ConnectionPreview(halves);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		count = text(halves);
		wrong = text(halves);
		Paper.wrong(wrong);
		sources = groups(form, Messages.Dialog_from, choice.source());
		targets = groups(form, Messages.Dialog_to, choice.target());
		pattern = new PatternFields(form, this::check);
		weights = new WeightRuleFields(form, Rule.CONSTANT, this::check);
		GridDataFactory.fillDefaults().hint(pattern.greatestSize()).applyTo(form);
		pattern.choose(kind);
		pattern.propose(source());
		sources.addListener(SWT.Selection, event -> {
			pattern.propose(source());
			check();
		});
		targets.addListener(SWT.Selection, event -> check());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
		applyDialogFont(area);
		return area;
	}

	private static Label text(Composite parent) {
		Label text = new Label(parent, SWT.WRAP);
		int line = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, TEXT_LINES * line).applyTo(text);
		return text;
	}

	private Combo groups(Composite form, String label, int selected) {
		new Label(form, SWT.NONE).setText(label);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		choice.groups().forEach(group -> combo.add(NLS.bind(Messages.Group, group.name(), Numbers.count(group.size()))));
		combo.select(selected);
		return combo;
	}

	@Override
	public void create() {
		super.create();
		check();
	}

	private NeuronGroup source() {
		return choice.groups().get(sources.getSelectionIndex());
	}

	private NeuronGroup target() {
		return choice.groups().get(targets.getSelectionIndex());
	}

	private void check() {
		if (weights == null || getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		PairCount pairs = null;
		Optional<String> refusal;
		try {
			ConnectionPattern chosen = pattern.pattern();
			refusal = chosen.refusal(source().size(), target().size());
			if (refusal.isEmpty()) {
				pairs = new PairCount(source(), target(), chosen);
				ConnectPairs next = new ConnectPairs(source().neurons(), target().neurons(), chosen, weights.choice());
				refusal = pairs.pairs() == 0 ? Optional.of(Messages.Dialog_none) : pairs.pairs() > CHECKED ? Optional.empty() : next.refusal();
				step = next;
			}
		} catch (FieldException e) {
			refusal = Optional.of(e.getMessage());
		}
		preview.show(source(), target(), pairs);
		count.setText(pairs == null ? "" : pairs.text()); //$NON-NLS-1$
		wrong.setText(refusal.orElse("")); //$NON-NLS-1$
		updateStatus(refusal.isEmpty() ? FINE : WRONG);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_connect, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void updateButtonsEnableState(IStatus status) {
		getButton(IDialogConstants.OK_ID).setEnabled(status.isOK());
	}

	@Override
	protected void cancelPressed() {
		step = null;
		super.cancelPressed();
	}

	@Override
	protected void handleShellCloseEvent() {
		step = null;
		super.handleShellCloseEvent();
	}
}
