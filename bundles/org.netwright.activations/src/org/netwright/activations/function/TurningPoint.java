// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/** Where functions that fall on one side and rise on the other one turn. */
final class TurningPoint {

	/** There is none. */
	static final double[] NONE = {};

	private TurningPoint() {
		// only a function
	}

	/** The turning point if it is between the two others, else none. */
	static double[] between(double from, double turn, double to) {
		return from < turn && turn < to ? new double[] {turn} : NONE;
	}
}
