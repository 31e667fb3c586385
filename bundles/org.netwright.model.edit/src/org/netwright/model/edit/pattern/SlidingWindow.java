// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;

/**
 * Each target sees a window of an image whose pixels are the sources, row by row from the top. The window moves in
 * reading order, always inside the image: {@code ((rows - windowRows) / strideDown + 1)} times
 * {@code ((columns - windowColumns) / strideAcross + 1)} places, rounded down each. What is left at the right and at the
 * bottom when the stride does not divide is seen by nobody. Takes one target for each place, in that order.
 *
 * @param rows rows of the image, 1 or more
 * @param columns its columns, 1 or more
 * @param windowRows rows of the window, 1 or more
 * @param windowColumns its columns, 1 or more
 * @param strideDown by how many rows it moves down, 1 or more
 * @param strideAcross by how many columns it moves to the right, 1 or more
 */
public record SlidingWindow(int rows, int columns, int windowRows, int windowColumns, int strideDown, int strideAcross)
		implements ConnectionPattern {

	/**
	 * Checks the sizes.
	 *
	 * @throws IllegalArgumentException if one of them is below 1
	 */
	public SlidingWindow {
		requireImage(rows, columns);
		if (windowRows < 1 || windowColumns < 1 || strideDown < 1 || strideAcross < 1) {
			throw new IllegalArgumentException("a window of " + windowRows + " x " + windowColumns + " with a stride of " + strideDown + " x " + strideAcross);
		}
	}

	static void requireImage(int rows, int columns) {
		if (rows < 1 || columns < 1) {
			throw new IllegalArgumentException("an image of " + rows + " x " + columns);
		}
	}

	/** {@return how many places there are below each other; 0 if the window is higher than the image} */
	public int placesDown() {
		return windowRows > rows ? 0 : (rows - windowRows) / strideDown + 1;
	}

	/** {@return how many places there are beside each other; 0 if the window is wider than the image} */
	public int placesAcross() {
		return windowColumns > columns ? 0 : (columns - windowColumns) / strideAcross + 1;
	}

	/** {@return how many targets the pattern takes: one for each place; 0 if the window is larger than the image} */
	public long targets() {
		return (long) placesDown() * placesAcross();
	}

	@Override
	public Optional<String> refusal(int sources, int targets) {
		String refusal = null;
		if (sources != (long) rows * columns) {
			refusal = NLS.bind(Messages.refuseImageSources, new Object[] { rows, columns, (long) rows * columns, sources });
		} else if (targets() == 0) {
			refusal = NLS.bind(Messages.refuseWindowSize, new Object[] { windowRows, windowColumns, rows, columns });
		} else if (targets() != targets) {
			refusal = NLS.bind(Messages.refuseWindowTargets, new Object[] { placesDown(), placesAcross(), targets(), targets });
		}
		return Optional.ofNullable(refusal);
	}

	@Override
	public void forEach(int sources, int targets, Pairs pairs) {
		for (int target = 0; target < targets; target++) {
			int top = target / placesAcross() * strideDown;
			int left = target % placesAcross() * strideAcross;
			for (int row = top; row < top + windowRows; row++) {
				for (int column = left; column < left + windowColumns; column++) {
					pairs.pair(row * columns + column, target);
				}
			}
		}
	}
}
