// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.swt.widgets.Control;

/** What a person entered into a field cannot be taken. The message says what is wrong and what to do. */
public final class FieldException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Control field;

	/**
	 * A mistake.
	 *
	 * @param field   where the mistake is
	 * @param message says what is wrong and what to do
	 */
	public FieldException(Control field, String message) {
		super(message);
		this.field = field;
	}

	/**
	 * Where the mistake is.
	 *
	 * @return the field
	 */
	public Control field() {
		return field;
	}
}
