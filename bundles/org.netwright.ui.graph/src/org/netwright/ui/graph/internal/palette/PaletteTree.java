// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.netwright.ui.graph.internal.tool.ToolBox;

/** The entries of the palette below their groups; those that a query does not find are left out. */
final class PaletteTree {
	private final TreeViewer viewer;
	private List<PaletteEntry> entries = List.of();
	private PaletteQuery query = new PaletteQuery(""); //$NON-NLS-1$
	private Object[] expanded;

	PaletteTree(Composite parent, ToolBox tools, PaletteIcons icons) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Groups());
		viewer.setLabelProvider(new PaletteLabels(tools, icons));
		viewer.addFilter(new Found());
		ColumnViewerToolTipSupport.enableFor(viewer);
		tree().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Palette_accessible));
		viewer.setInput(PaletteGroup.values());
		tools.whenChanged(() -> {
			if (!tree().isDisposed()) {
				entries.stream().filter(entry -> entry.tool() != null).forEach(entry -> viewer.update(entry, null));
			}
		});
	}

	Tree tree() {
		return viewer.getTree();
	}

	/** Shows other entries. */
	void show(List<PaletteEntry> next) {
		boolean first = entries.isEmpty();
		entries = next;
		viewer.refresh();
		if (first || !query.isEmpty()) {
			viewer.expandAll();
		}
	}

	/** Shows the entries with their signs anew. */
	void refresh() {
		viewer.refresh();
	}

	/** Leaves only what a query finds, and selects what is most likely meant. */
	void find(PaletteQuery next) {
		if (query.isEmpty() && !next.isEmpty()) {
			expanded = viewer.getExpandedElements();
		}
		boolean over = next.isEmpty() && !query.isEmpty();
		query = next;
		tree().setRedraw(false);
		viewer.refresh();
		if (over) {
			viewer.setExpandedElements(expanded);
		} else if (!query.isEmpty()) {
			viewer.expandAll();
		}
		tree().setRedraw(true);
		select(query.best(entries).orElse(null));
	}

	/** The selected entry; null for a group or nothing. */
	PaletteEntry selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof PaletteEntry entry ? entry : null;
	}

	private void select(PaletteEntry entry) {
		viewer.setSelection(entry == null ? StructuredSelection.EMPTY : new StructuredSelection(entry), true);
	}

	/** Selects the entry so many places below the selected one, among those that are shown. */
	void move(int by) {
		List<PaletteEntry> shown = shown();
		if (!shown.isEmpty()) {
			int at = shown.indexOf(selected());
			select(shown.get(at < 0 ? by > 0 ? 0 : shown.size() - 1 : Math.clamp(at + by, 0, shown.size() - 1)));
		}
	}

	/** The entries that are shown, from top to bottom. */
	List<PaletteEntry> shown() {
		return Arrays.stream(tree().getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(TreeItem::getData)
				.filter(PaletteEntry.class::isInstance).map(PaletteEntry.class::cast).toList();
	}

	/** The entry at a point of the tree; null for a group or nothing. */
	PaletteEntry at(Point point) {
		TreeItem item = tree().getItem(point);
		return item != null && item.getData() instanceof PaletteEntry entry ? entry : null;
	}

	/** Opens or closes the selected group. */
	void toggle() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof PaletteGroup group) {
			viewer.setExpandedState(group, !viewer.getExpandedState(group));
		}
	}

	private final class Groups implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return entries.stream().filter(entry -> entry.group() == parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof PaletteEntry entry ? entry.group() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof PaletteGroup;
		}
	}

	private final class Found extends ViewerFilter {
		@Override
		public boolean select(Viewer ignored, Object parent, Object element) {
			return element instanceof PaletteEntry entry ? query.finds(entry)
					: entries.stream().anyMatch(entry -> entry.group() == element && query.finds(entry));
		}
	}
}
