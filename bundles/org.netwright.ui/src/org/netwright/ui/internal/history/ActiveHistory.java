// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.netwright.ui.document.EditorChanges;
import org.netwright.ui.document.OpenNetwork;

/** The network of the active editor of the active window, and each change of its history, for as long as the workbench runs or until disposed. */
final class ActiveHistory {
	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Runnable changed;
	private final Windows windows = new Windows();
	private final IPartListener2 parts = new EditorChanges(this::update);
	private OpenNetwork network;
	private Runnable unsubscribe = () -> { };

	/** @param changed called on the UI thread when the network is another one, and when its history changes */
	ActiveHistory(Runnable changed) {
		this.changed = changed;
		workbench.addWindowListener(windows);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().addPartListener(parts);
		}
		update();
	}

	/** The network that Undo and Redo are about; null if there is none. */
	OpenNetwork network() {
		return network;
	}

	void dispose() {
		workbench.removeWindowListener(windows);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(parts);
		}
		unsubscribe.run();
	}

	private void update() {
		OpenNetwork next = find();
		if (next != network) {
			unsubscribe.run();
			network = next;
			unsubscribe = next == null ? () -> { } : next.history().addListener(change -> changed.run());
			changed.run();
		}
	}

	private OpenNetwork find() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? null : Adapters.adapt(editor, OpenNetwork.class);
	}

	private final class Windows implements IWindowListener {
		@Override
		public void windowOpened(IWorkbenchWindow window) {
			window.getPartService().addPartListener(parts);
			update();
		}

		@Override
		public void windowActivated(IWorkbenchWindow window) {
			update();
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow window) {
			update();
		}

		@Override
		public void windowClosed(IWorkbenchWindow window) {
			window.getPartService().removePartListener(parts);
			update();
		}
	}
}
