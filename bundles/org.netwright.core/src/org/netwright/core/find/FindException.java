// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.find;

/** A text does not say what to find. The message says why and what would. */
public final class FindException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int start;
	private final int end;

	FindException(String message, int start, int end) {
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
