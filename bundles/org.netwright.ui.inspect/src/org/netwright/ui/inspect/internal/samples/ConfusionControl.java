// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.core.evaluation.Confusion;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inspector.Texts;
import org.netwright.ui.theme.Ink;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/**
 * A confusion matrix: rows are what is expected, columns who wins; right and below the sums, with recall and precision. Cells, sums and names open the
 * samples behind them, by a click or by Enter.
 */
public final class ConfusionControl extends Canvas {
	private static final int PAD = 5;
	private static final int MOST_NAME = 90;
	private static final int TINT = 0x90;
	private static final int FAINT = 0x28;
	/** More columns than classes: the sum, and the share. */
	private static final int SUMS = 2;

	private final Chosen chosen;
	private Confusion confusion;
	private List<String> names = List.of();
	private int classes;
	private int cell;
	private int rowHeight;
	private int left;
	private int top;
	private boolean upright;
	private int cursorRow;
	private int cursorColumn;

	/** Takes the classes whose samples a person wants to see; -1 for any. */
	interface Chosen {
		void accept(int expected, int winner);
	}

	ConfusionControl(Composite parent, Chosen chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		Paper.page(this);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		WorkbenchTheme.whenChanged(this, this::redraw);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Confusion_accessible;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = confusion == null ? null : words(cursorRow, cursorColumn);
			}
		});
	}

	/** Shows other counts, with the headings turned where there is little room. */
	void show(Confusion next) {
		confusion = next;
		int undecided = next.size() - 1;
		boolean all = next.expected(undecided) > 0 || next.won(undecided) > 0;
		classes = all ? next.size() : undecided;
		names = IntStream.range(0, classes).mapToObj(each -> each == undecided ? Messages.Samples_undecided : next.outputs().get(each)).toList();
		cursorRow = Math.clamp(cursorRow, 0, classes);
		cursorColumn = Math.clamp(cursorColumn, 0, classes);
		measure();
		redraw();
	}

	private void measure() {
		GC gc = new GC(this);
		int height = gc.getFontMetrics().getHeight();
		int number = Math.max(gc.textExtent(Numbers.count(Math.max(100, confusion.total()))).x, gc.textExtent("100%").x); //$NON-NLS-1$
		int name = Math.min(MOST_NAME, names.stream().mapToInt(each -> gc.textExtent(each).x).max().orElse(0));
		int precision = gc.textExtent(Messages.Confusion_precision).x;
		int recall = gc.textExtent(Messages.Confusion_recall).x;
		gc.dispose();
		rowHeight = height + PAD;
		cell = number + 2 * PAD;
		left = Math.max(name, precision) + 2 * PAD;
		int wide = Math.max(cell, Math.max(name, recall) + 2 * PAD);
		upright = left + (classes + SUMS) * wide > getParent().getClientArea().width;
		cell = upright ? cell : wide;
		top = (upright ? Math.max(name, recall) + 2 * PAD : rowHeight) + rowHeight;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return confusion == null ? new Point(0, 0) : new Point(left + (classes + SUMS) * cell + PAD, top + (classes + SUMS) * rowHeight + PAD);
	}

	private Rectangle bounds(int row, int column) {
		return new Rectangle(left + column * cell, top + row * rowHeight, cell, rowHeight);
	}

	/** Where a cell is; the row or the column behind the last class has the sums. */
	public Rectangle cellBounds(int expected, int winner) {
		return bounds(expected, winner);
	}

	private void paint(GC gc) {
		gc.setBackground(Ink.PAPER.color());
		gc.fillRectangle(getClientArea());
		if (confusion == null) {
			return;
		}
		paintNames(gc);
		for (int row = 0; row < classes; row++) {
			for (int column = 0; column < classes; column++) {
				paintCount(gc, row, column);
			}
			text(gc, bounds(row, classes), Numbers.count(confusion.expected(row)), Ink.PRIMARY);
			text(gc, bounds(row, classes + 1), percent(confusion.recall(row)), Ink.SECONDARY);
			text(gc, bounds(classes, row), Numbers.count(confusion.won(row)), Ink.PRIMARY);
			text(gc, bounds(classes + 1, row), percent(confusion.precision(row)), Ink.SECONDARY);
		}
		text(gc, bounds(classes, classes), Numbers.count(confusion.total()), Ink.PRIMARY);
		text(gc, bounds(classes + 1, classes + 1), percent(confusion.accuracy()), Ink.PRIMARY);
		gc.setForeground(ScreenPalette.color(Tone.PAPER_RULE));
		int right = left + (classes + SUMS) * cell;
		int bottom = top + (classes + SUMS) * rowHeight;
		gc.drawLine(left, top, right, top);
		gc.drawLine(left, top + classes * rowHeight, right, top + classes * rowHeight);
		gc.drawLine(left, top, left, bottom);
		gc.drawLine(left + classes * cell, top, left + classes * cell, bottom);
		if (isFocusControl()) {
			gc.setForeground(ScreenPalette.color(Tone.ACCENT_OUTLINE));
			gc.setLineWidth(2);
			Rectangle at = bounds(cursorRow, cursorColumn);
			gc.drawRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
			gc.setLineWidth(1);
		}
	}

	private void paintCount(GC gc, int row, int column) {
		int count = confusion.count(row, column);
		Rectangle at = bounds(row, column);
		if (count > 0) {
			double share = (double) count / confusion.expected(row);
			gc.setBackground(row == column ? Ink.RIGHT.color() : Ink.WRONG.color());
			gc.setAlpha(FAINT + (int) ((TINT - FAINT) * share));
			gc.fillRectangle(at.x + 1, at.y + 1, at.width - 1, at.height - 1);
			gc.setAlpha(255);
		}
		text(gc, at, count == 0 ? "\u00B7" : Numbers.count(count), count == 0 ? Ink.SECONDARY : Ink.PRIMARY); //$NON-NLS-1$
	}

	private void paintNames(GC gc) {
		gc.setForeground(Ink.SECONDARY.color());
		gc.drawText(Texts.shorten(gc, Messages.Confusion_axes, left + classes * cell), PAD, PAD / 2, true);
		int headHeight = top - rowHeight;
		for (int i = 0; i < classes + SUMS; i++) {
			String column = i < classes ? names.get(i) : i == classes ? Messages.Confusion_sum : Messages.Confusion_recall;
			String row = i < classes ? names.get(i) : i == classes ? Messages.Confusion_sum : Messages.Confusion_precision;
			gc.setForeground(i < classes ? Ink.PRIMARY.color() : Ink.SECONDARY.color());
			String fitted = Texts.shorten(gc, row, left - 2 * PAD);
			gc.drawText(fitted, left - PAD - gc.textExtent(fitted).x, top + i * rowHeight + PAD / 2, true);
			paintHeading(gc, column, new Rectangle(left + i * cell, rowHeight, cell, headHeight));
		}
	}

	private void paintHeading(GC gc, String text, Rectangle at) {
		if (!upright) {
			String fitted = Texts.shorten(gc, text, at.width - 2);
			gc.drawText(fitted, at.x + (at.width - gc.textExtent(fitted).x) / 2, at.y + PAD / 2, true);
			return;
		}
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(turned);
		turned.translate(at.x + at.width / 2f, at.y + at.height - PAD);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(Texts.shorten(gc, text, at.height - PAD), 0, -gc.getFontMetrics().getHeight() / 2, true);
		turned.rotate(90);
		turned.translate(-at.x - at.width / 2f, -at.y - at.height + PAD);
		gc.setTransform(turned);
		turned.dispose();
	}

	private static void text(GC gc, Rectangle at, String text, Ink ink) {
		gc.setForeground(ink.color());
		Point size = gc.textExtent(text);
		gc.drawText(text, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "" : NLS.bind(Messages.Confusion_percent, Numbers.plain(100 * share, share > 0.99 && share < 1 ? 1 : 0)); //$NON-NLS-1$
	}

	/** What a cell, a sum or a name stands for: row and column, one behind the last class for all; null where there is nothing. */
	private Point at(int x, int y) {
		if (confusion == null || x < 0 || y < rowHeight) {
			return null;
		}
		int column = x < left ? classes : (x - left) / cell;
		int row = y < top ? classes : (y - top) / rowHeight;
		return column > classes + 1 || row > classes + 1 || x < left && y < top ? null : new Point(Math.min(column, classes), Math.min(row, classes));
	}

	private void hover(Event event) {
		Point at = at(event.x, event.y);
		String tip = at == null ? null : words(at.y, at.x);
		setCursor(at == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** A cell or a sum in words, with the shares that belong to it. */
	String words(int row, int column) {
		if (row < classes && column < classes) {
			return NLS.bind(row == column ? Messages.Confusion_right : Messages.Confusion_wrong,
					new Object[] { Numbers.count(confusion.count(row, column)), names.get(row), names.get(column) });
		}
		if (row < classes) {
			return NLS.bind(Messages.Confusion_expected, new Object[] { Numbers.count(confusion.expected(row)), names.get(row), percent(confusion.recall(row)) });
		}
		if (column < classes) {
			return NLS.bind(Messages.Confusion_won, new Object[] { Numbers.count(confusion.won(column)), names.get(column), percent(confusion.precision(column)) });
		}
		return NLS.bind(Messages.Confusion_all, new Object[] { Numbers.count(confusion.correct()), Numbers.count(confusion.total()), percent(confusion.accuracy()) });
	}

	private void press(Event event) {
		forceFocus();
		Point at = at(event.x, event.y);
		if (event.button == 1 && at != null) {
			cursorColumn = at.x;
			cursorRow = at.y;
			open();
		}
	}

	private void open() {
		int undecided = confusion.size() - 1;
		chosen.accept(cursorRow == classes ? -1 : Math.min(cursorRow, undecided), cursorColumn == classes ? -1 : Math.min(cursorColumn, undecided));
	}

	private void key(Event event) {
		if (confusion == null) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> cursorColumn = Math.max(0, cursorColumn - 1);
		case SWT.ARROW_RIGHT -> cursorColumn = Math.min(classes, cursorColumn + 1);
		case SWT.ARROW_UP -> cursorRow = Math.max(0, cursorRow - 1);
		case SWT.ARROW_DOWN -> cursorRow = Math.min(classes, cursorRow + 1);
		case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> open();
		default -> {
			return;
		}
		}
		redraw();
		getAccessible().setFocus(-1);
	}

	/** The counts that are shown. */
	public Confusion confusion() {
		return confusion;
	}
}
