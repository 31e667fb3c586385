// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

/**
 * Where a function is nearly flat for good: for all pre-activations {@code z <= below} and {@code z >= above} its slope is at most
 * {@link #SHARE} of the steepest. A change of the sum hardly changes the activation there, and a gradient hardly comes through.
 *
 * @param below the upper end of the left one; negative infinity if there is none
 * @param above the lower end of the right one; positive infinity if there is none
 */
public record Saturation(double below, double above) {

	/** No pre-activation is saturated. */
	public static final Saturation NONE = new Saturation(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

	/** Which part of the steepest slope counts as nearly flat. */
	public static final double SHARE = 0.05;

	private static final double SEEN = 32;
	private static final int SAMPLES = 2049;
	private static final int HALVINGS = 40;
	private static final double[] FAR = { 40, 100, 300 };

	/**
	 * Looks for both ends by the function's slopes between -32 and 32, and at a few pre-activations beyond.
	 *
	 * @param function any function
	 * @return {@link #NONE} for a layer-wide function, and for one whose slope is 0 wherever it was looked at, as that of a step
	 */
	public static Saturation of(ActivationFunction function) {
		if (function.layerWide()) {
			return NONE;
		}
		double[] slopes = new double[SAMPLES];
		double steepest = 0;
		for (int i = 0; i < SAMPLES; i++) {
			slopes[i] = slope(function, at(i));
			steepest = Math.max(steepest, slopes[i]);
		}
		double limit = SHARE * steepest;
		if (!(limit > 0)) {
			return NONE;
		}
		int first = 0;
		while (slopes[first] <= limit) {
			first++;
		}
		int last = SAMPLES - 1;
		while (slopes[last] <= limit) {
			last--;
		}
		boolean left = first > 0 && isFlat(function, -1, limit);
		boolean right = last < SAMPLES - 1 && isFlat(function, 1, limit);
		return new Saturation(left ? end(function, at(first - 1), at(first), limit) : Double.NEGATIVE_INFINITY,
				right ? end(function, at(last + 1), at(last), limit) : Double.POSITIVE_INFINITY);
	}

	private static double at(int sample) {
		return SEEN * (sample - SAMPLES / 2) / (SAMPLES / 2);
	}

	private static boolean isFlat(ActivationFunction function, int side, double limit) {
		for (double far : FAR) {
			if (!(slope(function, side * far) <= limit)) {
				return false;
			}
		}
		return true;
	}

	/** Halves the way between a flat and a steep pre-activation. */
	private static double end(ActivationFunction function, double flat, double steep, double limit) {
		double inside = flat;
		double outside = steep;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (inside + outside) / 2;
			if (slope(function, middle) <= limit) {
				inside = middle;
			} else {
				outside = middle;
			}
		}
		return inside;
	}

	/** The amount of the slope; 0 where there is none. */
	private static double slope(ActivationFunction function, double preActivation) {
		double[] value = { preActivation };
		function.apply(value, 0, 1);
		double slope = Math.abs(function.derivative(preActivation, value[0]));
		return Double.isNaN(slope) ? 0 : slope;
	}

	/**
	 * Whether a neuron stands where its function is nearly flat.
	 *
	 * @param preActivation its sum
	 * @return false for not-a-number
	 */
	public boolean has(double preActivation) {
		return preActivation <= below || preActivation >= above;
	}
}
