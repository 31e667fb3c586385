// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import picocli.CommandLine.TypeConversionException;

/** The value of an option that is a whole number within bounds. */
final class WholeNumber {

	private WholeNumber() {
	}

	/**
	 * Reads a number.
	 *
	 * @param text what was written
	 * @param least the least number that is right, 0 or more
	 * @param greatest the greatest number that is right
	 * @return the number
	 * @throws TypeConversionException if it is something else; the message says what would be right
	 */
	static int read(String text, int least, int greatest) {
		boolean number = text.matches("\\d{1,9}");
		if (!number || Integer.parseInt(text) < least || Integer.parseInt(text) > greatest) {
			throw new TypeConversionException("'" + text + "' is not a whole number from " + least + " to " + greatest);
		}
		return Integer.parseInt(text);
	}
}
