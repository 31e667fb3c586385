// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.document.NetworkEditors;

/** Opens the example that the command's parameter names. */
public final class OpenExampleHandler extends AbstractHandler {
	static final String COMMAND = "org.netwright.app.openExample"; //$NON-NLS-1$
	static final String PARAMETER = "org.netwright.app.example"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			NetworkEditors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), ExampleInputs.of(event.getParameter(PARAMETER)));
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
