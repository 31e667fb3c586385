// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

/** Finds out whether the processor fuses multiplication and addition; without it {@link Math#fma} takes microseconds. */
final class Fusing {

	private static final int ROUNDS = 5;
	private static final int PRODUCTS = 50;
	private static final long SLOW_NANOSECONDS = 500;

	private Fusing() {
		// only a question
	}

	static boolean isFast() {
		long shortest = Long.MAX_VALUE;
		double sum = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			for (int i = 1; i <= PRODUCTS; i++) {
				sum = Math.fma(sum, 1.0 / i, i);
			}
			shortest = Math.min(shortest, System.nanoTime() - start);
		}
		return sum > 0 && shortest < PRODUCTS * SLOW_NANOSECONDS;
	}
}
