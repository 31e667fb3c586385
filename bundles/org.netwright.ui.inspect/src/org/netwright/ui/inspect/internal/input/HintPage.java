// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** What the view says while there is no input: what is the case, why, and what to do. */
public final class HintPage extends Composite {
	private static final int MARGIN = 14;

	private final Label title;
	private final Label reason;
	private final Label step;

	HintPage(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(this);
		title = line();
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		reason = line();
		step = line();
		Paper.secondary(step);
	}

	private Label line() {
		Label label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void show(String what, String why, String then) {
		title.setText(what);
		reason.setText(why);
		((org.eclipse.swt.layout.GridData) reason.getLayoutData()).exclude = why.isEmpty();
		reason.setVisible(!why.isEmpty());
		step.setText(then);
		layout();
	}

	/** All that is said. */
	public String text() {
		return String.join("\n", title.getText(), reason.getText(), step.getText()); //$NON-NLS-1$
	}
}
