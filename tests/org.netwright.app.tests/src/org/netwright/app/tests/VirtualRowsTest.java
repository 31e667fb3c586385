// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.ui.refresh.VirtualRows;

/** A virtual table that loses rows is not asked for a row that is going: the item made for it would never be disposed. */
class VirtualRowsTest {
	private final List<Integer> asked = new ArrayList<>();
	private Shell shell;
	private Table table;

	@BeforeEach
	void openATable() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(300, 400);
		table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE);
		new TableColumn(table, SWT.NONE).setWidth(200);
		table.addListener(SWT.SetData, event -> {
			asked.add(event.index);
			((TableItem) event.item).setText("row " + event.index);
		});
		shell.open();
		Workbench.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void someRowsGo() {
		shrinkFrom10To(4);
	}

	@Test
	void allRowsGo() {
		shrinkFrom10To(0);
	}

	/** The rows have no items yet, and the chosen one is among those that go. */
	private void shrinkFrom10To(int count) {
		VirtualRows.setCount(table, 10);
		table.setSelection(8);
		asked.clear();
		VirtualRows.setCount(table, count);
		assertEquals(List.of(), asked.stream().filter(index -> index < 0 || index >= Math.max(1, count)).toList());
		assertEquals(count, table.getItemCount());
		VirtualRows.setCount(table, 10);
		Workbench.settle();
		assertEquals("row 7", table.getItem(7).getText());
	}
}
