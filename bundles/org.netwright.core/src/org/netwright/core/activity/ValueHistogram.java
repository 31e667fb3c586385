// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.activity;

/**
 * Counts numbers in equal bins around zero. It begins with a range of -1 to 1; a number beyond doubles the range, two bins becoming one,
 * so that nobody has to know the range before and memory stays the same. Not thread-safe.
 */
public final class ValueHistogram {

	/** How many bins there are, half of them below zero. */
	public static final int BINS = 64;

	private static final double MOST = 1e300;

	private final long[] counts = new long[BINS];
	private double reach = 1;
	private long count;

	/**
	 * Counts a number; not-a-number is not counted, and what is beyond 1e300 counts as that.
	 *
	 * @param value any number
	 */
	void add(double value) {
		if (Double.isNaN(value)) {
			return;
		}
		double bounded = Math.clamp(value, -MOST, MOST);
		while (Math.abs(bounded) > reach) {
			widen();
		}
		int bin = (int) ((bounded + reach) / (2 * reach) * BINS);
		counts[Math.min(BINS - 1, bin)]++;
		count++;
	}

	private void widen() {
		long[] merged = new long[BINS];
		for (int bin = 0; bin < BINS; bin++) {
			merged[BINS / 4 + bin / 2] += counts[bin];
		}
		System.arraycopy(merged, 0, counts, 0, BINS);
		reach *= 2;
	}

	/** {@return the largest number that has a bin; the smallest is minus that} */
	public double reach() {
		return reach;
	}

	/** {@return how many numbers were counted} */
	public long count() {
		return count;
	}

	/**
	 * How many numbers are in a bin.
	 *
	 * @param bin 0 to {@value #BINS} - 1; it begins at {@code reach * (2 * bin / BINS - 1)} and does not contain its end, but for the last one
	 * @return the count
	 * @throws IndexOutOfBoundsException if there is no such bin
	 */
	public long count(int bin) {
		return counts[bin];
	}
}
