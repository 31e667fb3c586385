// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/**
 * Whether {@link Math#fma} is one instruction here. Where it is not, Java computes it with decimals, a thousand times
 * slower; the fast forms then step aside.
 */
final class FusedMultiplyAdd {

	static final boolean FAST = probe();

	private static final int TRIES = 5;
	private static final int OPERATIONS = 64;
	private static final long SLOW_NANOS = 500;

	private FusedMultiplyAdd() {
		// only a constant
	}

	/** Decimals take several hundred nanoseconds per operation even when compiled, an instruction a few when interpreted. */
	private static boolean probe() {
		long best = Long.MAX_VALUE;
		double sum = 0.5;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			long start = System.nanoTime();
			for (int i = 0; i < OPERATIONS; i++) {
				sum = Math.fma(sum, 0.75, 0.125);
			}
			best = Math.min(best, System.nanoTime() - start);
		}
		return best < OPERATIONS * SLOW_NANOS && sum > 0;
	}
}
