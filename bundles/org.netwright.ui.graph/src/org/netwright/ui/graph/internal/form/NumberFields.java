// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.graph.internal.FieldException;

/** Numbers as people type them: a decimal point or comma, and any minus sign. */
final class NumberFields {
	private NumberFields() {
	}

	/** A number as it is shown in a field: all its digits, with a minus sign that can be typed. */
	static String text(double value) {
		return Numbers.exact(value).replace(Numbers.MINUS, '-');
	}

	static double number(Text field) throws FieldException {
		String typed = field.getText().strip().replace(Numbers.MINUS, '-').replace(',', '.');
		try {
			double value = Double.parseDouble(typed);
			if (Double.isFinite(value) && !typed.isEmpty() && Character.isDigit(typed.charAt(typed.length() - 1))) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw new FieldException(field, NLS.bind(Messages.Form_noNumber, field.getText()));
		}
		throw new FieldException(field, NLS.bind(Messages.Form_noNumber, field.getText()));
	}

	static int count(Text field, int largest) throws FieldException {
		try {
			int value = Integer.parseInt(field.getText().strip());
			if (value >= 1 && value <= largest) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw new FieldException(field, NLS.bind(Messages.Form_noCount, field.getText(), largest));
		}
		throw new FieldException(field, NLS.bind(Messages.Form_noCount, field.getText(), largest));
	}
}
