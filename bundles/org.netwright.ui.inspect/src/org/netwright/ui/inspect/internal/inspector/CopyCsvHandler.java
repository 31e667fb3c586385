// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the numbers that the inspector shows as comma-separated values. */
public final class CopyCsvHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActivationInspectorView view = InspectorCommand.view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		view.copy(view.csv());
		return null;
	}
}
