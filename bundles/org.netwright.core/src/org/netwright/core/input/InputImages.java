// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.netwright.core.compile.InputDomain;

/**
 * What brush, keys and buttons make of an input. Values stand row by row; none of the arrays is modified, every result is
 * a new one. Pure: the same arguments give the same result, on every machine.
 */
public final class InputImages {

	/** How many fine steps there are from minimum to maximum. */
	public static final int FINE_STEPS = 100;

	/** How many fine steps are one ordinary step: a tenth of the range. */
	public static final int STEP = FINE_STEPS / 10;

	private InputImages() {
	}

	/**
	 * The value that a click paints over another one.
	 *
	 * @param value the value before
	 * @param domain what values mean
	 * @return black over bright pixels, white over all others
	 */
	public static double opposite(double value, InputDomain domain) {
		boolean bright = value > domain.neutral() || domain.neutral() == domain.minimum() && value > domain.minimum();
		return bright ? domain.minimum() : domain.maximum();
	}

	/**
	 * A brighter or a darker value. Steps are decimal: ten tenths of the range lead exactly from end to end.
	 *
	 * @param value the value before; what is no finite number counts as neutral
	 * @param fineSteps how many hundredths of the range, negative for darker
	 * @param domain what values mean
	 * @return a value from minimum to maximum
	 */
	public static double brightened(double value, int fineSteps, InputDomain domain) {
		BigDecimal minimum = BigDecimal.valueOf(domain.minimum());
		BigDecimal step = BigDecimal.valueOf(domain.maximum()).subtract(minimum).movePointLeft(2);
		BigDecimal start = BigDecimal.valueOf(Double.isFinite(value) ? value : domain.neutral());
		return within(start.add(step.multiply(BigDecimal.valueOf(fineSteps))).doubleValue(), domain);
	}

	/**
	 * Everything neutral.
	 *
	 * @param count how many values
	 * @param domain what values mean
	 * @return {@code [count]}
	 */
	public static double[] cleared(int count, InputDomain domain) {
		double[] values = new double[count];
		Arrays.fill(values, domain.neutral());
		return values;
	}

	/**
	 * White for black and the other way round: {@code minimum + maximum - value}, in decimals, so that twice gives back what
	 * people entered.
	 *
	 * @param values any number of them
	 * @param domain what values mean
	 * @return as many values
	 */
	public static double[] inverted(double[] values, InputDomain domain) {
		BigDecimal ends = BigDecimal.valueOf(domain.minimum()).add(BigDecimal.valueOf(domain.maximum()));
		return Arrays.stream(values).map(value -> Double.isFinite(value) ? ends.subtract(BigDecimal.valueOf(value)).doubleValue() : -value).toArray();
	}

	/**
	 * Every pixel black, grey or white, each as likely.
	 *
	 * @param count how many values
	 * @param domain what values mean
	 * @param seed decides which
	 * @return {@code [count]}
	 */
	public static double[] random(int count, InputDomain domain, long seed) {
		double[] levels = { domain.minimum(), domain.neutral(), domain.maximum() };
		RandomGenerator generator = generator(seed);
		double[] values = new double[count];
		Arrays.setAll(values, i -> levels[generator.nextInt(levels.length)]);
		return values;
	}

	/**
	 * Every pixel changed by chance, up or down by at most a share of the range, any amount as likely, and kept within it.
	 *
	 * @param values any number of them
	 * @param domain what values mean
	 * @param strength the greatest change, from 0 to 1: a share of maximum - minimum
	 * @param seed decides how much
	 * @return as many values
	 */
	public static double[] noisy(double[] values, InputDomain domain, double strength, long seed) {
		RandomGenerator generator = generator(seed);
		double reach = strength * (domain.maximum() - domain.minimum());
		return Arrays.stream(values).map(value -> within(value + reach * (2 * generator.nextDouble() - 1), domain)).toArray();
	}

	/**
	 * The image moved; what leaves at one side comes in at the other.
	 *
	 * @param values {@code [shape.size()]}
	 * @param shape its rows and columns
	 * @param down by how many rows, negative for up
	 * @param right by how many columns, negative for left
	 * @return {@code [shape.size()]}
	 * @throws IllegalArgumentException if there are not as many values as the shape says
	 */
	public static double[] shifted(double[] values, ImageShape shape, int down, int right) {
		if (values.length != shape.size()) {
			throw new IllegalArgumentException(values.length + " values are no image of " + shape.rows() + " x " + shape.columns());
		}
		double[] moved = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			int row = Math.floorMod(i / shape.columns() + down, shape.rows());
			int column = Math.floorMod(i % shape.columns() + right, shape.columns());
			moved[row * shape.columns() + column] = values[i];
		}
		return moved;
	}

	/** The algorithm of {@link Random} is laid down for ever; seeds that follow each other would begin alike without the factor. */
	private static RandomGenerator generator(long seed) {
		return new Random(seed * 0x9E3779B97F4A7C15L);
	}

	private static double within(double value, InputDomain domain) {
		return Math.clamp(value, domain.minimum(), domain.maximum());
	}
}
