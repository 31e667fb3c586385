// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.app.internal.command.NetworkOpener;

/** Opens the recent file that the command's parameter names. */
public final class OpenRecentHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String COMMAND = "org.netwright.app.openRecent"; //$NON-NLS-1$
	/** The id of its parameter, the absolute path of a file. */
	public static final String PARAMETER = "org.netwright.app.file"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NetworkOpener.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), List.of(Path.of(event.getParameter(PARAMETER))));
		return null;
	}
}
