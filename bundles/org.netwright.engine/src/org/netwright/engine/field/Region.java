// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

/**
 * A part of the domain: all inputs between two values each, which are levels where only levels belong to the domain.
 * An input whose two values are equal is fixed.
 */
final class Region {

	final double[] from;
	final double[] to;
	/** No score in it is larger. */
	double bound = Double.POSITIVE_INFINITY;
	/** The input to divide it at. */
	int split = -1;
	/** Regions in the order in which they were made, to have an order among equals. */
	final long number;

	Region(double[] from, double[] to, long number) {
		this.from = from;
		this.to = to;
		this.number = number;
	}

	/** The lower or the upper part of this one, divided after the value {@code low} and before {@code high}. */
	Region part(boolean upper, double low, double high, long next) {
		Region part = new Region(from.clone(), to.clone(), next);
		if (upper) {
			part.from[split] = high;
		} else {
			part.to[split] = low;
		}
		return part;
	}

	void fix(int input, double value) {
		from[input] = value;
		to[input] = value;
	}

	boolean fixed(int input) {
		return from[input] == to[input];
	}
}
