// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/**
 * A matrix of weights that scrolls: only the cells in view are drawn. One cell has the keyboard's attention; arrows move it, and what is
 * typed is told.
 */
final class MatrixControl extends DrawingControl {
	private static final int LEAST_CELL = 8;
	private static final int LARGEST_CELL = 46;
	private static final int TEXT_FROM = 32;
	private static final int NAME_WIDTH = 92;
	private static final int MOST_NAME = 110;
	private static final int GAP = 8;

	private final Consumer<Boolean> moved;
	private final BiConsumer<String, Boolean> typed;
	private WeightMatrix matrix;
	/** How wide the widest name of a column is. */
	private double widest;
	private boolean hinton;
	private int row;
	private int column;

	/**
	 * @param moved takes whether it was a person who moved the cursor
	 * @param typed takes what somebody begins to type, or nothing to begin with what is there; or that a cell is to be cleared
	 */
	MatrixControl(Composite parent, Consumer<Boolean> moved, BiConsumer<String, Boolean> typed) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		this.moved = moved;
		this.typed = typed;
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words(row, column)));
		addListener(SWT.Resize, event -> layOutBars());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, event -> typed.accept("", false)); //$NON-NLS-1$
		addListener(SWT.MouseMove, event -> setTip(event.x, event.y));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
	}

	void show(WeightMatrix next) {
		boolean another = matrix == null || next == null || matrix.sources() != next.sources() || matrix.targets() != next.targets();
		matrix = next;
		widest = matrix == null ? 0 : widestName();
		if (another) {
			row = 0;
			column = 0;
			getHorizontalBar().setSelection(0);
			getVerticalBar().setSelection(0);
		}
		row = matrix == null ? 0 : Math.clamp(row, 0, Math.max(0, matrix.rowCount() - 1));
		column = matrix == null ? 0 : Math.clamp(column, 0, Math.max(0, matrix.columnCount() - 1));
		layOutBars();
		redraw();
	}

	void setHinton(boolean squares) {
		hinton = squares;
		redraw();
	}

	int row() {
		return row;
	}

	int column() {
		return column;
	}

	/** Moves the cursor, and shows it. */
	void moveTo(int toRow, int toColumn, boolean byPerson) {
		row = Math.clamp(toRow, 0, matrix.rowCount() - 1);
		column = Math.clamp(toColumn, 0, matrix.columnCount() - 1);
		reveal(getHorizontalBar(), column * cell(), cell());
		reveal(getVerticalBar(), row * cell(), cell());
		redraw();
		moved.accept(byPerson);
	}

	private static void reveal(ScrollBar bar, int start, int length) {
		if (start < bar.getSelection()) {
			bar.setSelection(start);
		} else if (start + length > bar.getSelection() + bar.getThumb()) {
			bar.setSelection(start + length - bar.getThumb());
		}
	}

	private double widestName() {
		TextStyle style = ScreenEmphasis.current().small();
		double width = 0;
		for (int c = 0; c < matrix.columnCount(); c++) {
			width = Math.max(width, style.width(name(matrix.column(c))));
		}
		return Math.min(width, MOST_NAME);
	}

	/** Names of columns that do not fit side by side take turns on two lines. */
	private int nameLines() {
		return widest + GAP > cell(1) ? 2 : 1;
	}

	/** The height of the names of columns. */
	private int top(int lines) {
		return (int) Math.ceil(lines * ScreenEmphasis.current().small().size() * 1.3) + GAP;
	}

	private int top() {
		return top(nameLines());
	}

	private int cell() {
		return cell(nameLines());
	}

	/** The side of a cell: as large as lets all be seen, within bounds. */
	private int cell(int lines) {
		Rectangle area = getClientArea();
		if (matrix == null || matrix.rowCount() == 0 || matrix.columnCount() == 0) {
			return LARGEST_CELL;
		}
		return Math.clamp(Math.min((area.width - NAME_WIDTH) / matrix.columnCount(), (area.height - top(lines)) / matrix.rowCount()), LEAST_CELL,
				LARGEST_CELL);
	}

	/** Where a cell is in this control. */
	Rectangle bounds(int ofRow, int ofColumn) {
		int cell = cell();
		return new Rectangle(NAME_WIDTH + ofColumn * cell - getHorizontalBar().getSelection(), top() + ofRow * cell - getVerticalBar().getSelection(), cell,
				cell);
	}

	private void layOutBars() {
		Rectangle area = getClientArea();
		int cell = cell();
		layOut(getHorizontalBar(), matrix == null ? 0 : matrix.columnCount() * cell, area.width - NAME_WIDTH, cell);
		layOut(getVerticalBar(), matrix == null ? 0 : matrix.rowCount() * cell, area.height - top(), cell);
	}

	private static void layOut(ScrollBar bar, int all, int room, int step) {
		int thumb = Math.max(1, Math.min(all, room));
		bar.setVisible(all > room);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, step, Math.max(1, thumb));
	}

	private int rowAt(int y) {
		return y < top() ? -1 : (y - top() + getVerticalBar().getSelection()) / cell();
	}

	private int columnAt(int x) {
		return x < NAME_WIDTH ? -1 : (x - NAME_WIDTH + getHorizontalBar().getSelection()) / cell();
	}

	private boolean isCell(int aRow, int aColumn) {
		return matrix != null && aRow >= 0 && aColumn >= 0 && aRow < matrix.rowCount() && aColumn < matrix.columnCount();
	}

	private void press(Event event) {
		setFocus();
		int aRow = rowAt(event.y);
		int aColumn = columnAt(event.x);
		if (isCell(aRow, aColumn)) {
			moveTo(aRow, aColumn, true);
		}
	}

	private void setTip(int x, int y) {
		String tip = words(rowAt(y), columnAt(x));
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** What a cell says; null outside. */
	String words(int aRow, int aColumn) {
		if (!isCell(aRow, aColumn)) {
			return null;
		}
		Connection connection = matrix.cell(aRow, aColumn);
		String ends = name(matrix.column(aColumn)) + " \u2192 " + name(matrix.row(aRow)); //$NON-NLS-1$
		return ends + ": " + (connection == null ? Messages.Weights_none : Numbers.signedExact(connection.getWeight())); //$NON-NLS-1$
	}

	private static String name(Neuron neuron) {
		return neuron.getName() == null || neuron.getName().isEmpty() ? neuron.getId() : neuron.getName();
	}

	private void key(Event event) {
		if (matrix == null || matrix.rowCount() == 0 || matrix.columnCount() == 0 || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_UP -> moveTo(row - 1, column, true);
		case SWT.ARROW_DOWN -> moveTo(row + 1, column, true);
		case SWT.ARROW_LEFT -> moveTo(row, column - 1, true);
		case SWT.ARROW_RIGHT -> moveTo(row, column + 1, true);
		case SWT.HOME -> moveTo(row, 0, true);
		case SWT.END -> moveTo(row, matrix.columnCount() - 1, true);
		case SWT.PAGE_UP -> moveTo(row - 10, column, true);
		case SWT.PAGE_DOWN -> moveTo(row + 10, column, true);
		case SWT.DEL -> typed.accept("", true); //$NON-NLS-1$
		case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> typed.accept("", false); //$NON-NLS-1$
		default -> {
			if (event.character >= '0' && event.character <= '9' || "+-*/=.".indexOf(event.character) >= 0) { //$NON-NLS-1$
				typed.accept(Character.toString(event.character), false);
			}
		}
		}
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (matrix == null) {
			return;
		}
		int cell = cell();
		int top = top();
		int lastRow = Math.min(matrix.rowCount() - 1, rowAt(height));
		int lastColumn = Math.min(matrix.columnCount() - 1, columnAt(width));
		canvas.save();
		canvas.clip(NAME_WIDTH, top, width - NAME_WIDTH, height - top);
		Rectangle first = bounds(0, 0);
		canvas.fillRectangle(first.x, first.y, matrix.columnCount() * cell, matrix.rowCount() * cell, 0, palette.argb(Tone.CANVAS));
		for (int r = Math.max(0, rowAt(top)); r <= lastRow; r++) {
			for (int c = Math.max(0, columnAt(NAME_WIDTH)); c <= lastColumn; c++) {
				paintCell(canvas, palette, bounds(r, c), matrix.cell(r, c), cell);
			}
		}
		if (isCell(row, column)) {
			Rectangle at = bounds(row, column);
			double line = isFocusControl() ? 2 : 1;
			canvas.strokeRectangle(at.x - 1, at.y - 1, cell + 1, cell + 1, 0, Stroke.solid(line), palette.argb(Tone.PAPER_INK));
			canvas.strokeRectangle(at.x - 1 + line, at.y - 1 + line, cell + 1 - 2 * line, cell + 1 - 2 * line, 0, Stroke.solid(1), palette.argb(Tone.PAPER));
		}
		canvas.restore();
		paintRowNames(canvas, palette, lastRow, cell, height);
		canvas.save();
		canvas.clip(NAME_WIDTH, 0, width - NAME_WIDTH, top);
		paintColumnNames(canvas, palette, lastColumn, cell);
		canvas.restore();
	}

	private void paintCell(Canvas canvas, Palette palette, Rectangle at, Connection connection, int cell) {
		double gap = cell >= 14 ? 1 : 0.5;
		double side = cell - gap;
		if (connection == null) {
			canvas.fillRectangle(at.x, at.y, side, side, 0, Argb.fade(palette.argb(Tone.PAPER), 0.3));
			return;
		}
		double share = matrix.share(connection.getWeight());
		int fill = hinton ? palette.argb(Tone.CANVAS) : WeightColours.of(share, palette);
		canvas.fillRectangle(at.x, at.y, side, side, 0, fill);
		if (hinton) {
			double square = Math.sqrt(Math.abs(share)) * (side - 1);
			canvas.fillRectangle(at.x + (side - square) / 2, at.y + (side - square) / 2, square, square, 0, WeightColours.ofSign(share, palette));
		} else if (cell >= TEXT_FROM) {
			TextStyle style = ScreenEmphasis.current().small().withAnchor(Anchor.MIDDLE);
			String text = Numbers.compact(connection.getWeight());
			TextStyle fitting = style.withSize(Math.min(style.size(), style.size() * (side - 4) / Math.max(1, style.width(text))));
			canvas.text(text, at.x + side / 2, at.y + side / 2 + fitting.middle(), fitting, palette.markOn(fill));
		}
		if (!connection.isEnabled()) {
			canvas.line(at.x, at.y + side, at.x + side, at.y, Stroke.solid(1), palette.argb(Tone.DISABLED));
		}
	}

	private void paintRowNames(Canvas canvas, Palette palette, int lastRow, int cell, int height) {
		TextStyle style = ScreenEmphasis.current().small();
		int top = top();
		int every = Math.max(1, (int) Math.ceil(style.size() / cell));
		canvas.save();
		canvas.clip(0, top, NAME_WIDTH, height - top);
		TextStyle end = style.withAnchor(Anchor.END);
		Rectangle first = bounds(0, 0);
		canvas.fillRectangle(first.x, first.y, matrix.columnCount() * cell, matrix.rowCount() * cell, 0, palette.argb(Tone.CANVAS));
		for (int r = Math.max(0, rowAt(top)); r <= lastRow; r++) {
			if (r % every == 0) {
				canvas.text(end.fit(name(matrix.row(r)), NAME_WIDTH - 12), NAME_WIDTH - 6, bounds(r, 0).y + cell / 2.0 + end.middle(), end,
						palette.argb(r == row ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
			}
		}
		canvas.restore();
	}

	/** Where cells are narrow not every column is named, but the one with the cursor is. */
	private void paintColumnNames(Canvas canvas, Palette palette, int lastColumn, int cell) {
		int lines = nameLines();
		int every = (int) Math.ceil((widest + GAP) / (lines * cell));
		for (int c = Math.max(0, columnAt(NAME_WIDTH) - every); c <= lastColumn; c++) {
			if (c % every == 0 && c != column) {
				paintColumnName(canvas, c, cell, lines - 1 - c / every % lines, palette.argb(Tone.PAPER_INK_SECONDARY), 0);
			}
		}
		if (isCell(row, column)) {
			paintColumnName(canvas, column, cell, lines - 1 - column / every % lines, palette.argb(Tone.PAPER_INK), palette.argb(Tone.PAPER));
		}
	}

	/** @param line from 0, the upper one
	 * @param ground what is behind it; 0 for nothing */
	private void paintColumnName(Canvas canvas, int ofColumn, int cell, int line, int ink, int ground) {
		TextStyle style = ScreenEmphasis.current().small().withAnchor(Anchor.MIDDLE);
		String text = style.fit(name(matrix.column(ofColumn)), MOST_NAME);
		double half = style.width(text) / 2;
		double middle = Math.max(NAME_WIDTH + half, bounds(0, ofColumn).x + cell / 2.0);
		double height = style.size() * 1.3;
		if (ground != 0) {
			canvas.fillRectangle(middle - half - 3, line * height + 2, 2 * half + 6, height, 0, ground);
		}
		canvas.text(text, middle, (line + 1) * height, style, ink);
	}
}
