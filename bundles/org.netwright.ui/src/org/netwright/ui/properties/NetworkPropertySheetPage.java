// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;

/**
 * The properties of what is selected in a network, or of the network itself where nothing is. Every change is a step of the
 * network's history.
 */
public final class NetworkPropertySheetPage extends TabbedPropertySheetPage {
	/** The id under which tabs and sections for networks are contributed. */
	public static final String CONTRIBUTOR = "org.netwright.ui.network"; //$NON-NLS-1$

	private final IWorkbenchPart editor;
	private final IPropertyListener loaded = (source, property) -> {
		if (property == IWorkbenchPartConstants.PROP_INPUT) {
			networkChanged();
		}
	};
	private OpenNetwork network;
	private LatestOnUi<DocumentChange> title;
	private Runnable unsubscribe = () -> { };

	/**
	 * A page for one editor.
	 *
	 * @param editor whose selection is shown; it adapts to {@link OpenNetwork}, and says when its input changes, for example
	 *               because it is there at last
	 */
	public NetworkPropertySheetPage(IWorkbenchPart editor) {
		super(() -> CONTRIBUTOR);
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.netwright.help.properties"); //$NON-NLS-1$
		Paper.page(getControl());
		WorkbenchTheme.whenChanged(getControl(), this::rebuild);
		title = new LatestOnUi<>(getControl(), change -> labelProviderChanged(null));
		editor.addPropertyListener(loaded);
		networkChanged();
	}

	private void networkChanged() {
		OpenNetwork next = Adapters.adapt(editor, OpenNetwork.class);
		if (next != network && !getControl().isDisposed()) {
			unsubscribe.run();
			network = next;
			unsubscribe = next == null ? () -> { } : next.history().addListener(this::changed);
			selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
		}
	}

	private void changed(DocumentChange change) {
		if (change.has(ChangeKind.LABELS)) {
			title.offer(change);
		}
	}

	/** The list of tabs takes its colours when it is filled, and only then. */
	private void rebuild() {
		ISelection shown = getCurrentSelection();
		if (shown != null && !shown.isEmpty()) {
			super.selectionChanged(editor, StructuredSelection.EMPTY);
			super.selectionChanged(editor, shown);
		}
	}

	/** Nothing selected is the network; what the outline selects belongs to the editor. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		boolean nothing = !(selection instanceof IStructuredSelection structured) || structured.isEmpty();
		if (network == null) {
			super.selectionChanged(editor, StructuredSelection.EMPTY);
		} else {
			super.selectionChanged(editor, nothing ? new StructuredSelection(network.network()) : selection);
		}
	}

	@Override
	public void dispose() {
		editor.removePropertyListener(loaded);
		unsubscribe.run();
		super.dispose();
	}
}
