// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.function;

import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.ActivationFunction;

/**
 * Watches contributed code: what it throws, and not-a-number where the sum was finite, is reported with the name of
 * its plug-in. Costs two passes over each range. Immutable.
 */
public final class GuardedFunction implements ActivationFunction {

	private final String id;
	private final String contributor;
	private final ActivationFunction function;
	private final boolean layerWide;
	private final boolean monotone;
	private final double lowerBound;
	private final double upperBound;

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
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed when asked for its properties: " + e, e);
		}
	}

	@Override
	public void apply(double[] values, int from, int to) {
		if (layerWide) {
			boolean finite = finiteEnd(values, from, to) == to;
			call(values, from, to);
			if (finite) {
				check(values, from, to);
			}
			return;
		}
		// Element by element, a range may be cut: finite sums are checked, others may give what they like.
		int at = from;
		while (at < to) {
			int end = finiteEnd(values, at, to);
			if (end > at) {
				call(values, at, end);
				check(values, at, end);
			}
			at = end;
			while (end < to && !Double.isFinite(values[end])) {
				end++;
			}
			if (end > at) {
				call(values, at, end);
			}
			at = end;
		}
	}

	@Override
	public double derivative(double preActivation, double activation) {
		try {
			return function.derivative(preActivation, activation);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed with the derivative at " + preActivation + ": " + e, e);
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
	public String toString() {
		return id;
	}

	private static int finiteEnd(double[] values, int from, int to) {
		int end = from;
		while (end < to && Double.isFinite(values[end])) {
			end++;
		}
		return end;
	}

	private void call(double[] values, int from, int to) {
		try {
			function.apply(values, from, to);
		} catch (RuntimeException | LinkageError e) {
			throw failed("failed: " + e, e);
		}
	}

	private void check(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Double.isNaN(values[i])) {
				throw failed("returned not-a-number (NaN) for a finite sum", null);
			}
		}
	}

	private FunctionFailedException failed(String what, Throwable cause) {
		return new FunctionFailedException(id, contributor, what, cause);
	}
}
