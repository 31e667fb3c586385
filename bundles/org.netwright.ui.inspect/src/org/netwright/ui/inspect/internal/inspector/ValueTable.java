// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.theme.Paper;

/**
 * Rows of names and numbers: virtual, sorted by a click on a heading, each row a link to an element. Columns take the width that
 * their numbers need and never shrink while the same thing is shown, so that nothing jumps while the input changes.
 *
 * @param <R> what a row stands for; equal ones look the same
 */
public final class ValueTable<R> extends Composite {
	private static final int GAP = 10;
	private static final int NAME_GAP = 8;
	private static final int ROW_GAP = 5;
	private static final int MOST_ROWS = 12;
	private static final int MEASURED = 300;

	private final List<Column<R>> columns;
	private final Function<R, Object> key;
	private final Headings headings;
	private final Table table;
	private final TableLinks<R> links;
	private final Font bold;
	private final int rowHeight;
	private Object marked;
	private List<R> given = List.of();
	private List<R> rows = List.of();
	private int[] needed;
	private int[] widths;
	private double largest;
	private int sorted = -1;
	private boolean reversed;
	private Runnable whenFitted = () -> { };

	ValueTable(Composite parent, String accessibleName, List<Column<R>> columns, Function<R, Object> key, Consumer<R> follow) {
		super(parent, SWT.NONE);
		Paper.page(this);
		setVisible(false);
		this.columns = columns;
		this.key = key;
		needed = new int[columns.size()];
		widths = new int[columns.size()];
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		headings = new Headings(this, columns, this::sortBy);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headings);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(false);
		table.setLinesVisible(false);
		table.getHorizontalBar().setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		columns.forEach(column -> new TableColumn(table, column.isRightAligned() ? SWT.RIGHT : SWT.LEFT).setText(column.title()));
		bold = new LocalResourceManager(JFaceResources.getResources(), this).create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		rowHeight = measure(gc -> gc.getFontMetrics().getHeight()) + ROW_GAP;
		table.addListener(SWT.MeasureItem, event -> event.height = rowHeight);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> fit());
		links = new TableLinks<>(table, this::rowOf, row -> columns.getFirst().text().apply(row), follow);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName;
			}
		});
	}

	private int measure(Function<GC, Integer> what) {
		GC gc = new GC(table);
		try {
			return what.apply(gc);
		} finally {
			gc.dispose();
		}
	}

	/** Forgets widths and the order that was chosen: something else is shown from now on. */
	void begin() {
		Arrays.fill(needed, 0);
		table.deselectAll();
		table.setTopIndex(0);
	}

	/** Shows other rows, in their own order unless a person has chosen one; hides itself when there is none. */
	void show(List<R> next) {
		if (!next.equals(given)) {
			given = List.copyOf(next);
			arrange();
		}
		setVisible(!given.isEmpty());
		GridData data = (GridData) getLayoutData();
		data.exclude = given.isEmpty();
	}

	private void arrange() {
		int selected = table.getSelectionIndex();
		Object kept = selected >= 0 && selected < rows.size() ? key.apply(rows.get(selected)) : null;
		rows = inOrder();
		largest = rows.stream().flatMapToDouble(this::barValues).map(Math::abs).filter(Double::isFinite).max().orElse(0);
		if (table.getItemCount() != rows.size()) {
			table.getVerticalBar().setVisible(rows.size() > MOST_ROWS);
			table.setItemCount(rows.size());
			((GridData) table.getLayoutData()).heightHint = Math.clamp(rows.size(), 1, MOST_ROWS) * Math.max(rowHeight, table.getItemHeight());
		}
		fit();
		table.clearAll();
		table.redraw();
		if (kept != null) {
			select(kept);
		}
	}

	private java.util.stream.DoubleStream barValues(R row) {
		return columns.stream().filter(column -> column.kind() == Column.Kind.BAR).mapToDouble(column -> column.value().applyAsDouble(row));
	}

	private List<R> inOrder() {
		if (sorted < 0) {
			return given;
		}
		List<R> ordered = new ArrayList<>(given);
		Comparator<R> order = columns.get(sorted).order();
		ordered.sort(reversed ? order.reversed() : order);
		return ordered;
	}

	/** A first click sorts, a second one the other way round, a third one as it was. */
	private void sortBy(int column) {
		if (sorted != column) {
			sorted = column;
			reversed = false;
		} else if (!reversed) {
			reversed = true;
		} else {
			sorted = -1;
			reversed = false;
		}
		arrange();
	}

	/** Sets the row with a key in bold: it is the one that this is about. */
	void mark(Object wanted) {
		if (!wanted.equals(marked)) {
			marked = wanted;
			table.clearAll();
		}
	}

	private void select(Object wanted) {
		for (int row = 0; row < rows.size(); row++) {
			if (key.apply(rows.get(row)).equals(wanted)) {
				table.setSelection(row);
				return;
			}
		}
		table.deselectAll();
	}

	private void fit() {
		int available = table.getClientArea().width;
		GC gc = new GC(table);
		for (int i = 0; i < needed.length; i++) {
			needed[i] = Math.max(needed[i], needed(gc, columns.get(i)));
		}
		gc.dispose();
		widths = ColumnFit.widths(columns, needed, available);
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
		headings.show(widths, sorted, reversed);
		whenFitted.run();
	}

	/** Only the longest text is measured: digits are of one width, and so many rows would take too long. A zero may get a sign. */
	private int needed(GC gc, Column<R> column) {
		String longest = rows.stream().limit(MEASURED).map(column.text()).max(Comparator.comparingInt(String::length)).orElse(""); //$NON-NLS-1$
		if (longest.isEmpty() && column.rank() > 0) {
			return 0;
		}
		if (column.isRightAligned() && longest.startsWith("0.")) { //$NON-NLS-1$
			longest = '+' + longest;
		}
		int swatch = column.kind() == Column.Kind.SHADE ? CellPainter.swatchWidth() : 0;
		return Math.max(gc.textExtent(longest).x + swatch, headings.widthOf(gc, column.title())) + GAP;
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		boolean isMarked = key.apply(rows.get(index)).equals(marked);
		item.setFont(isMarked ? bold : null);
		GC gc = new GC(table);
		gc.setFont(isMarked ? bold : table.getFont());
		for (int i = 0; i < columns.size(); i++) {
			String text = columns.get(i).text().apply(rows.get(index));
			item.setText(i, columns.get(i).isRightAligned() ? text : Texts.shorten(gc, text, widths[i] - NAME_GAP));
		}
		gc.dispose();
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		R row = rowOf(item);
		if (row == null || widths[event.index] == 0) {
			return;
		}
		Column<R> column = columns.get(event.index);
		switch (column.kind()) {
		case BAR -> CellPainter.bar(event.gc, item.getBounds(event.index), largest == 0 ? 0 : column.value().applyAsDouble(row) / largest);
		case SHADE -> CellPainter.swatch(event.gc, item.getBounds(event.index), event.gc.textExtent(item.getText(event.index)).x,
				column.value().applyAsDouble(row));
		case NAME -> links.paint(event, item);
		default -> { }
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
		return Arrays.stream(widths).skip(column + 1L).sum();
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
	public org.eclipse.swt.widgets.Control headings() {
		return headings;
	}

	/** Where a person clicks to sort by a column, in the coordinates of the headings. */
	public org.eclipse.swt.graphics.Point headingOf(int column) {
		return headings.middleOf(column);
	}
}
