// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import org.eclipse.swt.widgets.Control;

/** What a person entered into a field cannot be taken. The message says what is wrong and what to do. */
public final class FieldException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Control field;
	private final int start;
	private final int end;

	/**
	 * A mistake.
	 *
	 * @param field   where the mistake is
	 * @param message says what is wrong and what to do
	 */
	public FieldException(Control field, String message) {
		this(field, message, 0, Integer.MAX_VALUE);
	}

	/**
	 * A mistake in a part of a text.
	 *
	 * @param field   where the mistake is
	 * @param message says what is wrong and what to do
	 * @param start   where the wrong part begins
	 * @param end     where it ends, exclusive; the start where something is missing
	 */
	public FieldException(Control field, String message, int start, int end) {
		super(message);
		this.field = field;
		this.start = start;
		this.end = end;
	}

	/**
	 * Where the mistake is.
	 *
	 * @return the field
	 */
	public Control field() {
		return field;
	}

	/**
	 * The wrong part of the field's text.
	 *
	 * @return where it begins
	 */
	public int start() {
		return start;
	}

	/**
	 * The wrong part of the field's text.
	 *
	 * @return where it ends, exclusive; beyond the text where all of it is wrong
	 */
	public int end() {
		return end;
	}
}
