// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

/** Single precision for functions that only know doubles. Each thread keeps one small buffer. */
final class FloatBridge {

	private static final int KEPT = 1024;
	private static final ThreadLocal<double[]> BUFFER = new ThreadLocal<>();

	private FloatBridge() {
		// only a static method
	}

	static void apply(ActivationFunction function, float[] values, int from, int to) {
		double[] buffer = BUFFER.get();
		// Nobody else finds it while it is in use, not even a function that calls another one.
		BUFFER.set(null);
		int count = function.layerWide() ? to - from : Math.min(to - from, KEPT);
		if (buffer == null || buffer.length < count) {
			buffer = new double[Math.max(count, KEPT)];
		}
		for (int start = from; start < to; start += count) {
			applyPart(function, values, start, Math.min(count, to - start), buffer);
		}
		if (buffer.length == KEPT) {
			BUFFER.set(buffer);
		}
	}

	private static void applyPart(ActivationFunction function, float[] values, int start, int count, double[] buffer) {
		for (int i = 0; i < count; i++) {
			buffer[i] = values[start + i];
		}
		function.applyFast(buffer, 0, count);
		for (int i = 0; i < count; i++) {
			values[start + i] = (float) buffer[i];
		}
	}
}
