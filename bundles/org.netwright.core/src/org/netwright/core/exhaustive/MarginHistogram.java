// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.exhaustive;

/**
 * How many inputs are decided by what margin. Bin {@code i} has margins from {@code i * width} up to but not including
 * {@code (i + 1) * width}; the last one has whatever is larger, too. Immutable.
 *
 * @param width of each bin, above 0, a round number
 * @param counts {@code [bins]}; copied on the way in and out
 */
public record MarginHistogram(double width, int[] counts) {

	/** About so many bins there are. */
	private static final int WANTED = 20;

	/** Copies the counts. */
	public MarginHistogram {
		counts = counts.clone();
	}

	/** {@return the counts, as a new array} */
	@Override
	public int[] counts() {
		return counts.clone();
	}

	/** {@return how many bins there are, 1 or more} */
	public int bins() {
		return counts.length;
	}

	/**
	 * Which bin a margin is in.
	 *
	 * @param margin 0 or more
	 * @return 0 to {@link #bins} - 1
	 */
	public int bin(double margin) {
		return bin(margin, width, counts.length);
	}

	static int bin(double margin, double width, int bins) {
		return (int) Math.min(bins - 1.0, Math.floor(margin / width));
	}

	/** The width of bins for margins up to the largest one: 1, 2 or 5 times a power of ten, with no more than 20 bins. */
	static double width(double largest) {
		if (!(largest > 0) || largest < Double.MIN_NORMAL * WANTED) {
			return 1;
		}
		double least = largest / WANTED;
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		for (double step : new double[] {1, 2, 5}) {
			if (step * power >= least) {
				return step * power;
			}
		}
		return 10 * power;
	}

	static int binsFor(double largest, double width) {
		return (int) Math.floor(largest / width) + 1;
	}
}
