// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.Typing;
import org.netwright.ui.theme.WorkbenchTheme;

/** The network, its layers and neurons as a tree, with a field to leave only what is called like something. */
final class OutlineTree extends Composite {
	/** A network of no more neurons is shown with all of them. */
	private static final int SMALL = 60;

	private final Text filter;
	private final TreeViewer viewer;
	private final NameFilter names = new NameFilter();
	private final Set<Object> changed = new LinkedHashSet<>();
	private Object[] expandedBefore;
	/** What a person selected last, here or elsewhere; what is new there comes into the tree a moment later. */
	private List<?> wanted = List.of();
	private boolean refreshAll;
	private boolean pending;
	private boolean selecting;

	/** @param selected takes what a person selects */
	OutlineTree(Composite parent, Consumer<IStructuredSelection> selected) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		filter = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Outline_filter);
		filter.setToolTipText(Messages.Outline_filterTip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Typing.in(filter, this::filterChanged);
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				viewer().getControl().setFocus();
			}
		});
		viewer = new TreeViewer(this, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ElementTree());
		viewer.addFilter(names);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.getControl().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Outline_accessible));
		viewer.addSelectionChangedListener(event -> {
			if (!selecting) {
				wanted = event.getStructuredSelection().toList();
				selected.accept(event.getStructuredSelection());
			}
		});
		WorkbenchTheme.whenChanged(this, viewer::refresh);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The field for the words that names are looked for. */
	Text filter() {
		return filter;
	}

	/** Shows another network. */
	void show(OpenNetwork open) {
		viewer.setInput(new Object[0]);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(open)));
		viewer.setInput(new Object[] { open.network() });
		int neurons = open.network().getLayers().stream().mapToInt(layer -> layer.getNeurons().size()).sum();
		viewer.expandToLevel(neurons <= SMALL ? 3 : 2);
	}

	/** Shows what is selected somewhere else; what the tree does not have is not selected here. */
	void select(IStructuredSelection selection) {
		List<?> elements = selection.stream().filter(element -> element instanceof Neuron || element instanceof Layer || element instanceof Note || element instanceof Network).toList();
		wanted = elements;
		if (!viewer.getStructuredSelection().toList().equals(elements)) {
			selecting = true;
			viewer.setSelection(new StructuredSelection(elements), true);
			selecting = false;
		}
	}

	/** Follows a change of the document, once for all changes in a row. */
	void follow(DocumentChange change) {
		if (change.has(ChangeKind.STRUCTURE) || change.changed().stream().anyMatch(Network.class::isInstance)) {
			refreshAll = true;
		}
		changed.addAll(change.changed());
		if (!pending) {
			pending = true;
			getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		pending = false;
		if (!isDisposed()) {
			selecting = true;
			if (refreshAll) {
				viewer.refresh();
				selectWanted();
			} else {
				changed.stream().filter(element -> element instanceof Layer || element instanceof Neuron || element instanceof Note).forEach(viewer::refresh);
			}
			selecting = false;
		}
		refreshAll = false;
		changed.clear();
	}

	private void selectWanted() {
		if (!viewer.getStructuredSelection().toList().equals(wanted)) {
			viewer.setSelection(new StructuredSelection(wanted), true);
		}
	}

	private void filterChanged() {
		boolean before = names.isActive();
		names.words(filter.getText());
		if (!before && names.isActive()) {
			expandedBefore = viewer.getExpandedElements();
		}
		selecting = true;
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		if (names.isActive()) {
			viewer.expandAll();
		} else if (before) {
			viewer.setExpandedElements(expandedBefore);
		}
		viewer.getControl().setRedraw(true);
		selecting = false;
	}
}
