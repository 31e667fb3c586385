// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

/** A text is not the shape of a network. The message says where, why, and what would be one. */
public final class ShapeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int start;
	private final int end;

	ShapeException(String message, int start, int end) {
		super(message);
		this.start = start;
		this.end = end;
	}

	/** {@return where the wrong part of the text begins, from 0} */
	public int start() {
		return start;
	}

	/** {@return where the wrong part of the text ends, exclusive; the start where something is missing} */
	public int end() {
		return end;
	}
}
