// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.regex.Pattern;

/** Numbers as they stand in tables: decimal, with or without an exponent. */
final class Numbers {

	private static final Pattern DECIMAL =
			Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?Infinity|NaN");

	private Numbers() {
	}

	/** The number, or null if it is none. */
	static Double parse(String text) {
		String trimmed = text.strip();
		return DECIMAL.matcher(trimmed).matches() ? Double.valueOf(trimmed) : null;
	}
}
