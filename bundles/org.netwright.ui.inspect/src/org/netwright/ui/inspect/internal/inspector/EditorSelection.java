// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.ui.document.OpenNetwork;

/** The selection in the diagram: heard also while another part is active, and set from here. */
public final class EditorSelection {
	private final IWorkbenchPage page;
	private final ISelectionChangedListener listener;
	private ISelectionProvider heard;

	/** @param changed takes each selection that is made in the diagram */
	public EditorSelection(IWorkbenchPage page, Consumer<ISelection> changed) {
		this.page = page;
		listener = event -> changed.accept(event.getSelection());
	}

	/** Listens to the editor of a network from now on, and to no other. */
	public void follow(OpenNetwork network) {
		end();
		heard = network == null ? null : editor(network).map(editor -> editor.getSite().getSelectionProvider()).orElse(null);
		if (heard != null) {
			heard.addSelectionChangedListener(listener);
		}
	}

	/** What is selected in the diagram now. */
	public ISelection current() {
		return heard == null ? StructuredSelection.EMPTY : heard.getSelection();
	}

	/** Listens no more. */
	public void end() {
		if (heard != null) {
			heard.removeSelectionChangedListener(listener);
			heard = null;
		}
	}

	/** Whether a network is still open in this page. */
	boolean isOpen(OpenNetwork network) {
		return editor(network).isPresent();
	}

	/** Selects elements in the diagram of their network and brings it to the top. */
	public void select(OpenNetwork network, List<? extends EObject> elements) {
		editor(network).ifPresent(editor -> {
			page.bringToTop(editor);
			ISelectionProvider provider = editor.getSite().getSelectionProvider();
			if (provider != null) {
				provider.setSelection(new StructuredSelection(elements));
			}
		});
	}

	private Optional<IEditorPart> editor(OpenNetwork network) {
		return Arrays.stream(page.getEditorReferences()).map((IEditorReference reference) -> reference.getEditor(false))
				.filter(editor -> editor != null && Adapters.adapt(editor, OpenNetwork.class) == network).findFirst();
	}
}
