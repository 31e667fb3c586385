// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.netwright.app.internal.command.NetworkOpener;
import org.netwright.app.internal.command.NewNetworkHandler;
import org.netwright.app.internal.command.OpenNetworkHandler;

/** What the welcome page and the empty editor area lead to: the same commands as the menus. */
public final class WelcomeActions {
	private static final String TUTORIAL = "org.eclipse.ui.cheatsheets.openCheatSheet"; //$NON-NLS-1$
	private static final String TUTORIAL_ID = "cheatSheetId"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private final Runnable close;

	/**
	 * Actions in a window.
	 *
	 * @param window where things open
	 * @param close  takes the page away
	 */
	public WelcomeActions(IWorkbenchWindow window, Runnable close) {
		this.window = window;
		this.close = close;
	}

	/** Makes a new network. */
	public void newNetwork() {
		execute(NewNetworkHandler.COMMAND, Map.of());
	}

	/** Asks for files and opens them. */
	public void open() {
		execute(OpenNetworkHandler.COMMAND, Map.of());
	}

	/** Opens an example. */
	void openExample(String id) {
		NetworkOpener.openExample(window.getActivePage(), id);
	}

	/** Opens a file that was open before. */
	void openRecent(Path file) {
		NetworkOpener.open(window.getActivePage(), List.of(file));
	}

	/** Opens a tutorial beside the workbench. */
	void openTutorial(String id) {
		close();
		execute(TUTORIAL, Map.of(TUTORIAL_ID, id));
	}

	/** Shows the welcome page. */
	void welcome() {
		execute(IWorkbenchCommandConstants.HELP_WELCOME, Map.of());
	}

	/** Goes to the workbench. */
	void close() {
		close.run();
	}

	/** The key of a command as people write it, empty when it has none. */
	public String key(String command) {
		TriggerSequence sequence = window.getService(IBindingService.class).getBestActiveBindingFor(command);
		return sequence == null ? "" : sequence.format(); //$NON-NLS-1$
	}

	private void execute(String id, Map<String, String> parameters) {
		Command command = window.getService(ICommandService.class).getCommand(id);
		try {
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, new HashMap<>(parameters)), null);
		} catch (CommandException e) {
			ILog.of(WelcomeActions.class).error("A command failed: " + id, e); //$NON-NLS-1$
			MessageDialog.openError(window.getShell(), Messages.Welcome_failedTitle, NLS.bind(Messages.Welcome_failed, e.getMessage()));
		}
	}
}
