// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.StringJoiner;
import java.util.StringTokenizer;

/**
 * The text form of a list of numbers in a document: the numbers, separated by blanks, each as the shortest decimal
 * that reads back to the same bits; not-a-number and infinities are {@code NaN}, {@code Infinity}, {@code -Infinity}.
 */
public final class ValuesText {
	private ValuesText() {
	}

	/**
	 * Reads the text form.
	 *
	 * @param text numbers separated by any white space, or null
	 * @return a new array, empty for a blank text; null for null
	 * @throws NumberFormatException if there is anything that is not a number
	 */
	public static double[] parse(String text) {
		if (text == null) {
			return null;
		}
		StringTokenizer tokens = new StringTokenizer(text);
		double[] values = new double[tokens.countTokens()];
		for (int i = 0; i < values.length; i++) {
			values[i] = Double.parseDouble(tokens.nextToken());
		}
		return values;
	}

	/**
	 * Writes the text form.
	 *
	 * @param values the numbers, not modified, or null
	 * @return the text, empty for an empty array; null for null
	 */
	public static String format(double[] values) {
		if (values == null) {
			return null;
		}
		StringJoiner text = new StringJoiner(" ");
		for (double value : values) {
			text.add(Double.toString(value));
		}
		return text.toString();
	}
}
