// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** What is wrong with what was typed, below it; takes no room while nothing is. */
final class ErrorLine {
	private final Label label;

	/** @param columns of the grid that it is in */
	ErrorLine(Composite parent, int columns) {
		label = new Label(parent, SWT.WRAP);
		Paper.wrong(label);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
	}

	/** Shows what is wrong, if anything; true if nothing is. */
	boolean show(String message) {
		if (!label.getText().equals(message)) {
			label.setText(message);
			label.setVisible(!message.isEmpty());
			((GridData) label.getLayoutData()).exclude = message.isEmpty();
			InputPage.fit(label);
		}
		return message.isEmpty();
	}

	String text() {
		return label.getText();
	}
}
