// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;

/**
 * The ways of connections that skip layers: over or under the columns between, whichever is nearer, so that they cross
 * neither nodes nor texts. Connections of one source that go the same way share a lane.
 */
final class Lanes {

	private static final double FIRST_OVER = -2;
	private static final double FIRST_UNDER = 9;
	private static final double APART = 7;
	private static final int MOST = 12;

	/** Where a connection passes by. */
	record Lane(double y, boolean over, double fromX, double toX) {

		Lane moved(double dy) {
			return new Lane(y + dy, over, fromX, toX);
		}
	}

	private record Key(int source, int lastLayer, boolean over) {
	}

	private final NetworkFacts facts;
	private final Arrangement arrangement;
	private final List<Key> taken = new ArrayList<>();
	private double top = Double.POSITIVE_INFINITY;
	private double bottom = Double.NEGATIVE_INFINITY;

	Lanes(NetworkFacts facts, Arrangement arrangement) {
		this.facts = facts;
		this.arrangement = arrangement;
	}

	/**
	 * The lane of a connection.
	 *
	 * @param connection its place in the facts
	 * @return null if it need not pass by any column
	 */
	Lane of(int connection) {
		int source = facts.source[connection];
		int target = facts.target[connection];
		int first = facts.layerOf[source] + 1;
		int last = facts.layerOf[target] - 1;
		if (first > last || arrangement.placed[source] || arrangement.placed[target]) {
			return null;
		}
		Box between = null;
		for (int l = first - 1; l <= last + 1; l++) {
			if (arrangement.layerPlaced[l]) {
				return null;
			}
			if (l >= first && l <= last && facts.size(l) > 0) {
				Box box = arrangement.outline(l);
				between = between == null ? box : between.union(box);
			}
		}
		if (between == null) {
			return null;
		}
		return lane(source, target, last, between);
	}

	/** {@return the highest place that a lane needs, infinite if there is none} */
	double top() {
		return top;
	}

	/** {@return the lowest place that a lane needs, negatively infinite if there is none} */
	double bottom() {
		return bottom;
	}

	private Lane lane(int source, int target, int last, Box between) {
		double over = between.y() + FIRST_OVER;
		double under = between.bottom() + FIRST_UNDER;
		double ys = arrangement.y[source];
		double yt = arrangement.y[target];
		boolean isOver = Math.abs(over - ys) + Math.abs(over - yt) <= Math.abs(under - ys) + Math.abs(under - yt);
		int number = number(new Key(source, last, isOver));
		double y = isOver ? over - number * APART : under + number * APART;
		top = Math.min(top, y - APART);
		bottom = Math.max(bottom, y + APART);
		return new Lane(y, isOver, between.x() - 8, between.right() + 8);
	}

	/** Lanes are numbered by side; when all are taken, they are used again. */
	private int number(Key key) {
		int number = 0;
		for (Key other : taken) {
			if (other.equals(key)) {
				return number % MOST;
			}
			number += other.over == key.over ? 1 : 0;
		}
		taken.add(key);
		return number % MOST;
	}
}
