// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies what the inspector shows as text; it is also what the platform's copy command does while the inspector is active. */
public final class CopyTextHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActivationInspectorView view = InspectorCommand.view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		view.copy(view.text());
		return null;
	}
}
