// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import org.eclipse.swt.widgets.Control;

/** What a person entered does not make a network. */
final class FieldException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Control field;

	/**
	 * @param field   where the mistake is
	 * @param message says what is wrong and what to do
	 */
	FieldException(Control field, String message) {
		super(message);
		this.field = field;
	}

	Control field() {
		return field;
	}
}
