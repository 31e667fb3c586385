// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;

/**
 * In how many of the pixels that matter an input is like the maximiser that it is most like.
 *
 * @param maximiser which one that is, 0 to {@link ReceptiveField#kept} - 1; the first of several; -1 if there is none
 * @param agreeing how many pixels are the same, 0 to {@code matter}
 * @param matter how many make a difference to the neuron
 */
public record Agreement(int maximiser, int agreeing, int matter) {

	/** What differs by less than this share of the range is the same grey. */
	private static final double SAME = 1e-6;

	/**
	 * Compares an input with a receptive field.
	 *
	 * @param field what a neuron is most active for
	 * @param input {@code [inputCount]}; not modified
	 * @return how much they agree
	 * @throws IllegalArgumentException if the number of values is wrong
	 */
	public static Agreement of(ReceptiveField field, double[] input) {
		if (input.length != field.inputCount()) {
			throw new IllegalArgumentException(input.length + " values do not fit a field of " + field.inputCount() + " inputs");
		}
		Agreement best = new Agreement(-1, 0, field.supportSize());
		for (int i = 0; i < field.kept(); i++) {
			int agreeing = count(field, field.maximiser(i), input);
			if (best.maximiser < 0 || agreeing > best.agreeing) {
				best = new Agreement(i, agreeing, best.matter);
			}
		}
		return best;
	}

	private static int count(ReceptiveField field, double[] maximiser, double[] input) {
		double near = SAME * (field.domain().maximum() - field.domain().minimum());
		int agreeing = 0;
		for (int pixel = 0; pixel < input.length; pixel++) {
			boolean same = Math.abs(input[pixel] - maximiser[pixel]) <= near;
			agreeing += same && field.pixel(pixel) != Pixel.DONT_CARE ? 1 : 0;
		}
		return agreeing;
	}
}
