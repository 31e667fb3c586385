// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a number, typed with a decimal point or comma and any minus sign. */
public final class NumberField {
	private static final int WIDTH = 56;

	private final Text text;
	private final String name;

	/**
	 * Creates the field.
	 *
	 * @param parent  has a grid
	 * @param name    what the number is, for what is said when it is none
	 * @param value   what it says at first
	 * @param changed called whenever what it says changes
	 */
	public NumberField(Composite parent, String name, String value, Runnable changed) {
		this.name = name;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		text.addListener(SWT.FocusIn, event -> text.selectAll());
	}

	/**
	 * Where it is typed.
	 *
	 * @return the control
	 */
	public Text control() {
		return text;
	}

	/**
	 * Shows another number.
	 *
	 * @param value its text
	 */
	public void set(String value) {
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
	}

	/**
	 * A whole number from 1 on.
	 *
	 * @return what was typed
	 * @throws FieldException if it is none
	 */
	public int count() throws FieldException {
		try {
			long value = Long.parseLong(typed());
			if (value >= 1 && value <= Integer.MAX_VALUE) {
				return (int) value;
			}
		} catch (NumberFormatException e) {
			throw wrong(Messages.Field_noCount);
		}
		throw wrong(Messages.Field_noCount);
	}

	/**
	 * Any whole number, as seeds are.
	 *
	 * @return what was typed
	 * @throws FieldException if it is none
	 */
	public long whole() throws FieldException {
		try {
			return Long.parseLong(typed());
		} catch (NumberFormatException e) {
			throw wrong(Messages.Field_noWhole);
		}
	}

	/**
	 * A number from a least to a greatest one.
	 *
	 * @param least    that is taken
	 * @param greatest that is taken
	 * @return what was typed
	 * @throws FieldException if it is none
	 */
	public double number(double least, double greatest) throws FieldException {
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
