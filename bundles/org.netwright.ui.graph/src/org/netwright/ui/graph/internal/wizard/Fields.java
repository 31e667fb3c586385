// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The controls of a form of two columns: what a field is called, and the field. */
final class Fields {
	/** The distance between groups of fields. */
	static final int GROUP = 10;
	private static final int WIDTH = 300;

	private Fields() {
	}

	static Label label(Composite parent, String text, int above) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).indent(0, above).applyTo(label);
		return label;
	}

	static Text text(Composite parent, String label, int above) {
		label(parent, label, above);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, above).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	static Combo combo(Composite parent, String label, int above) {
		label(parent, label, above);
		return combo(parent, above);
	}

	static Combo combo(Composite parent, int above) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, above).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** A sentence under a field, as wide as the field. */
	static Label explanation(Composite parent, int lines) {
		new Label(parent, SWT.NONE);
		Label label = new Label(parent, SWT.WRAP);
		int height = lines * label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, height).applyTo(label);
		return label;
	}
}
