// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the function of the gallery to what is selected; says so where that is nothing. Opens the gallery first if it is not. */
public final class UseFunctionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			FunctionsView view = (FunctionsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(FunctionsView.ID);
			if (!view.use()) {
				MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Functions_nobody, Messages.Functions_noSelection);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
