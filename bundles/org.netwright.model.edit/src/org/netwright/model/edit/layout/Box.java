// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.layout;

import java.util.Collection;

import org.netwright.model.Position;

/**
 * The place and size of an element in the diagram, in diagram units.
 *
 * @param x left edge, finite
 * @param y upper edge, finite
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

	/** {@return the upper left corner} */
	public Position position() {
		return new Position(x, y);
	}

	/**
	 * The smallest box around others.
	 *
	 * @param boxes one or more
	 * @return the box
	 * @throws java.util.NoSuchElementException if there are none
	 */
	public static Box around(Collection<Box> boxes) {
		double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
		double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow();
		double right = boxes.stream().mapToDouble(box -> box.x + box.width).max().orElseThrow();
		double bottom = boxes.stream().mapToDouble(box -> box.y + box.height).max().orElseThrow();
		return new Box(left, top, right - left, bottom - top);
	}
}
