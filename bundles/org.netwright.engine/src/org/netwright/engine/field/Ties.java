// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

/** When two values count as equal: what differs by so little would be equal but for rounding. */
final class Ties {

	private static final double TOLERANCE = 1e-12;

	private Ties() {
		// only functions
	}

	/** {@return how far below a maximum a value may be to count as the maximum} */
	static double tolerance(double maximum) {
		return Double.isFinite(maximum) ? TOLERANCE * Math.max(1, Math.abs(maximum)) : 0;
	}

	/** Whether a value that is not above the maximum counts as the maximum. */
	static boolean attains(double value, double maximum) {
		return value == maximum || value >= maximum - tolerance(maximum);
	}
}
