// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.netwright.ui.document.NetworkSource;

/** Remembers the file of each editor that is activated, opened, or saved to another file. */
public final class RecentFilesTracker implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		remember(part);
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		remember(part);
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		remember(part);
	}

	private static void remember(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof NetworkSource source) {
			source.file().filter(file -> !RecentFiles.preferences().files().stream().limit(1).toList().contains(file))
					.ifPresent(file -> RecentFiles.preferences().add(file));
		}
	}
}
