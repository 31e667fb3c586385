// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view says while it has nothing to show: what is the case, why, and what to do. UI thread only. */
public final class HintPage extends Composite {
	private static final int MARGIN = 14;

	private final Label title;
	private final Label reason;
	private final Label step;

	/**
	 * Creates the page, empty.
	 *
	 * @param parent its parent
	 */
	public HintPage(Composite parent) {
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

	/**
	 * Says that no network is open.
	 *
	 * @param then what to do
	 */
	public void showNoNetwork(String then) {
		show(Messages.Hint_noNetwork, "", then); //$NON-NLS-1$
	}

	/**
	 * Says something else.
	 *
	 * @param what is the case
	 * @param why  or empty
	 * @param then what to do, or empty
	 */
	public void show(String what, String why, String then) {
		title.setText(what);
		reason.setText(why);
		step.setText(then);
		for (Label label : List.of(reason, step)) {
			((GridData) label.getLayoutData()).exclude = label.getText().isEmpty();
			label.setVisible(!label.getText().isEmpty());
		}
		layout();
	}

	/**
	 * All that is said.
	 *
	 * @return line by line
	 */
	public String text() {
		return Stream.of(title, reason, step).map(Label::getText).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
