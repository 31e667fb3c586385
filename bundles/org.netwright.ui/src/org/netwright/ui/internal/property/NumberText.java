// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as people type them, and back: every digit that counts, and no other. */
final class NumberText {
	private static final double LEAST_PLAIN = 1e-6;
	private static final double LARGEST_PLAIN = 1e12;

	private NumberText() {
	}

	/** The shortest text that is read back as the same number. */
	static String of(double value) {
		double magnitude = Math.abs(value);
		if (!Double.isFinite(value) || value != 0 && (magnitude < LEAST_PLAIN || magnitude >= LARGEST_PLAIN)) {
			return Double.toString(value);
		}
		return value == 0 ? "0" : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	/** The number that somebody means: a true minus and a decimal comma are understood. Empty if there is none. */
	static OptionalDouble parse(String typed) {
		String text = typed.strip().replace('\u2212', '-').replace(',', '.');
		try {
			double value = Double.parseDouble(text);
			boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0); //$NON-NLS-1$
			return digits ? OptionalDouble.of(value == 0 ? 0 : value) : OptionalDouble.empty();
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}
}
