// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.weight;

import java.util.function.DoubleUnaryOperator;

/**
 * What becomes of a weight {@code w}. A sum, product or quotient of numbers below 1000 that differs from a decimal with
 * twelve places by no more than rounding does, four units in the last place, is that decimal, as people expect it:
 * nudging 0.1 by 0.1 gives 0.3 in the end and not 0.30000000000000004.
 *
 * @param kind what is done
 * @param operand with which number; finite, not 0 for a division; 0 and without meaning for another sign
 */
public record WeightChange(Kind kind, double operand) implements DoubleUnaryOperator {

	/** The same weight with the other sign; 0 stays 0. */
	public static final WeightChange NEGATE = new WeightChange(Kind.NEGATE, 0);

	private static final double PLACES = 1e12;
	/** Below this, twelve places are within the precision of a double. */
	private static final double LARGE = 1000;
	private static final double ROUNDING = 4;

	/** What is done with {@code w} and the operand {@code x}. */
	public enum Kind {
		/** {@code x}. */
		SET,
		/** {@code w + x}. */
		ADD,
		/** {@code w * x}. */
		MULTIPLY,
		/** {@code w / x}. */
		DIVIDE,
		/** {@code -w}. */
		NEGATE
	}

	/**
	 * Checks the operand.
	 *
	 * @throws IllegalArgumentException if it is not finite, or 0 for a division
	 */
	public WeightChange {
		if (!Double.isFinite(operand) || kind == Kind.DIVIDE && operand == 0) {
			throw new IllegalArgumentException("A weight cannot be changed by " + kind + " with " + operand);
		}
	}

	/**
	 * What a person types on a connection.
	 *
	 * <p>A number is the new weight, with its sign if it has one: {@code 0.5}, {@code -0.5}, {@code +0.5}, {@code 1e-3}. An
	 * operation comes before its number: {@code *2}, {@code /2}, {@code +=0.1}, {@code -=0.1}; {@code *=2}, {@code /=2} and
	 * {@code =2} are understood too. A sign alone, {@code -}, is the other sign. Blanks do not matter.
	 *
	 * @param text any text
	 * @return what it says
	 * @throws WeightTextException if it says nothing like that; with its place
	 */
	public static WeightChange parse(String text) throws WeightTextException {
		return new WeightText(text).read();
	}

	/**
	 * The weight afterwards.
	 *
	 * @param weight before; any number
	 * @return infinite if the result is too large for a number; what is not finite before stays so unless it is set
	 */
	@Override
	public double applyAsDouble(double weight) {
		return switch (kind) {
			case SET -> operand;
			case NEGATE -> 0 - weight;
			case ADD -> decimal(weight + operand, Math.max(Math.abs(weight), Math.abs(operand)));
			case MULTIPLY -> decimal(weight * operand, 0);
			case DIVIDE -> decimal(weight / operand, 0);
		};
	}

	/** The decimal next to a result, if they differ by no more than rounding the result and its operands does. */
	private static double decimal(double result, double operands) {
		double largest = Math.max(Math.abs(result), operands);
		if (!(largest < LARGE)) {
			return result;
		}
		// the 0 that is added makes one out of a negative 0
		double decimal = Math.rint(result * PLACES) / PLACES + 0.0;
		return Math.abs(decimal - result) <= ROUNDING * Math.ulp(largest) ? decimal : result;
	}
}
