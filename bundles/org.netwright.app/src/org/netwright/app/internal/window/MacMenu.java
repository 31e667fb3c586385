// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** The menu that macOS gives every application: About, Settings and Quit are there, and not in our menus. Nothing on other systems. */
final class MacMenu {
	private MacMenu() {
	}

	static void connect(IWorkbench workbench) {
		Menu menu = workbench.getDisplay().getSystemMenu();
		if (menu == null) {
			return;
		}
		for (MenuItem item : menu.getItems()) {
			String command = command(item.getID());
			if (command != null) {
				item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
					event.doit = item.getID() != SWT.ID_QUIT;
					execute(workbench, command);
				}));
			}
		}
	}

	private static String command(int item) {
		return switch (item) {
		case SWT.ID_ABOUT -> IWorkbenchCommandConstants.HELP_ABOUT;
		case SWT.ID_PREFERENCES -> IWorkbenchCommandConstants.WINDOW_PREFERENCES;
		case SWT.ID_QUIT -> IWorkbenchCommandConstants.FILE_EXIT;
		default -> null;
		};
	}

	private static void execute(IWorkbench workbench, String command) {
		try {
			workbench.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(MacMenu.class).error("A command of the application menu failed: " + command, e); //$NON-NLS-1$
		}
	}
}
