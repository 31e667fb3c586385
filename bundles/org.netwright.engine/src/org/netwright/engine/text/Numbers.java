// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them: a true minus (U+2212), a point before the decimals in every language, no sign on zero
 * and none on what rounds to zero. All methods are pure.
 */
public final class Numbers {

	/** The true minus, as wide as the plus sign. */
	public static final char MINUS = '\u2212';

	private static final double LARGE = 1e6;
	private static final double SMALL = 1e-4;
	private static final int WHOLE_FROM = 1000;

	private Numbers() {
	}

	/**
	 * A value whose sign matters, such as an activation: {@code +0.66}, {@code −0.98}, {@code 0.00}.
	 *
	 * @param value any number
	 * @param decimals how many, 0 to 15; fewer from 1000 on, an exponent from a million on
	 * @return plus, minus or nothing, then the rounded amount
	 */
	public static String signed(double value, int decimals) {
		String text = plain(value, decimals);
		boolean positive = text.charAt(0) != MINUS && value > 0 && !isZero(text);
		return positive ? "+" + text : text;
	}

	/**
	 * A value that is usually not negative, such as an output: {@code 0.982}, {@code −0.982}.
	 *
	 * @param value any number
	 * @param decimals how many, 0 to 15; fewer from 1000 on, an exponent from a million on
	 * @return minus or nothing, then the rounded amount
	 */
	public static String plain(double value, int decimals) {
		if (!Double.isFinite(value)) {
			return special(value);
		}
		if (Math.abs(value) >= LARGE) {
			return exponent(value);
		}
		int digits = Math.abs(value) >= WHOLE_FROM ? Math.min(decimals, 1) : decimals;
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
		return trueMinus(rounded.toPlainString());
	}

	/**
	 * An input value, as short as it can be at two decimals: {@code +1}, {@code −0.25}, {@code 0}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then the rounded amount without zeros at its end
	 */
	public static String compact(double value) {
		return shortened(signed(value, 2));
	}

	/**
	 * A value as short as it can be: {@code 0.8}, {@code −0.664}, {@code 0}.
	 *
	 * @param value any number
	 * @param decimals at most, 0 to 15
	 * @return minus or nothing, then the rounded amount without zeros at its end
	 */
	public static String compact(double value, int decimals) {
		return shortened(plain(value, decimals));
	}

	/**
	 * A weight beside its connection: as short as it can be, with more decimals the smaller it is: {@code +0.8}, {@code −1.25},
	 * {@code +0.003}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then two significant decimals or more
	 */
	public static String brief(double value) {
		double amount = Math.abs(value);
		return shortened(signed(value, amount >= 0.1 || amount == 0 ? 2 : amount >= 0.01 ? 3 : 4));
	}

	/**
	 * A value in a sum that is read: as short as it can be, rounded to three decimals, or to three digits where it is small, so that
	 * nothing but 0 is written as 0: {@code 0.8}, {@code −0.664}, {@code 0.000123}.
	 *
	 * @param value any number
	 * @return minus or nothing, then the rounded amount without zeros at its end
	 */
	public static String reading(double value) {
		double amount = Math.abs(value);
		if (amount >= 0.1 || amount == 0 || Double.isNaN(value)) {
			return compact(value, 3);
		}
		int zeros = (int) Math.floor(-Math.log10(amount));
		return zeros > 5 ? exponent(value) : compact(value, 3 + zeros);
	}

	/**
	 * A factor in a sum that is read, whose sign matters: {@code +0.8}, {@code −0.664}, {@code 0}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then the amount as in {@link #reading}
	 */
	public static String signedReading(double value) {
		return value > 0 ? "+" + reading(value) : reading(value);
	}

	private static String shortened(String text) {
		if (text.indexOf('.') < 0 || text.indexOf('e') >= 0) {
			return text;
		}
		int end = text.length();
		while (text.charAt(end - 1) == '0') {
			end--;
		}
		return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
	}

	/**
	 * A number as a person entered it, such as a weight: the shortest decimal that reads back to the same bits, without
	 * a fraction where it is whole: {@code −0.8}, {@code 1}, {@code 2.5e−7}.
	 *
	 * @param value any number
	 * @return minus or nothing, then the amount
	 */
	public static String exact(double value) {
		if (!Double.isFinite(value)) {
			return special(value);
		}
		double amount = Math.abs(value);
		if (amount != 0 && (amount >= LARGE || amount < SMALL)) {
			String text = Double.toString(value).replace("E", "e").replace(".0e", "e");
			return trueMinus(text.contains("e") ? text : new BigDecimal(text).stripTrailingZeros().toPlainString());
		}
		return trueMinus(value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
	}

	/**
	 * A number as a person entered it, where its sign matters: {@code +0.8}, {@code −0.8}, {@code 0}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then the amount as in {@link #exact}
	 */
	public static String signedExact(double value) {
		return value > 0 ? "+" + exact(value) : exact(value);
	}

	/**
	 * How many, with a comma between thousands: {@code 101,632}.
	 *
	 * @param count 0 or more
	 * @return digits and commas
	 */
	public static String count(long count) {
		StringBuilder text = new StringBuilder(Long.toString(count));
		for (int i = text.length() - 3; i > 0; i -= 3) {
			text.insert(i, ',');
		}
		return text.toString();
	}

	private static String exponent(double value) {
		int power = (int) Math.floor(Math.log10(Math.abs(value)));
		BigDecimal digits = BigDecimal.valueOf(value).movePointLeft(power).setScale(1, RoundingMode.HALF_UP);
		if (digits.abs().compareTo(BigDecimal.TEN) >= 0) {
			digits = digits.movePointLeft(1).setScale(1, RoundingMode.HALF_UP);
			power++;
		}
		return trueMinus(digits.toPlainString() + "e" + power);
	}

	private static String special(double value) {
		if (Double.isNaN(value)) {
			return "NaN";
		}
		return value > 0 ? "\u221E" : MINUS + "\u221E";
	}

	private static String trueMinus(String text) {
		boolean zero = isZero(text);
		return (zero && text.startsWith("-") ? text.substring(1) : text).replace('-', MINUS);
	}

	private static boolean isZero(String text) {
		return text.chars().noneMatch(c -> c >= '1' && c <= '9' || c == '\u221E');
	}
}
