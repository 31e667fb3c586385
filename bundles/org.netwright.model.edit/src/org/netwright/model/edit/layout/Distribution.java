// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.model.Position;

/** In which direction elements get equal gaps between them. */
public enum Distribution {
	/** Beside each other; the outermost left and right edges stay. */
	ACROSS,
	/** Below each other; the outermost upper and lower edges stay. */
	DOWN;

	/**
	 * Distributes elements in the order of their middles, those with equal middles in the order given. The gaps are negative
	 * where there is too little room: then they overlap equally. One or two elements stay where they are.
	 *
	 * @param <T> kind of elements
	 * @param boxes elements with their boxes; not modified
	 * @return the position of each, in the order of the boxes; a new map
	 */
	public <T> Map<T, Position> distribute(Map<T, Box> boxes) {
		Map<T, Position> positions = new LinkedHashMap<>();
		boxes.forEach((element, box) -> positions.put(element, box.position()));
		if (boxes.size() < 3) {
			return positions;
		}
		List<T> order = new ArrayList<>(boxes.keySet());
		order.sort(Comparator.comparingDouble(element -> start(boxes.get(element)) + size(boxes.get(element)) / 2));
		Box all = Box.around(boxes.values());
		double gap = (size(all) - boxes.values().stream().mapToDouble(this::size).sum()) / (boxes.size() - 1);
		double next = start(all);
		for (T element : order) {
			Box box = boxes.get(element);
			positions.put(element, this == ACROSS ? new Position(next, box.y()) : new Position(box.x(), next));
			next += size(box) + gap;
		}
		return positions;
	}

	private double start(Box box) {
		return this == ACROSS ? box.x() : box.y();
	}

	private double size(Box box) {
		return this == ACROSS ? box.width() : box.height();
	}
}
