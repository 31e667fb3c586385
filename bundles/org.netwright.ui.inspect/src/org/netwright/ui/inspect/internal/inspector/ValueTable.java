// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.BoldType;
import org.netwright.ui.theme.Paper;

/**
 * Rows of names and numbers: virtual, sorted by a click on a heading, each row a link to an element. Nothing jumps while the input
 * changes: columns only grow, and a row that is selected stays so.
 *
 * @param <R> what a row stands for; equal ones look the same
 */
public final class ValueTable<R> extends Composite {
	private static final int NAME_GAP = 8;
	private static final int ROW_GAP = 5;
	/** What GTK leaves between two rows. */
	private static final int ROW_SEPARATOR = 2;
	private static final int MOST_ROWS = 12;
	private static final int LEAST_WIDTH = 60;

	private final List<Column<R>> columns;
	private final Function<R, Object> key;
	private final RowOrder<R> order;
	private final Headings headings;
	private final Table table;
	private final TableColumns<R> widths;
	private final TableLinks<R> links;
	private final BoldType bold;
	private final int rowHeight;
	private int rowStep;
	private int cellHeight;
	private Object marked;
	private boolean arranging;
	private List<R> given = List.of();
	private List<R> rows = List.of();
	private double largest;
	private Runnable whenFitted = () -> { };
	private int most = Integer.MAX_VALUE;
	private Consumer<R> chosen;

