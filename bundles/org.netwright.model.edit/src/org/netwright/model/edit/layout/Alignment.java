// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.netwright.model.Position;

/** Which edges or middles of elements come to one line. */
public enum Alignment {
	/** Left edges, to the left edge of the reference. */
	LEFT,
	/** Middles between left and right, to that of the reference. */
	CENTRE,
	/** Right edges, to the right edge of the reference. */
	RIGHT,
	/** Upper edges, to the upper edge of the reference. */
	TOP,
	/** Middles between top and bottom, to that of the reference. */
	MIDDLE,
	/** Lower edges, to the lower edge of the reference. */
	BOTTOM;

	/**
	 * Aligns elements to the box around all of them.
	 *
	 * @param <T> kind of elements
	 * @param boxes elements with their boxes; not modified
	 * @return the position of each, also of those that stay, in the order of the boxes; a new map
	 */
	public <T> Map<T, Position> align(Map<T, Box> boxes) {
		return boxes.isEmpty() ? new LinkedHashMap<>() : align(boxes, Box.around(boxes.values()));
	}

	/**
	 * Aligns elements to one of them, as to the one that was selected last, or to any other box.
	 *
	 * @param <T> kind of elements
	 * @param boxes elements with their boxes; not modified
	 * @param reference where they are aligned
	 * @return the position of each, also of those that stay, in the order of the boxes; a new map
	 */
	public <T> Map<T, Position> align(Map<T, Box> boxes, Box reference) {
		Map<T, Position> positions = new LinkedHashMap<>();
		boxes.forEach((element, box) -> positions.put(element, position(box, reference)));
		return positions;
	}

	private Position position(Box box, Box reference) {
		double across = reference.width() - box.width();
		double down = reference.height() - box.height();
		return switch (this) {
			case LEFT -> new Position(reference.x(), box.y());
			case CENTRE -> new Position(reference.x() + across / 2, box.y());
			case RIGHT -> new Position(reference.x() + across, box.y());
			case TOP -> new Position(box.x(), reference.y());
			case MIDDLE -> new Position(box.x(), reference.y() + down / 2);
			case BOTTOM -> new Position(box.x(), reference.y() + down);
		};
	}
}
