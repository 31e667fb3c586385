// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A part of the domain: all inputs between two values each, which are levels where only levels belong to the domain, and
 * for which the activations of some neurons lie between two values. An input whose two values are equal is fixed.
 */
final class Region {

	/** Only inputs for which a neuron's activation lies between two values, one of them infinite. */
	record Cut(int neuron, double least, double most) {
	}

	final double[] from;
	final double[] to;
	final List<Cut> cuts;
	/** No score in it is larger. */
	double bound = Double.POSITIVE_INFINITY;
	/** The input to divide it at, or the neuron that is no input; -1 if there is nothing to divide. */
	int split = -1;
	/** Regions in the order in which they were made, to have an order among equals. */
	final long number;

	Region(double[] from, double[] to, List<Cut> cuts, long number) {
		this.from = from;
		this.to = to;
		this.cuts = cuts;
		this.number = number;
	}

	/** The lower or the upper part of this one, divided after the value {@code low} and before {@code high}. */
	Region part(boolean upper, double low, double high, long next) {
		List<Cut> more = cuts;
		if (split >= from.length) {
			more = new ArrayList<>(cuts);
			more.add(upper ? new Cut(split, high, Double.POSITIVE_INFINITY) : new Cut(split, Double.NEGATIVE_INFINITY, low));
		}
		Region part = new Region(from.clone(), to.clone(), more, next);
		part.bound = bound;
		if (split < from.length && upper) {
			part.from[split] = high;
		} else if (split < from.length) {
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

	/** An input of the box, as near as can be to a wanted one. It need not meet the cuts. */
	double[] nearest(IntToDoubleFunction wanted) {
		double[] input = new double[from.length];
		for (int i = 0; i < input.length; i++) {
			input[i] = nearest(i, wanted.applyAsDouble(i));
		}
		return input;
	}

	double nearest(int input, double wanted) {
		return Math.max(from[input], Math.min(to[input], wanted));
	}
}
