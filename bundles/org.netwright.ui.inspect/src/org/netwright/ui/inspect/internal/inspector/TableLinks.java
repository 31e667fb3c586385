// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Makes the rows of a table links: a click on the name, a double click anywhere, or Enter follows one. */
final class TableLinks<R> {
	private static final int TEXT_INSET = 3;

	private final Table table;
	private final Function<TableItem, R> rowOf;
	private final Function<R, String> name;
	private final Consumer<R> follow;
	private TableItem hovered;
	private TableItem pressed;
	private boolean onlyTwice;

	TableLinks(Table table, Function<TableItem, R> rowOf, Function<R, String> name, Consumer<R> follow) {
		this.table = table;
		this.rowOf = rowOf;
		this.name = name;
		this.follow = follow;
		table.addListener(SWT.MouseMove, event -> hover(linkAt(event)));
		table.addListener(SWT.MouseExit, event -> hover(null));
		table.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? linkAt(event) : null);
		table.addListener(SWT.MouseUp, this::released);
		table.addListener(SWT.DefaultSelection, event -> follow((TableItem) event.item));
	}

	/** A single click follows nothing any more. */
	void onlyTwice() {
		onlyTwice = true;
	}

	private TableItem linkAt(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null || rowOf.apply(item) == null) {
			return null;
		}
		Rectangle text = item.getTextBounds(0);
		return event.x <= text.x + text.width ? item : null;
	}

	private void hover(TableItem item) {
		if (item == hovered) {
			return;
		}
		hovered = item;
		table.setCursor(item == null || onlyTwice ? null : table.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		table.setToolTipText(item == null ? null : NLS.bind(onlyTwice ? Messages.Table_follow : Messages.Table_select, name.apply(rowOf.apply(item))));
		table.redraw();
	}

	private void released(Event event) {
		if (pressed != null && !onlyTwice && event.button == 1 && pressed == linkAt(event)) {
			follow(pressed);
		}
		pressed = null;
	}

	private void follow(TableItem item) {
		R row = rowOf.apply(item);
		if (row != null) {
			follow.accept(row);
		}
	}

	/** Underlines the name that the pointer is over. */
	void paint(Event event, TableItem item) {
		if (item == hovered && !onlyTwice) {
			Rectangle cell = item.getBounds(0);
			int height = event.gc.getFontMetrics().getAscent() + event.gc.getFontMetrics().getDescent();
			int baseline = cell.y + (cell.height - height) / 2 + event.gc.getFontMetrics().getAscent();
			CellPainter.underline(event.gc, cell.x + TEXT_INSET, baseline, event.gc.textExtent(item.getText(0)).x, table.getForeground());
		}
	}
}
