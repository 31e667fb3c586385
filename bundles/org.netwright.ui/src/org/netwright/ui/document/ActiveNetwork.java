// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;

/**
 * The network of a page's active editor, for views that show something of it. Created on the UI thread; ends with the control
 * that it is made for.
 */
public final class ActiveNetwork {
	private final IWorkbenchPage page;
	private final Consumer<OpenNetwork> changed;
	private OpenNetwork current;

	private ActiveNetwork(IWorkbenchPage page, Consumer<OpenNetwork> changed) {
		this.page = page;
		this.changed = changed;
	}

	/**
	 * Follows the active editor from now on, beginning with the one that is active now.
	 *
	 * @param page    whose editor is followed
	 * @param control with whose end this ends
	 * @param changed takes the network, or null when there is none, on the UI thread, each time it is another one
	 */
	public static void follow(IWorkbenchPage page, Control control, Consumer<OpenNetwork> changed) {
		ActiveNetwork active = new ActiveNetwork(page, changed);
		IPartListener2 listener = new EditorChanges(active::update);
		page.addPartListener(listener);
		control.addDisposeListener(event -> page.removePartListener(listener));
		active.update();
	}

	private void update() {
		IEditorPart editor = page.getActiveEditor();
		OpenNetwork network = editor == null ? null : Adapters.adapt(editor, OpenNetwork.class);
		if (network != current) {
			current = network;
			changed.accept(network);
		}
	}
}
