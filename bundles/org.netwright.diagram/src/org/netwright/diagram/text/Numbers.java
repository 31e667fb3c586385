// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.text;

/**
 * Numbers as pictures show them, which is as all people read them: see {@link org.netwright.engine.text.Numbers}, whose methods these
 * are.
 */
public final class Numbers {

	/** The true minus, as wide as the plus sign. */
	public static final char MINUS = org.netwright.engine.text.Numbers.MINUS;

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
		return org.netwright.engine.text.Numbers.signed(value, decimals);
	}

	/**
	 * A value that is usually not negative, such as an output: {@code 0.982}, {@code −0.982}.
	 *
	 * @param value any number
	 * @param decimals how many, 0 to 15; fewer from 1000 on, an exponent from a million on
	 * @return minus or nothing, then the rounded amount
	 */
	public static String plain(double value, int decimals) {
		return org.netwright.engine.text.Numbers.plain(value, decimals);
	}

	/**
	 * An input value, as short as it can be at two decimals: {@code +1}, {@code −0.25}, {@code 0}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then the rounded amount without zeros at its end
	 */
	public static String compact(double value) {
		return org.netwright.engine.text.Numbers.compact(value);
	}

	/**
	 * A value as short as it can be: {@code 0.8}, {@code −0.664}, {@code 0}.
	 *
	 * @param value any number
	 * @param decimals at most, 0 to 15
	 * @return minus or nothing, then the rounded amount without zeros at its end
	 */
	public static String compact(double value, int decimals) {
		return org.netwright.engine.text.Numbers.compact(value, decimals);
	}

	/**
	 * A weight beside its connection: as short as it can be, with more decimals the smaller it is: {@code +0.8}, {@code −1.25},
	 * {@code +0.003}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then two significant decimals or more
	 */
	public static String brief(double value) {
		return org.netwright.engine.text.Numbers.brief(value);
	}

	/**
	 * A number as a person entered it, such as a weight: the shortest decimal that reads back to the same bits.
	 *
	 * @param value any number
	 * @return minus or nothing, then the amount
	 */
	public static String exact(double value) {
		return org.netwright.engine.text.Numbers.exact(value);
	}

	/**
	 * A number as a person entered it, where its sign matters: {@code +0.8}, {@code −0.8}, {@code 0}.
	 *
	 * @param value any number
	 * @return plus, minus or nothing, then the amount as in {@link #exact}
	 */
	public static String signedExact(double value) {
		return org.netwright.engine.text.Numbers.signedExact(value);
	}

	/**
	 * How many, with a comma between thousands: {@code 101,632}.
	 *
	 * @param count 0 or more
	 * @return digits and commas
	 */
	public static String count(long count) {
		return org.netwright.engine.text.Numbers.count(count);
	}
}
