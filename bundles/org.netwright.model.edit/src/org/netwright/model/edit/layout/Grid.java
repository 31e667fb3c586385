// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.netwright.model.Position;

/**
 * Lines at equal distances that positions snap to, through the origin.
 *
 * @param distance between two lines, in diagram units; finite, above 0
 */
public record Grid(double distance) {

	/**
	 * Checks the distance.
	 *
	 * @throws IllegalArgumentException if it is not finite or not above 0
	 */
	public Grid {
		if (!(distance > 0 && Double.isFinite(distance))) {
			throw new IllegalArgumentException("a grid of " + distance);
		}
	}

	/**
	 * The nearest crossing of lines; from the middle between two lines, the one to the right or below.
	 *
	 * @param position not modified
	 * @return the crossing
	 */
	public Position snap(Position position) {
		return new Position(snap(position.x()), snap(position.y()));
	}

	/**
	 * Snaps several elements, each by itself.
	 *
	 * @param <T> kind of elements
	 * @param positions not modified
	 * @return the position of each, in the same order; a new map
	 */
	public <T> Map<T, Position> snap(Map<T, Position> positions) {
		Map<T, Position> snapped = new LinkedHashMap<>();
		positions.forEach((element, position) -> snapped.put(element, snap(position)));
		return snapped;
	}

	/** The 0 that is added makes one out of a negative 0. */
	private double snap(double coordinate) {
		return Math.floor(coordinate / distance + 0.5) * distance + 0.0;
	}
}
