// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the example that the command's parameter names. */
public final class OpenExampleHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String COMMAND = "org.netwright.app.openExample"; //$NON-NLS-1$
	/** The id of its parameter, an example's id. */
	public static final String PARAMETER = "org.netwright.app.example"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NetworkOpener.openExample(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), event.getParameter(PARAMETER));
		return null;
	}
}
