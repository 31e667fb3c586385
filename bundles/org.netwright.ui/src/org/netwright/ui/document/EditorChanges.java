// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Calls back each time the active editor may be another one, or may have another network: an editor says so when the network that it
 * loads in the background is there.
 *
 * @param changed called on the UI thread, often for nothing
 */
public record EditorChanges(Runnable changed) implements IPartListener2 {
	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		changed.run();
	}
}
