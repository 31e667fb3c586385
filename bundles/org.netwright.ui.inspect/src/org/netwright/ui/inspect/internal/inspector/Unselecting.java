// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lets a click on the selected row of a table, or Escape, select nothing. */
final class Unselecting {
	private final Table table;
	private final Runnable unselected;
	private TableItem pressed;

	/** @param unselected runs when nothing is selected any more */
	Unselecting(Table table, Runnable unselected) {
		this.table = table;
		this.unselected = unselected;
		table.addListener(SWT.MouseDown, this::pressed);
		table.addListener(SWT.MouseUp, this::released);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && table.getSelectionIndex() >= 0) {
				event.doit = false;
				unselect();
			}
		});
	}

	private void pressed(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		pressed = event.button == 1 && event.count == 1 && item != null && table.indexOf(item) == table.getSelectionIndex() ? item : null;
	}

	private void released(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (pressed != null && pressed == item && event.button == 1 && event.count == 1) {
			unselect();
		}
		pressed = null;
	}

	private void unselect() {
		table.deselectAll();
		unselected.run();
	}
}
