// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the view for commands that may be given while it is not the active part. */
final class FieldCommand {
	private FieldCommand() {
	}

	/** The view of the active page, which is opened if it is not. */
	static ReceptiveFieldView view(ExecutionEvent event) throws ExecutionException {
		try {
			return (ReceptiveFieldView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ReceptiveFieldView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
