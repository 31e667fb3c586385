// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Path;
import org.netwright.engine.function.ActivationFunction;

/**
 * The graph of an activation function within a window, as a path in the unit square: x and y from -1 to 1, y down.
 * Immutable.
 *
 * @param path the curve, cut at the window's edges; null where the function cannot be drawn because it throws
 * @param reach the window reaches from {@code -reach} to {@code reach} in pre-activations
 * @param low the activation at the window's lower edge
 * @param high the activation at the window's upper edge
 */
record Curve(Path path, double reach, double low, double high) {

	private static final double BOUNDED_REACH = 3;
	private static final double UNBOUNDED_REACH = 1.5;
	private static final double WIDEST = 24;
	private static final double COVERED = 0.9;
	private static final int SAMPLES = 97;

	/**
	 * The window that suits a function and a pre-activation: for bounded functions one that shows nearly all of their
	 * range; else equal units on both axes, doubled until the pre-activation is inside.
	 *
	 * @param function not layer-wide
	 * @param preActivation where the operating point is; not-a-number for nowhere
	 * @return half the window's width
	 */
	static double reach(ActivationFunction function, double preActivation) {
		double reach = isBounded(function) ? BOUNDED_REACH : UNBOUNDED_REACH;
		if (isBounded(function)) {
			while (reach < WIDEST && !showsRange(function, reach)) {
				reach *= 2;
			}
			return reach;
		}
		while (reach < Math.abs(preActivation) && Double.isFinite(preActivation)) {
			reach *= 2;
		}
		return reach;
	}

	/**
	 * Draws a function.
	 *
	 * @param function not layer-wide
	 * @param reach half the window's width
	 * @return a curve
	 */
	static Curve of(ActivationFunction function, double reach) {
		double low = isBounded(function) ? function.lowerBound() : -reach;
		double high = isBounded(function) ? function.upperBound() : reach;
		if (high == low) {
			low -= 1;
			high += 1;
		}
		double[] values = sample(function, reach, SAMPLES);
		return new Curve(values == null ? null : path(values, low, high), reach, low, high);
	}

	/**
	 * Values at equal distances.
	 *
	 * @param function not layer-wide
	 * @param reach half the window's width
	 * @param count how many; odd, so that 0 is among them
	 * @return {@code [count]}, or null if the function throws
	 */
	static double[] sample(ActivationFunction function, double reach, int count) {
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = at(reach, i, count);
		}
		try {
			function.apply(values, 0, count);
		} catch (RuntimeException e) {
			// a plug-in's function that fails is reported where it is run; a picture only leaves its curve out
			return null;
		}
		return values;
	}

	/** {@return the pre-activation of a sample} */
	static double at(double reach, int index, int count) {
		int middle = (count - 1) / 2;
		return reach * (index - middle) / middle;
	}

	/** {@return where a pre-activation is, -1 to 1; beyond the window at its edge} */
	double x(double preActivation) {
		return Math.clamp(preActivation / reach, -1.0, 1.0);
	}

	/** {@return where an activation is, 1 to -1 as y points down; beyond the window at its edge} */
	double y(double activation) {
		return Math.clamp(unclampedY(activation, low, high), -1.0, 1.0);
	}

	static boolean isBounded(ActivationFunction function) {
		return Double.isFinite(function.lowerBound()) && Double.isFinite(function.upperBound());
	}

	/** Values outside the window and what is not a number interrupt the curve. */
	static Path path(double[] values, double low, double high) {
		Path.Builder path = Path.builder();
		boolean drawing = false;
		for (int i = 1; i < values.length; i++) {
			double y0 = unclampedY(values[i - 1], low, high);
			double y1 = unclampedY(values[i], low, high);
			double enter = crossing(y0, y1);
			double leave = 1 - crossing(y1, y0);
			if (!(enter <= leave)) {
				drawing = false;
				continue;
			}
			double x0 = at(1, i - 1, values.length);
			double x1 = at(1, i, values.length);
			if (!drawing) {
				path.moveTo(x0 + enter * (x1 - x0), y0 + enter * (y1 - y0));
			}
			path.lineTo(x0 + leave * (x1 - x0), y0 + leave * (y1 - y0));
			drawing = leave == 1;
		}
		return path.build();
	}

	/** How far along a chord that begins at {@code from} the window begins, 0 to 1; more than 1 if it never does. */
	private static double crossing(double from, double to) {
		if (Math.abs(from) <= 1) {
			return 0;
		}
		double edge = Math.signum(from);
		return from == to ? 2 : from * to < 0 || Math.abs(to) < Math.abs(from) ? (edge - from) / (to - from) : 2;
	}

	private static double unclampedY(double activation, double low, double high) {
		return 1 - 2 * (activation - low) / (high - low);
	}

	private static boolean showsRange(ActivationFunction function, double reach) {
		double[] values = sample(function, reach, SAMPLES);
		if (values == null) {
			return true;
		}
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		return most - least >= COVERED * (function.upperBound() - function.lowerBound());
	}
}
