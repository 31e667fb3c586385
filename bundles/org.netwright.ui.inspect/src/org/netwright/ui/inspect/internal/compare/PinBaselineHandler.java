// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.core.comparison.SideChoice;
import org.netwright.ui.document.OpenNetwork;

/** Pins the network as it is with its input, and compares the present with it from now on. */
public final class PinBaselineHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		CompareCommand.network(event).ifPresent(PinBaselineHandler::pin);
		try {
			page.showView(CompareView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	private static void pin(OpenNetwork network) {
		if (network.baseline().pin(network.inspection().state())) {
			network.comparing().choose(SideChoice.PINNED, SideChoice.PRESENT);
		}
	}
}
