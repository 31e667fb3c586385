// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** What the commands of the view share. */
final class InputsCommand {
	private InputsCommand() {
	}

	/** What the view shows, which is opened if it is not; null if that is nothing, and then people are told. */
	static InputsAnswer answer(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			InputsAnswer answer = ((AllInputsView) page.showView(AllInputsView.ID)).answer();
			if (answer == null) {
				MessageDialog.openInformation(shell(event), Messages.Csv_title, Messages.Csv_nothing);
			}
			return answer;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	static Shell shell(ExecutionEvent event) throws ExecutionException {
		return HandlerUtil.getActiveShellChecked(event);
	}
}
