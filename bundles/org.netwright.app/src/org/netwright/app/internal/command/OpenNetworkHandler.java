// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.app.internal.recent.RecentFiles;

/** Asks for network files, beginning where the last one was, and opens them. */
public final class OpenNetworkHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String COMMAND = "org.netwright.app.open"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Open_title);
		dialog.setFilterExtensions(new String[] { "*" + NetworkOpener.EXTENSION, "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Open_networks, Messages.Open_allFiles });
		List<Path> recent = RecentFiles.preferences().files();
		if (!recent.isEmpty()) {
			dialog.setFilterPath(recent.getFirst().getParent().toString());
		}
		if (dialog.open() != null) {
			NetworkOpener.open(window.getActivePage(),
					Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
		return null;
	}
}
