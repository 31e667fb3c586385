// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.function;

import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.ActivationFunction;

/**
 * Watches contributed code: what it throws, and not-a-number that it makes of finite numbers, is reported with the name
 * of its plug-in. Costs two passes over each range. Immutable.
 */
public final class GuardedFunction implements ActivationFunction {

	private final String id;
	private final String contributor;
	private final ActivationFunction function;
	private final boolean layerWide;
	private final boolean monotone;
	private final double lowerBound;
	private final double upperBound;
	private final double fastError;
	private final double floatError;

	/**
	 * Guards a function. Its capabilities are asked for here, once.
	 *
	 * @param id of the function, for messages
	 * @param contributor of the function, for messages
	 * @param function the contributed code
	 * @throws FunctionFailedException if the contributed code throws when asked for its capabilities
	 */
	public GuardedFunction(String id, String contributor, ActivationFunction function) {
		this.id = id;
		this.contributor = contributor;
		this.function = function;
		try {
			layerWide = function.layerWide();
			monotone = function.monotone();
			lowerBound = function.lowerBound();
			upperBound = function.upperBound();
			fastError = function.fastError();
			floatError = function.floatError();
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed when asked for its properties: " + e, e);
		}
	}

	@Override
	public void apply(double[] values, int from, int to) {
		apply(values, from, to, false);
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		apply(values, from, to, true);
	}

	/** Only what comes of finite sums is checked; beside others, element by element. */
	private void apply(double[] values, int from, int to, boolean fast) {
		if (finite(values, from, to)) {
			call(values, from, to, fast);
			check(values, from, to);
		} else if (layerWide) {
			call(values, from, to, fast);
		} else {
			for (int i = from; i < to; i++) {
				boolean finite = Double.isFinite(values[i]);
				call(values, i, i + 1, fast);
				check(values, i, finite ? i + 1 : i);
			}
		}
	}

	private void call(double[] values, int from, int to, boolean fast) {
		try {
			if (fast) {
				function.applyFast(values, from, to);
			} else {
				function.apply(values, from, to);
			}
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed: " + e, e);
		}
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (finite(values, from, to)) {
			call(values, from, to);
			check(values, from, to);
		} else if (layerWide) {
			call(values, from, to);
		} else {
			for (int i = from; i < to; i++) {
				boolean finite = Float.isFinite(values[i]);
				call(values, i, i + 1);
				check(values, i, finite ? i + 1 : i);
			}
		}
	}

	private void call(float[] values, int from, int to) {
		try {
			function.apply(values, from, to);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed: " + e, e);
		}
	}

	@Override
	public double derivative(double preActivation, double activation) {
		double slope;
		try {
			slope = function.derivative(preActivation, activation);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed with the derivative at " + preActivation + ": " + e, e);
		}
		if (Double.isNaN(slope) && Double.isFinite(preActivation) && Double.isFinite(activation)) {
			throw failed("returned not-a-number (NaN) for the derivative at " + preActivation, null);
		}
		return slope;
	}

	@Override
	public void derivatives(double[] preActivations, double[] activations, double[] slopes, int from, int to) {
		boolean finite = finite(preActivations, from, to) && finite(activations, from, to);
		try {
			function.derivatives(preActivations, activations, slopes, from, to);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed with derivatives: " + e, e);
		}
		if (finite && hasNaN(slopes, from, to)) {
			throw failed("returned not-a-number (NaN) for the derivative at a finite sum", null);
		}
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		boolean finite = finite(preActivations, from, to) && finite(activations, from, to)
				&& finite(gradient, from, to);
		try {
			function.backpropagate(preActivations, activations, gradient, from, to);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed with a gradient: " + e, e);
		}
		if (finite && hasNaN(gradient, from, to)) {
			throw failed("returned not-a-number (NaN) for a finite gradient", null);
		}
	}

	@Override
	public double[] turns(double from, double to) {
		try {
			return function.turns(from, to);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed when asked for its turning points from " + from + " to " + to + ": " + e, e);
		}
	}

	@Override
	public boolean layerWide() {
		return layerWide;
	}

	@Override
	public boolean monotone() {
		return monotone;
	}

	@Override
	public double lowerBound() {
		return lowerBound;
	}

	@Override
	public double upperBound() {
		return upperBound;
	}

	@Override
	public double fastError() {
		return fastError;
	}

	@Override
	public double floatError() {
		return floatError;
	}

	@Override
	public String toString() {
		return id;
	}

	private static boolean finite(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!Double.isFinite(values[i])) {
				return false;
			}
		}
		return true;
	}

	private static boolean finite(float[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!Float.isFinite(values[i])) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasNaN(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Double.isNaN(values[i])) {
				return true;
			}
		}
		return false;
	}

	private void check(double[] values, int from, int to) {
		if (hasNaN(values, from, to)) {
			throw failed("returned not-a-number (NaN) for a finite sum", null);
		}
	}

	private void check(float[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Float.isNaN(values[i])) {
				throw failed("returned not-a-number (NaN) for a finite sum", null);
			}
		}
	}

	private FunctionFailedException failed(String what, Throwable cause) {
		return new FunctionFailedException(id, contributor, what, cause);
	}
}
