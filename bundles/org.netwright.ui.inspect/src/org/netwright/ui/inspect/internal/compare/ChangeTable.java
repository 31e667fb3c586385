// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.Paper;

/**
 * What changes, line by line: virtual, sorted by a click on a heading, copied as text with tabs. The order of the rows that are given is
 * that of their change.
 */
final class ChangeTable {
	private static final int[] NEEDED = { 0, 62, 62, 66, 70 };
	private static final int LEAST_NAME = 84;
	private static final int HEIGHT = 96;

	private final Table table;
	private final TableColumn[] columns = new TableColumn[NEEDED.length];
	private final Consumer<ChangeRow> chosen;
	private List<ChangeRow> given = List.of();
	private List<ChangeRow> rows = List.of();
	private int sorted = -1;
	private boolean sums = true;

	/** @param chosen takes the row that a person selects */
	ChangeTable(Composite parent, Consumer<ChangeRow> chosen) {
		this.chosen = chosen;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		Paper.page(table);
		table.setHeaderVisible(true);
		table.getHorizontalBar().setVisible(false);
		// the layout comes later, but a scroll bar in too small a table would complain
		table.setSize(2 * HEIGHT, 2 * HEIGHT);
		String[] titles = { "", Messages.Table_left, Messages.Table_right, Messages.Table_change, Messages.Table_sums }; //$NON-NLS-1$
		for (int i = 0; i < columns.length; i++) {
			int column = i;
			columns[i] = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			columns[i].setText(titles[i]);
			columns[i].addListener(SWT.Selection, event -> sortBy(column));
		}
		columns[4].setToolTipText(Messages.Table_sumsTip);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> select());
		GridDataFactory.fillDefaults().grab(true, true).hint(120, HEIGHT).applyTo(table);
	}

	private void fill(Event event) {
		// GTK asks for rows that are just being removed, too
		if (event.index >= 0 && event.index < rows.size()) {
			ChangeRow row = rows.get(event.index);
			((TableItem) event.item).setText(IntStream.range(0, columns.length).mapToObj(row::text).toArray(String[]::new));
		}
	}

	/** Where there is little room, the change of the sum is left out. */
	private void fit() {
		int room = table.getClientArea().width;
		int needed = NEEDED[1] + NEEDED[2] + NEEDED[3];
		int scale = Math.max(1, table.getItemHeight());
		double factor = Math.max(1, scale / 26.0);
		boolean all = sums && room >= (int) (factor * (needed + NEEDED[4] + LEAST_NAME));
		int left = room;
		for (int i = 1; i < columns.length; i++) {
			int width = i == 4 && !all ? 0 : (int) (factor * NEEDED[i]);
			left -= width;
			columns[i].setWidth(width);
			columns[i].setResizable(width > 0);
		}
		columns[0].setWidth(Math.max(LEAST_NAME, left));
	}

	/**
	 * Shows other rows, in their own order unless a person has chosen one.
	 *
	 * @param title    of the first column
	 * @param next     in their own order
	 * @param withSums whether they have sums
	 */
	void show(String title, List<ChangeRow> next, boolean withSums) {
		columns[0].setText(title);
		given = next;
		if (sums != withSums) {
			sums = withSums;
			fit();
		}
		arrange();
	}

	private void sortBy(int column) {
		sorted = sorted == column ? -1 : column;
		table.setSortColumn(sorted < 0 ? null : columns[column]);
		table.setSortDirection(sorted < 0 ? SWT.NONE : column == 0 ? SWT.UP : SWT.DOWN);
		arrange();
	}

	private void arrange() {
		List<ChangeRow> next = new ArrayList<>(given);
		if (sorted == 0) {
			next.sort(Comparator.comparing(ChangeRow::name, String.CASE_INSENSITIVE_ORDER));
		} else if (sorted > 0) {
			next.sort(Comparator.comparingDouble((ChangeRow row) -> row.weight(sorted)).reversed());
		}
		rows = next;
		if (table.getItemCount() != rows.size()) {
			VirtualRows.setCount(table, rows.size());
		}
		table.clearAll();
	}

	private void select() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size() && table.getSelectionCount() == 1) {
			chosen.accept(rows.get(index));
		}
	}

	/** Copies the selected rows, or all if none is, with the headings. */
	void copy() {
		int[] selected = table.getSelectionCount() == 0 ? IntStream.range(0, rows.size()).toArray() : table.getSelectionIndices();
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text(selected) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String text(int[] which) {
		List<String> lines = new ArrayList<>();
		int count = sums ? columns.length : columns.length - 1;
		lines.add(IntStream.range(0, count).mapToObj(i -> columns[i].getText()).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		for (int index : which) {
			ChangeRow row = rows.get(index);
			lines.add(IntStream.range(0, count).mapToObj(row::text).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	List<ChangeRow> rows() {
		return rows;
	}

	Table table() {
		return table;
	}
}
