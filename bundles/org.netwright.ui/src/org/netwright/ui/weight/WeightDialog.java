// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.weight;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.edit.weight.WeightChoice;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.theme.Paper;

/** Asks with which weights something is connected, and nothing else; Enter takes what is proposed. */
public final class WeightDialog extends Dialog {
	private static final int WIDTH = 340;

	private final String title;
	private WeightRuleFields fields;
	private Label wrong;
	private WeightChoice choice;

	private WeightDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
	}

	/**
	 * Asks.
	 *
	 * @param shell the parent of the dialog
	 * @param title what will be done
	 * @return the weights, for one step; empty if the person thought better of it
	 */
	public static Optional<WeightChoice> ask(Shell shell, String title) {
		WeightDialog dialog = new WeightDialog(shell, title);
		return dialog.open() == Window.OK ? Optional.of(dialog.choice) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		fields = new WeightRuleFields(form, WeightRules.USUAL.rule(), this::check);
		wrong = new Label(area, SWT.WRAP);
		Paper.wrong(wrong);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * wrong.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(wrong);
		applyDialogFont(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_connect, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		check();
	}

	private void check() {
		if (fields != null && getButton(IDialogConstants.OK_ID) != null) {
			String problem = ""; //$NON-NLS-1$
			try {
				choice = fields.choice();
			} catch (FieldException e) {
				problem = e.getMessage();
			}
			wrong.setText(problem);
			getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
		}
	}
}