	/**
	 * @param accessibleName what the table is about, for screen readers
	 * @param key            by which a row is known while its numbers change
	 * @param follow         takes the row whose link is followed
	 */
	ValueTable(Composite parent, String accessibleName, List<Column<R>> columns, Function<R, Object> key, Consumer<R> follow) {
		super(parent, SWT.NONE);
		Paper.page(this);
		setVisible(false);
		this.columns = columns;
		this.key = key;
		order = new RowOrder<>(columns);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		headings = new Headings(this, columns, this::sortBy);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headings);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(false);
		table.setLinesVisible(false);
		table.getHorizontalBar().setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		widths = new TableColumns<>(table, headings, columns);
		bold = new BoldType(table);
		rowHeight = fontHeight() + ROW_GAP;
		rowStep = rowHeight + ROW_SEPARATOR;
		table.addListener(SWT.MeasureItem, event -> event.height = rowHeight);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> {
			if (!arranging) {
				fit();
			}
		});
		links = new TableLinks<>(table, this::rowOf, row -> columns.getFirst().text().apply(row), follow);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName;
			}
		});
	}

	private int fontHeight() {
		GC gc = new GC(table);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	/** Something else is shown from now on; the order that a person has chosen stays. */
	void begin() {
		widths.forget();
		table.deselectAll();
		table.setTopIndex(0);
		choose();
	}

	/** Makes rows something to choose instead of links: a click chooses a row, or none where it is chosen already. */
	void choose(Consumer<R> consumer) {
		chosen = consumer;
		links.onlyTwice();
		table.addListener(SWT.Selection, event -> choose());
		new Unselecting(table, this::choose);
	}

	private void choose() {
		if (chosen != null) {
			int index = table.getSelectionIndex();
			chosen.accept(index >= 0 && index < rows.size() ? rows.get(index) : null);
		}
	}

	/** Shows no more than the strongest rows: by the column of numbers that they are sorted by, else the first in their own order. */
	void strongest(int count) {
		if (most != count) {
			most = count;
			arrange();
		}
	}

	/** Shows other rows, in their own order unless a person has chosen one; hides itself when there is none. */
	void show(List<R> next) {
		if (!next.equals(given)) {
			given = List.copyOf(next);
			arrange();
		}
		if (getVisible() == given.isEmpty()) {
			setVisible(!given.isEmpty());
			((GridData) getLayoutData()).exclude = given.isEmpty();
			PageStack.moved(this);
		}
	}

	private void sortBy(int column) {
		order.choose(column);
		arrange();
	}

	private void arrange() {
		int selected = table.getSelectionIndex();
		Object kept = selected >= 0 && selected < rows.size() ? key.apply(rows.get(selected)) : null;
		rows = order.of(order.strongest(given, most));
		largest = rows.stream().flatMapToDouble(this::barValues).map(Math::abs).filter(Double::isFinite).max().orElse(0);
		if (table.getItemCount() != rows.size()) {
			arranging = true;
			resize();
			VirtualRows.setCount(table, rows.size());
			arranging = false;
		}
		fit();
		table.clearAll();
		table.redraw();
		if (kept != null) {
			select(kept);
			if (table.getSelectionIndex() < 0) {
				choose();
			}
		}
	}

	/** The layout comes later, but a scroll bar in too small a table would complain. */
	private void resize() {
		int height = Math.clamp(rows.size(), 1, MOST_ROWS) * rowStep;
		((GridData) table.getLayoutData()).heightHint = height - table.computeTrim(0, 0, 0, 0).height;
		table.setSize(Math.max(LEAST_WIDTH, table.getSize().x), height);
		table.getVerticalBar().setVisible(rows.size() > MOST_ROWS);
		PageStack.moved(this);
	}

	private DoubleStream barValues(R row) {
		return columns.stream().filter(column -> column.kind() == Column.Kind.BAR).mapToDouble(column -> barValue(column, row));
	}

	/** A bar shows the numbers that rows are sorted by. */
	private double barValue(Column<R> bar, R row) {
		int sorted = order.column();
		Column<R> shown = sorted >= 0 && columns.get(sorted).kind() == Column.Kind.NUMBER ? columns.get(sorted) : bar;
		return shown.value().applyAsDouble(row);
	}

	private void select(Object wanted) {
		table.deselectAll();
		for (int row = 0; row < rows.size(); row++) {
			if (key.apply(rows.get(row)).equals(wanted)) {
				table.setSelection(row);
				return;
			}
		}
	}

	/** Sets the row with a key in bold: it is the one that this is about. */
	void mark(Object wanted) {
		if (!wanted.equals(marked)) {
			marked = wanted;
			table.clearAll();
			fit();
		}
	}

	private void fit() {
		widths.fit(rows, order, marked == null ? table.getFont() : bold.font());
		whenFitted.run();
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		boolean isMarked = key.apply(rows.get(index)).equals(marked);
		item.setFont(isMarked ? bold.font() : null);
		GC gc = new GC(table);
		gc.setFont(isMarked ? bold.font() : table.getFont());
		for (int i = 0; i < columns.size(); i++) {
			String text = columns.get(i).text().apply(rows.get(index));
			item.setText(i, columns.get(i).isRightAligned() ? text : Texts.shorten(gc, text, widths.widthOf(i) - NAME_GAP));
		}
		gc.dispose();
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		R row = rowOf(item);
		if (row == null || widths.widthOf(event.index) == 0) {
			return;
		}
		learnRowHeight(event.height);
		if (event.index == 0) {
			keepBold(item, row);
		}
		Column<R> column = columns.get(event.index);
		switch (column.kind()) {
		case BAR -> CellPainter.bar(event.gc, item.getBounds(event.index), largest == 0 ? 0 : barValue(column, row) / largest);
		case SHADE -> CellPainter.swatch(event.gc, item.getBounds(event.index), event.gc.textExtent(item.getText(event.index)).x,
				(int) column.value().applyAsDouble(row));
		case NAME -> links.paint(event, item);
		default -> { }
		}
	}

	/** The style sheets give every row the plain font when the theme changes. */
	private void keepBold(TableItem item, R row) {
		if (key.apply(row).equals(marked) && !item.getFont().equals(bold.font())) {
			getDisplay().asyncExec(() -> {
				if (!item.isDisposed()) {
					item.setFont(bold.font());
				}
			});
		}
	}

	/** Only a row that is painted tells how high rows are here; asking the table takes long, so once for each height of a cell. */
	private void learnRowHeight(int cell) {
		if (cell == cellHeight) {
			return;
		}
		cellHeight = cell;
		int height = table.getItemHeight();
		if (height != rowStep) {
			rowStep = height;
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					resize();
					PageStack.fit(this);
				}
			});
		}
	}

	private R rowOf(TableItem item) {
		int index = item.isDisposed() ? -1 : table.indexOf(item);
		return index >= 0 && index < rows.size() ? rows.get(index) : null;
	}

	/** Is told when columns have other widths. */
	void whenFitted(Runnable run) {
		whenFitted = run;
	}

	/** How far the right edge of a column is from that of the table. */
	int rightOf(int column) {
		return widths.rightOf(column);
	}

	/** All rows that there are, in their own order. */
	List<R> given() {
		return given;
	}

	/** The rows as they are shown. */
	List<R> rows() {
		return rows;
	}

	/** The native table. */
	public Table table() {
		return table;
	}

	/** The headings above it. */
	public Control headings() {
		return headings;
	}

	/** Where a person clicks to sort by a column, in the coordinates of the headings. */
	public Point headingOf(int column) {
		return headings.middleOf(column);
	}
}
