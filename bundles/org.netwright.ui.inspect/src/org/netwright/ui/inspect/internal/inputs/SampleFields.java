// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** How many inputs are drawn by chance, and the seed that they follow from. Enter, or leaving a field, takes what was typed. */
final class SampleFields extends Composite {
	private final Runnable changed;
	private final Text count;
	private final Text seed;
	private final Label problem;
	private Sampling sampling = Sampling.STANDARD;

	SampleFields(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(this);
		count = field(Messages.Sampling_count, Messages.Sampling_countTip);
		seed = field(Messages.Sampling_seed, Messages.Sampling_seedTip);
		problem = new Label(this, SWT.WRAP);
		Paper.wrong(problem);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(problem);
		show(sampling);
	}

	private Text field(String name, String tip) {
		Label label = new Label(this, SWT.NONE);
		label.setText(name);
		Paper.secondary(label);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		Text field = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		field.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).hint(56, SWT.DEFAULT).applyTo(field);
		field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> take()));
		field.addFocusListener(FocusListener.focusLostAdapter(event -> take()));
		return field;
	}

	private void take() {
		String wrong = ""; //$NON-NLS-1$
		Sampling next = sampling;
		try {
			int inputs = Integer.parseInt(count.getText().strip().replace(",", "")); //$NON-NLS-1$ //$NON-NLS-2$
			if (inputs < 1 || inputs > InputSet.MOST) {
				wrong = NLS.bind(Messages.Sampling_badCount, Numbers.count(InputSet.MOST));
			} else {
				next = new Sampling(inputs, Long.parseLong(seed.getText().strip()));
			}
		} catch (NumberFormatException e) {
			wrong = NLS.bind(Messages.Sampling_badCount, Numbers.count(InputSet.MOST));
		}
		say(wrong);
		if (!next.equals(sampling)) {
			sampling = next;
			changed.run();
		}
	}

	private void say(String wrong) {
		if (!problem.getText().equals(wrong)) {
			problem.setText(wrong);
			((GridData) problem.getLayoutData()).exclude = wrong.isEmpty();
			problem.setVisible(!wrong.isEmpty());
			getParent().layout(true, true);
		}
	}

	/** What is to be drawn. */
	Sampling sampling() {
		return sampling;
	}

	/** Shows what is to be drawn. */
	void show(Sampling next) {
		sampling = next;
		count.setText(Numbers.count(next.count()));
		seed.setText(Long.toString(next.seed()));
	}

	/** Where the number is typed. */
	Text count() {
		return count;
	}
}
