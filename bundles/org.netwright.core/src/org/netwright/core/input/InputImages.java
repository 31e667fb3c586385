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

	/** Values that differ by less count as the same area. */
	private static final double SAME = 1e-9;

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
		check(values, shape);
		double[] moved = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			int row = Math.floorMod(i / shape.columns() + down, shape.rows());
			int column = Math.floorMod(i % shape.columns() + right, shape.columns());
			moved[row * shape.columns() + column] = values[i];
		}
		return moved;
	}

	/**
	 * The image as in a mirror.
	 *
	 * @param values {@code [shape.size()]}
	 * @param shape its rows and columns
	 * @param sideways whether left and right are exchanged, else top and bottom
	 * @return {@code [shape.size()]}
	 * @throws IllegalArgumentException if there are not as many values as the shape says
	 */
	public static double[] mirrored(double[] values, ImageShape shape, boolean sideways) {
		check(values, shape);
		double[] mirrored = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			int row = i / shape.columns();
			int column = i % shape.columns();
			mirrored[sideways ? row * shape.columns() + shape.columns() - 1 - column : (shape.rows() - 1 - row) * shape.columns() + column] = values[i];
		}
		return mirrored;
	}

	/**
	 * A square image turned by a quarter.
	 *
	 * @param values {@code [shape.size()]}
	 * @param shape as many rows as columns
	 * @param clockwise or the other way
	 * @return {@code [shape.size()]}
	 * @throws IllegalArgumentException if there are not as many values as the shape says, or it is no square
	 */
	public static double[] rotated(double[] values, ImageShape shape, boolean clockwise) {
		check(values, shape);
		if (!shape.isSquare()) {
			throw new IllegalArgumentException("An image of " + shape.rows() + " x " + shape.columns() + " is no square.");
		}
		int side = shape.rows();
		double[] rotated = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			int row = i / side;
			int column = i % side;
			rotated[clockwise ? column * side + side - 1 - row : (side - 1 - column) * side + row] = values[i];
		}
		return rotated;
	}

	/**
	 * The image moved by whole pixels so that its centre of mass is as near to its middle as can be, as in the digits of MNIST. How
	 * much brighter a pixel is than black is its mass. What leaves at a side is lost, what comes in is black.
	 *
	 * @param values {@code [shape.size()]}
	 * @param shape its rows and columns
	 * @param domain what values mean
	 * @return {@code [shape.size()]}; the same image if all of it is black
	 * @throws IllegalArgumentException if there are not as many values as the shape says
	 */
	public static double[] centred(double[] values, ImageShape shape, InputDomain domain) {
		check(values, shape);
		double mass = 0;
		double down = 0;
		double across = 0;
		for (int i = 0; i < values.length; i++) {
			double bright = Math.max(0, values[i] - domain.minimum());
			mass += bright;
			down += bright * (i / shape.columns());
			across += bright * (i % shape.columns());
		}
		if (!(mass > 0)) {
			return values.clone();
		}
		int below = (int) Math.round((shape.rows() - 1) / 2.0 - down / mass);
		int right = (int) Math.round((shape.columns() - 1) / 2.0 - across / mass);
		double[] moved = new double[values.length];
		Arrays.fill(moved, domain.minimum());
		for (int i = 0; i < values.length; i++) {
			int row = i / shape.columns() + below;
			int column = i % shape.columns() + right;
			if (row >= 0 && row < shape.rows() && column >= 0 && column < shape.columns()) {
				moved[row * shape.columns() + column] = values[i];
			}
		}
		return moved;
	}

	/**
	 * An area filled: the pixel and all of its value that hang together with it by their sides.
	 *
	 * @param values at most {@code shape.size()} of them
	 * @param shape their rows and columns
	 * @param pixel where it begins
	 * @param ink the value that they get
	 * @return as many values
	 */
	public static double[] filled(double[] values, ImageShape shape, int pixel, double ink) {
		double[] filled = values.clone();
		double old = values[pixel];
		boolean[] seen = new boolean[values.length];
		int[] waiting = new int[values.length];
		int count = 0;
		waiting[count++] = pixel;
		seen[pixel] = true;
		while (count > 0) {
			int next = waiting[--count];
			filled[next] = ink;
			int column = next % shape.columns();
			int[] beside = { next - shape.columns(), next + shape.columns(), column > 0 ? next - 1 : -1, column + 1 < shape.columns() ? next + 1 : -1 };
			for (int other : beside) {
				if (other >= 0 && other < values.length && !seen[other] && Math.abs(values[other] - old) < SAME) {
					seen[other] = true;
					waiting[count++] = other;
				}
			}
		}
		return filled;
	}

	private static void check(double[] values, ImageShape shape) {
		if (values.length != shape.size()) {
			throw new IllegalArgumentException(values.length + " values are no image of " + shape.rows() + " x " + shape.columns());
		}
	}

	/** The algorithm of {@link Random} is laid down for ever; seeds that follow each other would begin alike without the factor. */
	private static RandomGenerator generator(long seed) {
		return new Random(seed * 0x9E3779B97F4A7C15L);
	}

	private static double within(double value, InputDomain domain) {
		return Math.clamp(value, domain.minimum(), domain.maximum());
	}
}
