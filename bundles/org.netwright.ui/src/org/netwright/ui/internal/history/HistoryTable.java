// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.BoldType;
import org.netwright.ui.theme.Ink;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;

/** The rows of a history. The mouse goes to a row at once; the arrow keys choose one and Enter goes there. */
final class HistoryTable {
	private static final String BUNDLE = "org.netwright.ui"; //$NON-NLS-1$
	private static final int SAVED_GAP = 24;

	private final Table table;
	private final BoldType bold;
	private final Image now;
	private final Image other;
	private List<HistoryRow> rows = List.of();

	/** @param jump takes the index of the row to go to */
	HistoryTable(Composite parent, IntConsumer jump) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		Paper.page(table);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(HistoryTable::name));
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		bold = new BoldType(table);
		now = resources.create(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/now.svg").orElseThrow()); //$NON-NLS-1$
		other = resources.create(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/step.svg").orElseThrow()); //$NON-NLS-1$
		new TableColumn(table, SWT.LEFT).setText(Messages.History_columnStep);
		TableColumn saved = new TableColumn(table, SWT.LEFT);
		saved.setText(Messages.History_columnSaved);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.MouseMove, event -> showTip(table.getItem(new Point(event.x, event.y))));
		table.addListener(SWT.MouseUp, event -> clicked(event, jump));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> jump.accept(table.getSelectionIndex())));
		WorkbenchTheme.whenChanged(table, table::clearAll);
	}

	private static void name(AccessibleEvent event) {
		event.result = Messages.History_accessible;
	}

	Table control() {
		return table;
	}

	/** Shows other rows and makes sure that the present one can be seen. */
	void show(List<HistoryRow> next) {
		rows = next;
		VirtualRows.setCount(table, rows.size());
		table.clearAll();
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).time() == HistoryRow.Time.NOW) {
				table.setSelection(i);
			}
		}
	}

	/** What the rows say, with what their looks say in words. */
	List<String> texts() {
		return rows.stream().map(row -> String.join(", ", words(row))).toList(); //$NON-NLS-1$
	}

	private static List<String> words(HistoryRow row) {
		String time = row.time() == HistoryRow.Time.NOW ? Messages.History_now : row.time() == HistoryRow.Time.TAKEN_BACK ? Messages.History_takenBack : null;
		return Arrays.asList(row.text(), time, row.saved() ? Messages.History_saved : null).stream().filter(word -> word != null).toList();
	}

	/** While it shrinks, GTK still asks for rows that are gone. */
	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			fill(item, rows.get(index));
		}
	}

	private void fill(TableItem item, HistoryRow row) {
		boolean present = row.time() == HistoryRow.Time.NOW;
		item.setText(new String[] { row.text(), row.saved() ? Messages.History_saved : "" }); //$NON-NLS-1$
		item.setImage(present ? now : other);
		item.setFont(0, present ? bold.font() : null);
		item.setForeground(0, (row.time() == HistoryRow.Time.TAKEN_BACK ? Ink.SECONDARY : Ink.PRIMARY).color());
		item.setForeground(1, Ink.SECONDARY.color());
	}

	private void fit() {
		GC gc = new GC(table);
		int saved = gc.textExtent(Messages.History_saved).x + SAVED_GAP;
		gc.dispose();
		table.getColumn(1).setWidth(saved);
		table.getColumn(0).setWidth(Math.max(80, table.getClientArea().width - saved));
	}

	/** The whole label, for it is often longer than there is room, and what a click does. */
	private void showTip(TableItem item) {
		String tip = item == null ? null : NLS.bind(Messages.History_tip, item.getText(0));
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private void clicked(Event event, IntConsumer jump) {
		TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
		if (item != null) {
			jump.accept(table.indexOf(item));
		}
	}
}
