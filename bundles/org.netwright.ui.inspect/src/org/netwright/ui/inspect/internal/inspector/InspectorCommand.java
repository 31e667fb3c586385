// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Finds the inspector for commands that may be given while it is not the active part. */
final class InspectorCommand {
	private InspectorCommand() {
	}

	/** The inspector of a page, which is opened if it is not. */
	static ActivationInspectorView view(IWorkbenchPage page) throws ExecutionException {
		try {
			return (ActivationInspectorView) page.showView(ActivationInspectorView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
