// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Which commands of the platform there are in Netwright. The others are made for development environments; without a definition they
 * are neither in Quick Access nor on the page of keys, and their keys do nothing. Commands of other plug-ins are left alone.
 */
public final class PlatformCommands {
	private static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$
	private static final String EMACS = "org.eclipse.ui.emacsAcceleratorConfiguration"; //$NON-NLS-1$

	private static final Set<String> KEPT = Set.of(
			"org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.closeOthers", "org.eclipse.ui.file.closePart", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs", "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.revert", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.file.exit", "org.eclipse.ui.file.print", "org.eclipse.ui.navigate.backwardHistory", "org.eclipse.ui.navigate.forwardHistory", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.rename", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.edit.text.contentAssist.proposals", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.navigate.next", "org.eclipse.ui.navigate.previous", "org.eclipse.ui.navigate.expandAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.navigate.collapseAll", "org.eclipse.ui.navigate.nextTab", "org.eclipse.ui.navigate.previousTab", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.quickAccess", "org.eclipse.ui.window.showKeyAssist", "org.eclipse.ui.window.preferences", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.openEditorDropDown", "org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.nextEditor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.previousEditor", "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.previousView", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.nextPerspective", "org.eclipse.ui.window.previousPerspective", "org.eclipse.ui.window.resetPerspective", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.minimizePart", "org.eclipse.ui.window.fullscreenmode", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.window.showContextMenu", "org.eclipse.ui.window.showSystemMenu", "org.eclipse.ui.window.showViewMenu", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.views.showView", "org.eclipse.ui.perspectives.showPerspective", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.help.quickStartAction", "org.eclipse.ui.help.helpContents", "org.eclipse.ui.help.helpSearch", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.help.dynamicHelp", "org.eclipse.ui.help.displayHelp", "org.eclipse.ui.help.aboutAction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.help.ui.closeTray", "org.eclipse.ui.cheatsheets.openCheatSheet", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.views.properties.NewPropertySheetCommand"); //$NON-NLS-1$

	private PlatformCommands() {
	}

	/**
	 * Whether a command belongs in Netwright.
	 *
	 * @param id of a command
	 * @return false for commands of the platform that are not among those that Netwright uses
	 */
	public static boolean belongs(String id) {
		return !id.startsWith(PLATFORM) || id.startsWith("org.eclipse.e4.") || KEPT.contains(id); //$NON-NLS-1$
	}

	/** Takes away the others, and the second scheme of keys. */
	static void reduce(IWorkbench workbench) {
		for (Command command : workbench.getService(ICommandService.class).getDefinedCommands()) {
			if (!belongs(command.getId())) {
				command.undefine();
			}
		}
		workbench.getService(IBindingService.class).getScheme(EMACS).undefine();
	}
}
