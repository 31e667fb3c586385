// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.ui.inspect.internal.samples.SampleColumn.Kind;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;

/** The samples as rows, to be sorted by any column. What there is no room for is left out: the runner-up first, then what is expected, then the margin. UI thread only. */
final class SampleTable {
	/** More outputs have no column. */
	static final int MOST_OUTPUTS = 64;

	private static final int LEAST_NAME = 116;
	private static final int MOST_NAME = 260;
	private static final int PADDING = 14;
	private static final int ARROW = 18;
	private static final int MOST_WORDS = 130;
	private static final int MEASURED = 100;
	/** How wide headings are, in percent of plain text. */
	private static final int BOLD = 118;

	private final Table table;
	private final SampleLines lines = new SampleLines();
	private final SampleCells cells;
	private final IntConsumer chosen;
	private List<SampleColumn> columns = List.of();
	private NetworkSnapshot network;
	private boolean withOutputs;
	private boolean fitting;
	private Sizes sizes;

	/** @param chosen takes the sample that a person makes the input */
	SampleTable(Composite parent, IntConsumer chosen) {
		this.chosen = chosen;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Paper.page(table);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Samples_accessible));
		cells = new SampleCells(table, lines, place -> columns.get(place));
		setColumns(List.of(SampleColumn.of(Kind.NAME), SampleColumn.of(Kind.WINNER)));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.MouseMove, event -> showTip(event.x, event.y));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected()));
		WorkbenchTheme.whenChanged(table, table::redraw);
	}

	/** A single selection is the input; several are what commands are about. */
	private void selected() {
		if (table.getSelectionCount() == 1 && table.getSelectionIndex() < lines.size()) {
			chosen.accept(lines.sample(table.getSelectionIndex()));
		}
	}

	/** Shows samples and what came out for them, where possible without moving anything. */
	void show(SampleBook book, SampleRun run) {
		int[] kept = selection();
		boolean other = book != lines.book();
		boolean same = book.size() == lines.book().size();
		network = run.network();
		cells.show(book, network);
		if (lines.show(book, run) || other || table.getItemCount() != lines.size()) {
			refill(same ? kept : new int[0]);
		} else {
			table.clearAll();
		}
		fit();
	}

	/** Shows nothing, before another document. */
	void clear() {
		lines.show(SampleBook.EMPTY, SampleRun.EMPTY);
		refill(new int[0]);
	}

	/** Shows others of the samples. */
	void filter(SampleQuery query) {
		if (!query.equals(lines.query())) {
			int[] kept = selection();
			lines.filter(query);
			refill(kept);
		}
	}

	/** Shows a column for each output, or none. */
	void setOutputs(boolean shown) {
		withOutputs = shown;
		fit();
	}

	private void refill(int[] kept) {
		VirtualRows.setCount(table, lines.size());
		table.clearAll();
		table.deselectAll();
		select(kept);
	}

	private void select(int... samples) {
		int[] wanted = samples.clone();
		Arrays.sort(wanted);
		if (wanted.length == 1) {
			int line = lines.lineOf(wanted[0]);
			if (line >= 0) {
				table.select(line);
			}
		} else if (wanted.length > 1) {
			table.select(IntStream.range(0, lines.size()).filter(line -> Arrays.binarySearch(wanted, lines.sample(line)) >= 0).toArray());
		}
	}

	/** Marks the sample that is the input; a selection of one follows. */
	void mark(int sample) {
		cells.mark(sample);
		if (table.getSelectionCount() > 1) {
			return;
		}
		int line = sample < 0 ? -1 : lines.lineOf(sample);
		if (line < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != line || table.getSelectionCount() != 1) {
			table.setSelection(line);
		}
	}

	/** The sample that is the input now, or -1. */
	int marked() {
		return cells.marked();
	}

	/** The selected samples in the order shown. */
	int[] selection() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(line -> line < lines.size()).map(lines::sample).toArray();
	}

	/** Selects samples, and shows the first of them. */
	void setSelection(int... samples) {
		table.deselectAll();
		select(samples);
		table.showSelection();
	}

	private void fill(TableItem item, int line) {
		// GTK asks for rows that are just being removed, too
		if (line < 0 || line >= lines.size()) {
			return;
		}
		int sample = lines.sample(line);
		Boolean passed = lines.passed(sample);
		for (int i = 0; i < columns.size(); i++) {
			String text = lines.text(sample, columns.get(i));
			String state = i > 0 || passed == null ? "" : passed ? Messages.Samples_met : lines.why(sample); //$NON-NLS-1$
			item.setText(i, state.isEmpty() ? text : text + ", " + state); //$NON-NLS-1$
		}
	}

	/** Why it is red, or what there is no room for. */
	private void showTip(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		int line = item == null ? -1 : table.indexOf(item);
		String tip = line < 0 || line >= lines.size() ? null : tip(lines.sample(line), item.getBounds(0).width - SampleCells.NAME_LEFT);
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	/** What the tooltip of a sample says; null if nothing. */
	String tip(int sample, int room) {
		String name = lines.book().label(sample);
		String why = lines.why(sample);
		if (!why.isEmpty()) {
			return name + ": " + why; //$NON-NLS-1$
		}
		GC gc = new GC(table);
		boolean fits = gc.textExtent(name).x <= room;
		gc.dispose();
		return fits ? null : name;
	}

	private void sortBy(SampleColumn column) {
		int[] kept = selection();
		boolean again = column.equals(lines.sortedBy());
		boolean off = again && lines.isReversed();
		lines.sort(off ? null : column, again && !off);
		showOrder();
		refill(kept);
		table.showSelection();
	}

	private void showOrder() {
		int place = lines.sortedBy() == null ? -1 : columns.indexOf(lines.sortedBy());
		table.setSortColumn(place < 0 ? null : table.getColumn(place));
		table.setSortDirection(place < 0 ? SWT.NONE : lines.isReversed() ? SWT.DOWN : SWT.UP);
	}

	/** Chooses columns for the room there is, and their widths; the name takes what is left. */
	private void fit() {
		int available = table.getClientArea().width;
		if (network == null || available <= 0 || fitting) {
			return;
		}
		fitting = true;
		GC gc = new GC(table);
		sizes = Sizes.of(gc, lines.book(), network, sizes);
		List<SampleColumn> wanted = new ArrayList<>(List.of(SampleColumn.of(Kind.NAME), SampleColumn.of(Kind.WINNER)));
		int taken = wanted.stream().skip(1).mapToInt(column -> width(gc, column)).sum();
		int name = Math.clamp(SampleCells.NAME_LEFT + sizes.name + PADDING, LEAST_NAME, MOST_NAME);
		for (Kind kind : List.of(Kind.MARGIN, Kind.EXPECTED, Kind.RUNNER_UP)) {
			int width = width(gc, SampleColumn.of(kind));
			if (withOutputs || taken + width + (kind == Kind.MARGIN ? LEAST_NAME : name) <= available) {
				wanted.add(SampleColumn.of(kind));
				taken += width;
			}
		}
		for (int output = 0; withOutputs && output < Math.min(MOST_OUTPUTS, network.graph().outputCount()); output++) {
			wanted.add(new SampleColumn(Kind.OUTPUT, output));
			taken += width(gc, wanted.getLast());
		}
		setColumns(wanted);
		setWidth(0, Math.max(withOutputs ? name : LEAST_NAME, available - taken));
		for (int i = 1; i < wanted.size(); i++) {
			setWidth(i, width(gc, wanted.get(i)));
		}
		gc.dispose();
		fitting = false;
	}

	private void setWidth(int place, int width) {
		if (table.getColumn(place).getWidth() != width) {
			table.getColumn(place).setWidth(width);
		}
	}

	private int width(GC gc, SampleColumn column) {
		int title = gc.textExtent(column.title(network)).x * BOLD / 100 + (column.equals(lines.sortedBy()) ? ARROW : 0);
		int content = switch (column.kind()) {
		case MARGIN, OUTPUT -> sizes.number;
		case EXPECTED -> Math.max(sizes.winner, sizes.expectation);
		default -> sizes.winner;
		};
		return Math.min(Math.max(title, content), MOST_WORDS) + PADDING;
	}

	/** How wide contents are; measuring texts takes long, so only when they are others. */
	private record Sizes(SampleBook book, List<String> outputs, Font font, int name, int winner, int expectation, int number) {
		static Sizes of(GC gc, SampleBook book, NetworkSnapshot network, Sizes known) {
			List<String> outputs = network.outputLabels();
			if (known != null && known.book == book && known.font.equals(gc.getFont()) && known.outputs.equals(outputs)) {
				return known;
			}
			int some = Math.min(MEASURED, book.size());
			int name = IntStream.range(0, some).map(i -> gc.textExtent(book.label(i)).x).max().orElse(0);
			int winner = outputs.stream().limit(MEASURED).mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
			int expectation = IntStream.range(0, some).map(i -> gc.textExtent(book.expectation(i, network)).x).max().orElse(0);
			return new Sizes(book, outputs, gc.getFont(), name, winner, expectation,
					gc.textExtent("\u22120.000").x); //$NON-NLS-1$
		}
	}

	private void setColumns(List<SampleColumn> wanted) {
		boolean named = wanted.size() == columns.size()
				&& IntStream.range(0, wanted.size()).allMatch(i -> table.getColumn(i).getText().equals(wanted.get(i).title(network)));
		if (wanted.equals(columns) && named) {
			return;
		}
		columns = List.copyOf(wanted);
		while (table.getColumnCount() > columns.size()) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < columns.size()) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.addListener(SWT.Selection, event -> sortBy(columns.get(table.indexOf(column))));
			// a click soon after another one
			column.addListener(SWT.DefaultSelection, event -> sortBy(columns.get(table.indexOf(column))));
		}
		for (int i = 0; i < columns.size(); i++) {
			table.getColumn(i).setText(columns.get(i).title(network));
			table.getColumn(i).setAlignment(i > 0 && columns.get(i).isNumber() ? SWT.RIGHT : SWT.LEFT);
		}
		showOrder();
		table.clearAll();
	}

	/** What is shown. */
	SampleLines lines() {
		return lines;
	}

	/** The columns as they are shown. */
	List<SampleColumn> columns() {
		return columns;
	}

	/** Where the name of a selected sample stands; null if it is out of sight. */
	Rectangle nameBounds(int sample) {
		int line = lines.lineOf(sample);
		if (line < 0) {
			return null;
		}
		table.showItem(table.getItem(line));
		Rectangle cell = table.getItem(line).getBounds(0);
		return new Rectangle(cell.x + SampleCells.NAME_LEFT - 6, cell.y, Math.max(60, cell.width - SampleCells.NAME_LEFT + 6), cell.height);
	}

	Table control() {
		return table;
	}
}
