// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.find;

/**
 * The numbers between two others.
 *
 * @param low the lower end
 * @param withLow whether the lower end is one of them
 * @param high the upper end
 * @param withHigh whether the upper end is one of them
 */
record Interval(double low, boolean withLow, double high, boolean withHigh) {

	/** What compares with a number as a sign says: {@code <}, {@code <=}, {@code >}, {@code >=} or {@code =}. */
	static Interval of(String sign, double number) {
		return switch (sign) {
			case "<" -> new Interval(Double.NEGATIVE_INFINITY, true, number, false);
			case "<=", "\u2264" -> new Interval(Double.NEGATIVE_INFINITY, true, number, true);
			case ">" -> new Interval(number, false, Double.POSITIVE_INFINITY, true);
			case ">=", "\u2265" -> new Interval(number, true, Double.POSITIVE_INFINITY, true);
			default -> new Interval(number, true, number, true);
		};
	}

	boolean contains(double number) {
		return (withLow ? number >= low : number > low) && (withHigh ? number <= high : number < high);
	}
}
