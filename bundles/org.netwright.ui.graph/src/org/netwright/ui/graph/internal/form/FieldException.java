// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import org.eclipse.swt.widgets.Text;

/** What was typed into a field cannot be read. The message says what to type. */
final class FieldException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Text field;

	FieldException(Text field, String message) {
		super(message);
		this.field = field;
	}

	Text field() {
		return field;
	}
}
