// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a form: a label, and what is entered or chosen beside it. */
final class FormRows extends Composite {

	FormRows(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(this);
	}

	void label(String text) {
		new Label(this, SWT.NONE).setText(text);
	}

	/** A composite that has the second column, with columns of its own. */
	Composite row(int columns) {
		Composite row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	Combo combo(String text, String... items) {
		label(text);
		Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	Text text(String text) {
		label(text);
		return text(this, true);
	}

	static Text text(Composite parent, boolean wide) {
		Text field = new Text(parent, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(wide, false).align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).hint(wide ? 200 : 64, SWT.DEFAULT).applyTo(field);
		return field;
	}

	static Button button(Composite parent, int style, String text, Runnable pressed) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	/** Shows only some of all rows; each has a label and a control. */
	void showRow(Control second, boolean visible) {
		Control[] children = getChildren();
		for (int i = 1; i < children.length; i++) {
			if (children[i] == second) {
				for (Control control : new Control[] { children[i - 1], second }) {
					GridData data = control.getLayoutData() instanceof GridData own ? own : new GridData();
					data.exclude = !visible;
					control.setLayoutData(data);
					control.setVisible(visible);
				}
			}
		}
	}
}
