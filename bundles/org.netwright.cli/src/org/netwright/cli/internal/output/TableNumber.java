// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a table writes a number: rounded to six decimals, without trailing zeros; very large and very small ones with six
 * significant digits and an exponent. Plain ASCII, independent of the locale, so that it can be copied into a program.
 */
public final class TableNumber {

	private static final double LARGE = 1e7;
	private static final double SMALL = 1e-4;
	private static final int DIGITS = 6;

	private TableNumber() {
	}

	/**
	 * Writes a number.
	 *
	 * @param value any number
	 * @return for instance {@code 0.982356}, {@code -1}, {@code 1.5E-7}, {@code NaN}
	 */
	public static String of(double value) {
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		if (value == 0) {
			return "0";
		}
		double size = Math.abs(value);
		BigDecimal exact = new BigDecimal(Double.toString(value));
		if (size >= SMALL && size < LARGE) {
			return exact.setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
		}
		BigDecimal rounded = exact.round(new MathContext(DIGITS)).stripTrailingZeros();
		String digits = rounded.unscaledValue().abs().toString();
		return (value < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
				+ "E" + (rounded.precision() - rounded.scale() - 1);
	}
}
