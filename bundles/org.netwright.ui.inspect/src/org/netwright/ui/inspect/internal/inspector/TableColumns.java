// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The widths of a table's columns: as numbers need it, and never less than before while the same thing is shown. */
final class TableColumns<R> {
	private static final int GAP = 10;
	private static final int MEASURED = 100;

	private final Table table;
	private final Headings headings;
	private final List<Column<R>> columns;
	private final int[] needed;
	private int[] widths;
	private List<R> measured;
	private Font measuredIn;

	TableColumns(Table table, Headings headings, List<Column<R>> columns) {
		this.table = table;
		this.headings = headings;
		this.columns = columns;
		needed = new int[columns.size()];
		widths = new int[columns.size()];
		columns.forEach(column -> new TableColumn(table, column.isRightAligned() ? SWT.RIGHT : SWT.LEFT).setText(column.title()));
	}

	/** Something else is shown from now on. */
	void forget() {
		measured = null;
		Arrays.fill(needed, 0);
	}

	/** Makes the columns as wide as rows need it now, in the widest font that one of them has. */
	void fit(List<R> rows, RowOrder<R> order, Font widest) {
		if (rows != measured || !widest.equals(measuredIn)) {
			measure(rows, widest);
		}
		widths = ColumnFit.widths(columns, needed, table.getClientArea().width);
		boolean changed = false;
		for (int i = 0; i < widths.length; i++) {
			TableColumn column = table.getColumn(i);
			if (column.getWidth() != widths[i]) {
				column.setWidth(widths[i]);
				changed = true;
			}
		}
		if (changed) {
			table.clearAll();
		}
		headings.show(widths, order.column(), order.isReversed());
	}

	/** The same rows, when only the table gets another size, need what they needed. */
	private void measure(List<R> rows, Font widest) {
		GC gc = new GC(table);
		gc.setFont(widest);
		for (int i = 0; i < needed.length; i++) {
			needed[i] = Math.max(needed[i], needed(gc, columns.get(i), rows));
		}
		gc.dispose();
		measured = rows;
		measuredIn = widest;
	}

	/** Only the longest text is measured: digits are of one width, and so many rows would take too long. A zero may get a sign. */
	private int needed(GC gc, Column<R> column, List<R> rows) {
		String longest = rows.stream().limit(MEASURED).map(column.text()).max(Comparator.comparingInt(String::length)).orElse(""); //$NON-NLS-1$
		if (longest.isEmpty() && column.rank() > 0 && column.kind() != Column.Kind.BAR) {
			return 0;
		}
		if (column.isRightAligned() && longest.startsWith("0.")) { //$NON-NLS-1$
			longest = '+' + longest;
		}
		int swatch = column.kind() == Column.Kind.SHADE ? CellPainter.swatchWidth() : 0;
		return Math.max(gc.textExtent(longest).x + swatch, headings.widthOf(gc, column.title())) + GAP;
	}

	/** 0 for a column that is left out. */
	int widthOf(int column) {
		return widths[column];
	}

	/** How far the right edge of a column is from that of the table. */
	int rightOf(int column) {
		return Arrays.stream(widths).skip(column + 1L).sum();
	}
}
