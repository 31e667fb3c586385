// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import org.netwright.model.InputRange;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;

/** Maps two values of a file linearly to the ends of a network's input range. Immutable. */
final class InputMapping {
	private final double[] from;
	private final double minimum;
	private final double maximum;

	/** @param from {@code [2]}: what becomes the minimum and the maximum; null: values are taken as they are */
	InputMapping(Network network, double[] from) {
		InputRange range = network.getInputRange() == null ? NetworkFactory.eINSTANCE.createInputRange() : network.getInputRange();
		this.from = from;
		minimum = range.getMinimum();
		maximum = range.getMaximum();
	}

	double of(double value) {
		if (from == null) {
			return value;
		}
		// The ends are met exactly, whatever rounding does between.
		return value == from[1] ? maximum : minimum + (value - from[0]) * (maximum - minimum) / (from[1] - from[0]);
	}
}
