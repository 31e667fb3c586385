// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in the diagram, as elements of the document, for everybody outside. */
final class ModelSelection implements ISelectionProvider {
	private final NetworkGraphicalViewer viewer;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	ModelSelection(NetworkGraphicalViewer viewer) {
		this.viewer = viewer;
		viewer.addSelectionChangedListener(event -> tell());
	}

	/** Tells everybody what is selected now. */
	void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(viewer.selectedModels());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			viewer.selectModels(structured.toList());
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
