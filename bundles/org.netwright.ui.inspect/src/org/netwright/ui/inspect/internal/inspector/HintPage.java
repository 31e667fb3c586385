// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** What the inspector says while there is nothing to inspect. */
final class HintPage extends Composite {
	private final Label text;

	HintPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
		Paper.page(this);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
	}

	void show(String message) {
		text.setText(message);
		layout();
	}
}
