// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** Fields below each other: their names at the left, as wide in every section, so that all fields begin at the same place. */
final class FieldGrid {
	/** Characters of the longest name, about. */
	private static final int LABEL_CHARS = 11;
	private static final int NUMBER_CHARS = 12;
	private static final int LEAST_TEXT = 90;
	/** Room for the sign of a wrong input between name and field. */
	static final int SIGN = 14;

	private final Composite composite;

	FieldGrid(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 3).spacing(SIGN, 6).applyTo(composite);
	}

	private FieldGrid(FieldGrid outer) {
		composite = new Composite(outer.composite, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SIGN, 6).applyTo(composite);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(composite);
	}

	/** A place for fields that come and go; it takes no room while it is empty. */
	FieldGrid inner() {
		return new FieldGrid(this);
	}

	/** Takes all fields away. */
	void clear() {
		for (Control child : composite.getChildren()) {
			child.dispose();
		}
		setPresent(false);
	}

	/** Whether the fields take room. */
	void setPresent(boolean present) {
		((GridData) composite.getLayoutData()).exclude = !present;
		composite.setVisible(present);
	}

	Composite composite() {
		return composite;
	}

	/** Writes a field's name. */
	Label label(String text) {
		Label label = new Label(composite, SWT.NONE);
		label.setText(text);
		int width = new PixelConverter(label).convertWidthInCharsToPixels(LABEL_CHARS);
		GridDataFactory.swtDefaults().hint(Math.max(width, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Writes the name of a field of several lines, beside its first one. */
	void labelOfLines(String text) {
		((GridData) label(text).getLayoutData()).verticalAlignment = SWT.BEGINNING;
	}

	/** A text that is read only. */
	Label text() {
		Label label = new Label(composite, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A text that explains what is above. */
	Label note() {
		Label note = text();
		((GridData) note.getLayoutData()).horizontalSpan = 2;
		Paper.secondary(note);
		return note;
	}

	/** A text that says what is wrong with the field above; it takes no room while it is empty. */
	Label complaint() {
		Label complaint = text();
		((GridData) complaint.getLayoutData()).horizontalSpan = 2;
		Paper.wrong(complaint);
		complain(complaint, ""); //$NON-NLS-1$
		return complaint;
	}

	/** Says what is wrong, or that nothing is. */
	static void complain(Label complaint, String text) {
		complaint.setText(text);
		complaint.setVisible(!text.isEmpty());
		((GridData) complaint.getLayoutData()).exclude = text.isEmpty();
	}

	/** Places a field as wide as numbers are. */
	static void narrow(Control control) {
		int width = new PixelConverter(control).convertWidthInCharsToPixels(NUMBER_CHARS);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(control);
	}

	/** Places a field as wide as there is room. */
	static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(control);
	}
}
