// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order rows are shown: their own, or by a column that a person has chosen. */
final class RowOrder<R> {
	private final List<Column<R>> columns;
	private int column = -1;
	private boolean reversed;

	RowOrder(List<Column<R>> columns) {
		this.columns = columns;
	}

	/** A first choice of a column sorts by it, a second one the other way round, a third one is back at their own order. */
	void choose(int chosen) {
		if (column != chosen) {
			column = chosen;
			reversed = false;
		} else if (!reversed) {
			reversed = true;
		} else {
			column = -1;
			reversed = false;
		}
	}

	/** The column that rows are sorted by, or -1. */
	int column() {
		return column;
	}

	boolean isReversed() {
		return reversed;
	}

	/** The first rows by the column of numbers that they are sorted by, whichever way round; else in their own order. */
	List<R> strongest(List<R> rows, int most) {
		if (rows.size() <= most) {
			return rows;
		}
		boolean number = column >= 0 && columns.get(column).kind() == Column.Kind.NUMBER;
		return number ? rows.stream().sorted(columns.get(column).order()).limit(most).toList() : rows.subList(0, most);
	}

	List<R> of(List<R> rows) {
		if (column < 0) {
			return rows;
		}
		List<R> ordered = new ArrayList<>(rows);
		Comparator<R> order = columns.get(column).order();
		ordered.sort(reversed ? order.reversed() : order);
		return ordered;
	}
}
