// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.detector;

import org.netwright.model.InputRange;

/**
 * Black, grey and white as input values.
 *
 * @param minimum black, finite
 * @param neutral grey, from minimum to maximum
 * @param maximum white, finite, above minimum
 */
public record Levels(double minimum, double neutral, double maximum) {

	/**
	 * Checks the order.
	 *
	 * @throws IllegalArgumentException if these are no levels
	 */
	public Levels {
		if (!(Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum && minimum <= neutral && neutral <= maximum)) {
			throw new IllegalArgumentException("black " + minimum + ", grey " + neutral + ", white " + maximum);
		}
	}

	/**
	 * Whether a range has levels: a minimum below its maximum, and the neutral value between them.
	 *
	 * @param range not modified; null for the default range
	 * @return false if {@link #of} would refuse it
	 */
	public static boolean isRange(InputRange range) {
		return range == null || Double.isFinite(range.getMinimum()) && Double.isFinite(range.getMaximum()) && range.getMinimum() < range.getMaximum()
				&& range.getMinimum() <= range.getNeutral() && range.getNeutral() <= range.getMaximum();
	}

	/**
	 * The levels of a document.
	 *
	 * @param range not modified; null for the default range from -1 over 0 to 1
	 * @return its levels
	 * @throws IllegalArgumentException if the range has none
	 */
	public static Levels of(InputRange range) {
		return range == null ? new Levels(-1, 0, 1) : new Levels(range.getMinimum(), range.getNeutral(), range.getMaximum());
	}
}
