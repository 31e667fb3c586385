// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

/** Makes sure that contestants compute the same before their times are compared. */
final class Check {

	private Check() {
	}

	static void same(String who, double[] expected, double[] actual, double tolerance) {
		if (expected.length != actual.length) {
			throw new IllegalStateException(who + " gives " + actual.length + " values instead of " + expected.length);
		}
		for (int i = 0; i < expected.length; i++) {
			if (!(Math.abs(expected[i] - actual[i]) <= tolerance * Math.max(1, Math.abs(expected[i])))) {
				throw new IllegalStateException(who + " gives " + actual[i] + " instead of " + expected[i] + " at " + i);
			}
		}
	}

	static double[] doubles(float[] values) {
		double[] result = new double[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i];
		}
		return result;
	}
}
