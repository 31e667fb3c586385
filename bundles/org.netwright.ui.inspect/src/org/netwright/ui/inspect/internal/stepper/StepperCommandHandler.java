// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs any of the commands of the stepper, and brings the view to light where it is hidden. */
public final class StepperCommandHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			StepperView view = (StepperView) page.showView(StepperView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			view.walker().ifPresent(StepperCommand.of(event.getCommand().getId())::run);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
