// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.input;

import java.util.regex.Pattern;

import org.netwright.cli.internal.context.CommandFailure;

/** Input values as they stand in an argument: numbers with commas between them. */
public final class InputText {

	private static final Pattern NUMBER = Pattern
			.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|NaN|[-+]?Infinity");

	private InputText() {
	}

	/**
	 * Reads the values.
	 *
	 * @param text for instance {@code -1,0.5,1e-3}; blanks around a number do not matter
	 * @param option the option that the text stands in, for messages
	 * @return the values
	 * @throws CommandFailure if there is anything that is not a number; the message names the place
	 */
	public static double[] parse(String text, String option) {
		String[] parts = text.split(",", -1);
		double[] values = new double[parts.length];
		for (int i = 0; i < parts.length; i++) {
			String part = parts[i].strip();
			if (!NUMBER.matcher(part).matches()) {
				throw new CommandFailure(option + ": Value " + (i + 1) + " of " + parts.length + ", '" + part
						+ "', is not a number. Write numbers such as -1,0.5,1 with commas between them.");
			}
			values[i] = Double.parseDouble(part);
		}
		return values;
	}
}
