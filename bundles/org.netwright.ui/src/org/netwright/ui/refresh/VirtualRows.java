// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.refresh;

import org.eclipse.swt.widgets.Table;

/** How many rows a virtual table has. UI thread only. */
public final class VirtualRows {
	private VirtualRows() {
	}

	/**
	 * Changes the number of rows. On GTK, a virtual table that is losing rows asks for one of them in the middle of it, and makes an
	 * item for it if it has none: nobody ever disposes that item, and it refers to freed memory, on which the next change of the theme
	 * crashes. So every row that goes has its item before, and the last row goes alone.
	 *
	 * @param table a virtual table
	 * @param count 0 or more
	 */
	public static void setCount(Table table, int count) {
		for (int row = count; row < table.getItemCount(); row++) {
			table.getItem(row);
		}
		if (count == 0 && table.getItemCount() > 1) {
			table.setItemCount(1);
		}
		table.setItemCount(count);
	}
}
