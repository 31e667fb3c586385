// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.regex.Pattern;

/**
 * Reads the numbers of one table. Decimals stand behind a point or behind a comma, but in the same way in the whole table: where
 * nobody says which, the first number with decimals decides.
 */
final class NumberText {
	private static final Pattern WITH_COMMA = Pattern.compile("[+-]?(\\d+,\\d*|,\\d+)([eE][+-]?\\d+)?");

	private final boolean commaPossible;
	private Boolean comma;

	/**
	 * @param delimiter what stands between cells; a comma there is none before decimals, unless it is asked for
	 * @param comma     whether decimals stand behind a comma; null: as the table has them
	 */
	NumberText(char delimiter, Boolean comma) {
		commaPossible = delimiter != ',' || Boolean.TRUE.equals(comma);
		this.comma = comma;
	}

	/** The number, or null if it is none. */
	Double parse(String text) {
		String cell = text.strip().replace('\u2212', '-');
		if (commaPossible && !Boolean.FALSE.equals(comma) && WITH_COMMA.matcher(cell).matches()) {
			comma = true;
			return Double.valueOf(cell.replace(',', '.'));
		}
		boolean point = cell.indexOf('.') >= 0;
		if (point && Boolean.TRUE.equals(comma)) {
			return null;
		}
		Double number = Numbers.parse(cell);
		if (number != null && point) {
			comma = false;
		}
		return number;
	}

	/** Whether decimals stand behind a comma, as far as that is known. */
	boolean isComma() {
		return Boolean.TRUE.equals(comma);
	}

	/** What decimals stand behind, in a word for people. */
	String mark() {
		return isComma() ? "comma" : "point";
	}
}
