// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.detector;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a detector wants the pixels of an image to be, row by row from the top.
 *
 * @param pixels one for each pixel; copied
 */
public record PaintedPattern(List<Paint> pixels) {

	/** Copies the list. */
	public PaintedPattern {
		pixels = List.copyOf(pixels);
	}

	/**
	 * A pattern with nothing painted.
	 *
	 * @param size how many pixels it has
	 * @return all of them {@link Paint#ANY}
	 */
	public static PaintedPattern empty(int size) {
		return new PaintedPattern(Collections.nCopies(size, Paint.ANY));
	}

	/**
	 * The pattern that weights want most, to begin with what a neuron is.
	 *
	 * @param weights {@code [pixels]}, not modified; 0 where nothing is connected
	 * @return white where a weight is positive, black where it is negative, anything where it is neither
	 */
	public static PaintedPattern of(double[] weights) {
		return new PaintedPattern(Arrays.stream(weights).mapToObj(weight -> weight > 0 ? Paint.WHITE : weight < 0 ? Paint.BLACK : Paint.ANY).toList());
	}

	/**
	 * The pattern with one pixel painted.
	 *
	 * @param pixel its number, from 0
	 * @param paint what it shall be
	 * @return a new pattern
	 */
	public PaintedPattern with(int pixel, Paint paint) {
		Paint[] painted = pixels.toArray(Paint[]::new);
		painted[pixel] = paint;
		return new PaintedPattern(List.of(painted));
	}

	/** {@return how many pixels it has} */
	public int size() {
		return pixels.size();
	}

	/** {@return how many of them are white or black} */
	public int painted() {
		return (int) pixels.stream().filter(paint -> paint != Paint.ANY).count();
	}
}
