// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** A name at the left, a number at the right. */
final class SummaryRow extends Composite {
	private final Label name;
	private final Label value;

	/** @param now whether the number is what the neuron says now: it is the one in amber */
	SummaryRow(Composite parent, String text, boolean now) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		name = new Label(this, SWT.NONE);
		name.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		value = new Label(this, SWT.RIGHT);
		value.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(value);
		if (now) {
			Paper.now(value);
		}
	}

	void name(String text) {
		name.setText(text);
	}

	void show(boolean visible, String text) {
		setVisible(visible);
		((GridData) getLayoutData()).exclude = !visible;
		value.setText(text);
	}

	String value() {
		return value.getText();
	}
}
