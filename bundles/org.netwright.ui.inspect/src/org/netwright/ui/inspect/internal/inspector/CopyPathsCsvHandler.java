// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies where a value comes from and goes to, as comma-separated values. */
public final class CopyPathsCsvHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActivationInspectorView view = InspectorCommand.view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		view.copy(view.pathsCsv());
		return null;
	}
}
