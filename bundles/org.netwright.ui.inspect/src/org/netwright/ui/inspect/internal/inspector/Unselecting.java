// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lets a click on the row of a table that was chosen before, or Escape, select nothing. */
final class Unselecting {
	private final Table table;
	private final Runnable unselected;
	/** What was selected when the last gesture ended: a table that gets the focus selects a row before it hears of the button. */
	private int before = -1;

	/** @param unselected runs when nothing is selected any more */
	Unselecting(Table table, Runnable unselected) {
		this.table = table;
		this.unselected = unselected;
		table.addListener(SWT.MouseUp, this::released);
		table.addListener(SWT.KeyUp, event -> before = table.getSelectionIndex());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && table.getSelectionIndex() >= 0) {
				event.doit = false;
				unselect();
			}
		});
	}

	private void released(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int index = item == null ? -1 : table.indexOf(item);
		if (event.button == 1 && event.count == 1 && index >= 0 && index == before && index == table.getSelectionIndex()) {
			unselect();
		} else {
			before = table.getSelectionIndex();
		}
	}

	private void unselect() {
		table.deselectAll();
		before = -1;
		unselected.run();
	}
}
