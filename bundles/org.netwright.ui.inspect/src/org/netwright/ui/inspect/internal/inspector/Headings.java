// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** The headings of a table in small type, without the lines of a native header. A click on one sorts. */
final class Headings extends Canvas {
	private static final int ARROW = 6;
	private static final int EDGE = 4;

	private final List<? extends Column<?>> columns;
	private int[] widths = {};
	private int sorted = -1;
	private boolean reversed;

	Headings(Composite parent, List<? extends Column<?>> columns, IntConsumer sort) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		Paper.page(this);
		this.columns = columns;
		setFont(new LocalResourceManager(JFaceResources.getResources(), this)
				.create(FontDescriptor.createFrom(getFont()).increaseHeight(-1).setStyle(SWT.BOLD)));
		addPaintListener(event -> paint(event.gc));
		addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (event.button == 1 && sortable(columnAt(event.x))) {
				sort.accept(columnAt(event.x));
			}
		}));
		addMouseMoveListener(this::hover);
		WorkbenchTheme.whenChanged(this, this::redraw);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = columns.stream().map(Column::title).filter(title -> !title.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
			}
		});
	}

	/** Takes other widths, and which column the table is sorted by. */
	void show(int[] next, int column, boolean reverse) {
		if (!Arrays.equals(widths, next) || sorted != column || reversed != reverse) {
			widths = next;
			sorted = column;
			reversed = reverse;
			redraw();
		}
	}

	/** How wide a heading is. */
	int widthOf(GC gc, String title) {
		Font before = gc.getFont();
		gc.setFont(getFont());
		int width = gc.textExtent(title).x;
		gc.setFont(before);
		return width;
	}

	/** Where a person clicks to sort by a column. */
	Point middleOf(int column) {
		return new Point(Arrays.stream(widths).limit(column).sum() + widths[column] / 2, getSize().y / 2);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + 4;
		gc.dispose();
		return new Point(wHint == SWT.DEFAULT ? 0 : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private int columnAt(int x) {
		int right = 0;
		for (int column = 0; column < widths.length; column++) {
			right += widths[column];
			if (x < right) {
				return column;
			}
		}
		return -1;
	}

	private boolean sortable(int column) {
		return column >= 0 && columns.get(column).order() != null;
	}

	private void hover(MouseEvent event) {
		int column = columnAt(event.x);
		setCursor(sortable(column) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String tip = sortable(column) ? NLS.bind(Messages.Table_sortBy, columns.get(column).title()) : null;
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int left = 0;
		for (int column = 0; column < widths.length; column++) {
			if (widths[column] > 0) {
				paint(gc, column, left);
			}
			left += widths[column];
		}
	}

	private void paint(GC gc, int column, int left) {
		gc.setForeground(ScreenPalette.color(column == sorted ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
		boolean right = columns.get(column).isRightAligned();
		String title = Texts.shorten(gc, columns.get(column).title(), widths[column] - EDGE);
		int width = gc.textExtent(title).x;
		int x = right ? left + widths[column] - EDGE - width : left + EDGE;
		int y = (getSize().y - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(title, x, y, true);
		if (column == sorted) {
			arrow(gc, right ? x - ARROW - 2 : x + width + 3, getSize().y / 2);
		}
	}

	private void arrow(GC gc, int x, int y) {
		gc.setBackground(gc.getForeground());
		int tip = reversed ? -2 : 2;
		gc.fillPolygon(new int[] { x, y - tip, x + ARROW, y - tip, x + ARROW / 2, y + tip });
	}
}
