// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.netwright.diagram.drawing.FunctionIcon;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.DrawnIcon;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** All functions, each with its curve, its name and its formula, and a search among them. */
final class FunctionList extends Composite {
	private static final int ICON = 32;
	private static final int GAP = 12;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Text search;
	private final Label count;
	private final Table table;
	private final Consumer<FunctionEntry> chosen;
	private final Map<String, Image> curves = new HashMap<>();
	private List<FunctionEntry> all = List.of();
	private List<FunctionEntry> rows = List.of();
	private FunctionEntry selected;

	/**
	 * @param chosen takes the function that is chosen
	 * @param use    runs when a row is clicked twice, or Enter is pressed
	 */
	FunctionList(Composite parent, Consumer<FunctionEntry> chosen, Runnable use) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		Paper.page(this);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Functions_search);
		search.addListener(SWT.Modify, event -> filter());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && !rows.isEmpty()) {
				getTable().setFocus();
				event.doit = false;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		count = new Label(this, SWT.NONE);
		Paper.secondary(count);
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(count);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(false);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Functions_table));
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(table);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> choose(rows.get(table.getSelectionIndex())));
		table.addListener(SWT.DefaultSelection, event -> use.run());
		WorkbenchTheme.whenChanged(this, this::redrawCurves);
		addDisposeListener(event -> forgetCurves());
	}

	private void choose(FunctionEntry entry) {
		selected = entry;
		chosen.accept(entry);
	}

	void show(List<FunctionEntry> entries) {
		all = entries;
		forgetCurves();
		filter();
	}

	private void forgetCurves() {
		curves.values().forEach(Image::dispose);
		curves.clear();
	}

	private void redrawCurves() {
		Map<String, Image> before = new HashMap<>(curves);
		curves.clear();
		for (int i = 0; i < table.getItemCount(); i++) {
			table.getItem(i).setImage(0, curve(rows.get(i)));
		}
		before.values().forEach(Image::dispose);
	}

	private Image curve(FunctionEntry entry) {
		return curves.computeIfAbsent(entry.descriptor().id(),
				id -> DrawnIcon.of(getDisplay(), ICON, canvas -> FunctionIcon.paint(canvas, entry.function(), ICON, ScreenPalette.current())));
	}

	private void filter() {
		rows = all.stream().filter(entry -> entry.matches(search.getText())).toList();
		table.removeAll();
		for (FunctionEntry entry : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(0, curve(entry));
			item.setText(0, entry.descriptor().name());
			item.setData(entry);
		}
		fit();
		count.setText(rows.isEmpty() && !all.isEmpty() ? Messages.Functions_nothingFound
				: rows.size() == all.size() ? NLS.bind(Messages.Functions_all, all.size()) : NLS.bind(Messages.Functions_found, rows.size(), all.size()));
		int kept = selected == null ? -1 : indexOf(selected.descriptor().id());
		if (kept >= 0) {
			table.setSelection(kept);
		} else if (!rows.isEmpty()) {
			table.setSelection(0);
			choose(rows.getFirst());
		}
	}

	/** The formula has the room that names leave. */
	private void fit() {
		TableColumn names = table.getColumn(0);
		names.pack();
		int width = Math.max(0, table.getClientArea().width - names.getWidth());
		table.getColumn(1).setWidth(width);
		GC gc = new GC(table);
		for (TableItem item : table.getItems()) {
			item.setText(1, shorten(gc, ((FunctionEntry) item.getData()).formula(), width - GAP));
		}
		gc.dispose();
	}

	private static String shorten(GC gc, String text, int width) {
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - 2).stripTrailing() + ELLIPSIS;
		}
		return shown;
	}

	private int indexOf(String id) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).descriptor().id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** Chooses a function, whatever is searched for; returns whether there is one of that id. */
	boolean choose(String id) {
		if (indexOf(id) < 0) {
			search.setText(""); //$NON-NLS-1$
		}
		int index = indexOf(id);
		if (index >= 0) {
			table.setSelection(index);
			choose(rows.get(index));
		}
		return index >= 0;
	}

	Table getTable() {
		return table;
	}

	Text getSearch() {
		return search;
	}

	@Override
	public boolean setFocus() {
		return search.setFocus();
	}
}
