// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.weight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/**
 * What becomes of a weight {@code w}. Sums, products and quotients are computed with the shortest decimals of both numbers
 * and rounded once, as people do it on paper: 0.1 and three times 0.1 more are 0.4, not 0.4000000000000001.
 *
 * @param kind what is done
 * @param operand with which number; finite, not 0 for a division; 0 and without meaning for another sign
 */
public record WeightChange(Kind kind, double operand) implements DoubleUnaryOperator {

	/** The same weight with the other sign; 0 stays 0. */
	public static final WeightChange NEGATE = new WeightChange(Kind.NEGATE, 0);

	private static final MathContext QUOTIENT = new MathContext(20);

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
		if (kind == Kind.SET) {
			return operand;
		}
		if (kind == Kind.NEGATE) {
			return 0 - weight;
		}
		return Double.isFinite(weight) ? compute(BigDecimal.valueOf(weight), BigDecimal.valueOf(operand)) : weight;
	}

	private double compute(BigDecimal weight, BigDecimal number) {
		BigDecimal result = switch (kind) {
			case ADD -> weight.add(number);
			case MULTIPLY -> weight.multiply(number);
			default -> weight.divide(number, QUOTIENT);
		};
		return result.doubleValue();
	}
}
