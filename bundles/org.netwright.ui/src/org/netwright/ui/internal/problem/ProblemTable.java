// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.Ink;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;

/** Problems as rows of severity, message and element, to be sorted by any of them. */
final class ProblemTable {
	private static final int SEVERITY_WIDTH = 30;
	private static final int PLACE_WIDTH = 150;
	private static final int LEAST_PLACE_WIDTH = 90;
	private static final int LEAST_MESSAGE_WIDTH = 160;
	private static final List<Comparator<ProblemRow>> ORDERS = List.of(ProblemRow.BY_SEVERITY, ProblemRow.BY_MESSAGE, ProblemRow.BY_PLACE);

	private final Table table;
	private final Image error;
	private final Image warning;
	private List<ProblemRow> found = List.of();
	private List<ProblemRow> rows = List.of();

	/** @param chosen takes the row of a double click or of Enter */
	ProblemTable(Composite parent, Consumer<ProblemRow> chosen) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Problems_accessible));
		Paper.page(table);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		error = image(resources, "icons/error.svg"); //$NON-NLS-1$
		warning = image(resources, "icons/warning.svg"); //$NON-NLS-1$
		column("", SEVERITY_WIDTH, ORDERS.get(0)); //$NON-NLS-1$
		column(Messages.Column_message, LEAST_MESSAGE_WIDTH, ORDERS.get(1));
		column(Messages.Column_element, PLACE_WIDTH, ORDERS.get(2));
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.MouseMove, event -> showTip(table.getItem(new Point(event.x, event.y))));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected().stream().findFirst().ifPresent(chosen)));
		WorkbenchTheme.whenChanged(table, table::clearAll);
	}

	private static Image image(LocalResourceManager resources, String path) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle("org.netwright.ui", path).orElseThrow()); //$NON-NLS-1$
	}

	private void column(String text, int width, Comparator<ProblemRow> order) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
	}

	private void sortBy(TableColumn column) {
		boolean again = table.getSortColumn() == column;
		table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
		table.setSortColumn(column);
		show(found);
	}

	Table control() {
		return table;
	}

	/** Shows other problems; those that are still there stay selected. */
	void show(List<ProblemRow> next) {
		Set<ProblemRow> selected = new HashSet<>(selected());
		found = next;
		Comparator<ProblemRow> order = ORDERS.get(table.indexOf(table.getSortColumn()));
		rows = found.stream().sorted(table.getSortDirection() == SWT.UP ? order : order.reversed()).toList();
		VirtualRows.setCount(table, rows.size());
		table.clearAll();
		table.deselectAll();
		for (int i = 0; i < rows.size() && !selected.isEmpty(); i++) {
			if (selected.contains(rows.get(i))) {
				table.select(i);
			}
		}
	}

	/** The selected rows in the order shown. */
	List<ProblemRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Selects the first row if none is selected. */
	void selectSomething() {
		if (table.getSelectionCount() == 0 && !rows.isEmpty()) {
			table.setSelection(0);
		}
	}

	/** Where something about the selected row can be shown, on the display. */
	Point belowSelection() {
		Rectangle row = table.getSelectionCount() == 0 ? new Rectangle(0, 0, 0, 0) : table.getSelection()[0].getBounds(1);
		return table.toDisplay(row.x, row.y + row.height);
	}

	/** What the rows say. */
	List<String> texts() {
		return rows.stream().map(ProblemRow::line).toList();
	}

	/** While it shrinks, GTK still asks for rows that are gone. */
	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			ProblemRow row = rows.get(index);
			item.setText(new String[] { "", row.problem().message(), row.place() }); //$NON-NLS-1$
			item.setImage(0, row.problem().isError() ? error : warning);
			item.setForeground(2, Ink.SECONDARY.color());
		}
	}

	/** The whole message, for it is often longer than there is room. */
	private void showTip(TableItem item) {
		String tip = item == null ? null : item.getText(1);
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private void fit() {
		int width = table.getClientArea().width - SEVERITY_WIDTH;
		int place = Math.clamp(width / 4, LEAST_PLACE_WIDTH, PLACE_WIDTH);
		table.getColumn(1).setWidth(Math.max(LEAST_MESSAGE_WIDTH, width - place));
		table.getColumn(2).setWidth(place);
	}
}
