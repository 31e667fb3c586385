// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.detector;

import java.util.List;

/**
 * Weights and bias of a neuron that answers to a painted pattern and to nothing else.
 *
 * <p>For an input range from {@code minimum} over {@code neutral} to {@code maximum}, a threshold {@code t} and a margin
 * {@code m > 0}, with {@code dw = maximum - neutral} and {@code db = neutral - minimum}, each the whole range where it is 0:
 *
 * <pre>
 * w = 2m / dw for a white pixel, -2m / db for a black one, 0 for any other
 * b = t + m - (sum of w * maximum over white pixels + sum of w * minimum over black ones)
 * </pre>
 *
 * <p>An input that agrees with the pattern, white pixels at the maximum, black ones at the minimum, others anything, has
 * the pre-activation {@code t + m}. Each pixel that is at another of the three levels takes {@code 2m} or more away, so
 * that an input at these levels that disagrees has {@code t - m} or less. Nothing in the range has more than
 * {@code t + m}. All of this holds up to the rounding of the sums.
 *
 * @param weights one for each pixel
 * @param bias unit: pre-activation
 */
public record DetectorNumbers(List<Double> weights, double bias) {

	/** Copies the list. */
	public DetectorNumbers {
		weights = List.copyOf(weights);
	}

	/**
	 * Computes them.
	 *
	 * @param pattern with one painted pixel or more
	 * @param levels the input range
	 * @param margin how far the pre-activation is above or below the threshold at least; finite, above 0
	 * @param threshold the pre-activation from which the neuron answers, 0 for most functions; finite
	 * @return weights and bias; not finite if the range is too narrow or too wide for the margin
	 * @throws IllegalArgumentException if nothing is painted, or the margin or the threshold is otherwise
	 */
	public static DetectorNumbers of(PaintedPattern pattern, Levels levels, double margin, double threshold) {
		if (pattern.painted() == 0 || !(margin > 0 && Double.isFinite(margin)) || !Double.isFinite(threshold)) {
			throw new IllegalArgumentException(pattern.painted() + " painted pixels, margin " + margin + ", threshold " + threshold);
		}
		double white = 2 * margin / step(levels.maximum() - levels.neutral(), levels);
		double black = -2 * margin / step(levels.neutral() - levels.minimum(), levels);
		long whites = pattern.pixels().stream().filter(paint -> paint == Paint.WHITE).count();
		long blacks = pattern.painted() - whites;
		double agreeing = whites * (white * levels.maximum()) + blacks * (black * levels.minimum());
		List<Double> weights = pattern.pixels().stream().map(paint -> switch (paint) {
			case WHITE -> white;
			case BLACK -> black;
			case ANY -> 0.0;
		}).toList();
		return new DetectorNumbers(weights, threshold + margin - agreeing);
	}

	private static double step(double distance, Levels levels) {
		return distance > 0 ? distance : levels.maximum() - levels.minimum();
	}
}
