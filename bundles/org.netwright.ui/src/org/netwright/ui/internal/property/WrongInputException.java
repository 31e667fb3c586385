// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

/** What somebody typed cannot be taken. The message says why, and what can. */
final class WrongInputException extends Exception {
	private static final long serialVersionUID = 1L;

	WrongInputException(String message) {
		super(message);
	}
}
