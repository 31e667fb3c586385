// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

/**
 * Whether {@link Math#fma} is one instruction on this machine. Where it is not, Java computes it with decimals, a thousand
 * times slower, and fast code has to do without.
 */
public final class FusedMultiplyAdd {

	private static final int ROUNDS = 5;
	private static final int PRODUCTS = 50;
	private static final long SLOW_NANOSECONDS = 500;

	/** Decimals take several hundred nanoseconds even when compiled, an instruction a few when interpreted. */
	private static final boolean FAST = probe();

	private FusedMultiplyAdd() {
		// only a question
	}

	/** {@return whether it is fast, the same at every call} */
	public static boolean isFast() {
		return FAST;
	}

	private static boolean probe() {
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
