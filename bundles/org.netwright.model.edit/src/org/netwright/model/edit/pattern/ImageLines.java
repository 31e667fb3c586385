// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;

/**
 * Target k sees row k, or column k, of an image whose pixels are the sources, row by row from the top. Takes one target
 * for each line.
 *
 * @param rows rows of the image, 1 or more
 * @param columns its columns, 1 or more
 * @param direction which lines are seen
 */
public record ImageLines(int rows, int columns, Direction direction) implements ConnectionPattern {

	/** Which lines of an image. */
	public enum Direction {
		/** From the left to the right. */
		ROWS,
		/** From the top to the bottom. */
		COLUMNS
	}

	/**
	 * Checks the size.
	 *
	 * @throws IllegalArgumentException if there are no rows or columns
	 */
	public ImageLines {
		SlidingWindow.requireImage(rows, columns);
	}

	/** {@return how many targets the pattern takes: one for each line} */
	public int targets() {
		return direction == Direction.ROWS ? rows : columns;
	}

	@Override
	public Optional<String> refusal(int sources, int targets) {
		if (sources != (long) rows * columns) {
			return Optional.of(NLS.bind(Messages.refuseImageSources, new Object[] { rows, columns, (long) rows * columns, sources }));
		}
		return targets == targets() ? Optional.empty() : Optional.of(NLS.bind(
				direction == Direction.ROWS ? Messages.refuseRowTargets : Messages.refuseColumnTargets, new Object[] { rows, columns, targets(), targets }));
	}

	@Override
	public void forEach(int sources, int targets, Pairs pairs) {
		int length = direction == Direction.ROWS ? columns : rows;
		for (int target = 0; target < targets; target++) {
			for (int i = 0; i < length; i++) {
				pairs.pair(direction == Direction.ROWS ? target * columns + i : i * columns + target, target);
			}
		}
	}
}
