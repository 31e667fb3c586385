// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.ui.graph.internal.FieldException;

/** A field for a number, typed with a decimal point or comma and any minus sign. */
final class NumberField {
	private static final int WIDTH = 56;

	private final Text text;
	private final String name;

	/**
	 * @param name what the number is, for what is said when it is none
	 */
	NumberField(Composite parent, String name, String value, Runnable changed) {
		this.name = name;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		text.addListener(SWT.FocusIn, event -> text.selectAll());
	}

	Text control() {
		return text;
	}

	void set(String value) {
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
	}

	/** A whole number from 1 on. */
	int count() throws FieldException {
		long value = whole();
		if (value < 1 || value > Integer.MAX_VALUE) {
			throw wrong(Messages.Field_noCount);
		}
		return (int) value;
	}

	/** Any whole number. */
	long whole() throws FieldException {
		try {
			return Long.parseLong(typed());
		} catch (NumberFormatException e) {
			throw wrong(Messages.Field_noCount);
		}
	}

	/** A number from a least to a greatest one. */
	double number(double least, double greatest) throws FieldException {
		try {
			double value = Double.parseDouble(typed());
			if (Double.isFinite(value) && value >= least && value <= greatest) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw wrong(Messages.Field_noNumber);
		}
		throw wrong(least == 0 && greatest == 1 ? Messages.Field_noShare : Messages.Field_noNumber);
	}

	private String typed() {
		return text.getText().strip().replace('\u2212', '-').replace(',', '.');
	}

	private FieldException wrong(String message) {
		return new FieldException(text, NLS.bind(message, name, text.getText().strip()));
	}
}
