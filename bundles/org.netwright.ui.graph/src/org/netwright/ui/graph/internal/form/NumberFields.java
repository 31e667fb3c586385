// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.template.LayerSize;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.field.FieldException;

/** Numbers as people type them: a decimal point or comma, and any minus sign. */
final class NumberFields {
	private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(?:\\s*[xX\u00d7]\\s*(\\d{1,9}))?"); //$NON-NLS-1$

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

	/** A whole number, as seeds are. */
	static long whole(Text field) throws FieldException {
		try {
			return Long.parseLong(field.getText().strip().replace(Numbers.MINUS, '-'));
		} catch (NumberFormatException e) {
			throw new FieldException(field, NLS.bind(Messages.Form_noWhole, field.getText()));
		}
	}

	/** How many neurons: a whole number, or rows x columns of an image. */
	static LayerSize size(Text field, int largest) throws FieldException {
		Matcher typed = SIZE.matcher(field.getText().strip());
		if (typed.matches()) {
			long first = Long.parseLong(typed.group(1));
			long second = typed.group(2) == null ? 1 : Long.parseLong(typed.group(2));
			if (first >= 1 && second >= 1 && first * second <= largest) {
				return typed.group(2) == null ? LayerSize.column((int) first) : LayerSize.image((int) first, (int) second);
			}
		}
		throw new FieldException(field, NLS.bind(Messages.Form_noCount, field.getText(), largest));
	}
}
