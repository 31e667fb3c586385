// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.netwright.ui.theme.PresentationMode;

/** Keeps the type of the workbench as people chose it, from the start on. */
public final class AppearanceStartup implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		LargerType type = new LargerType(display);
		Runnable apply = () -> display.asyncExec(() -> {
			if (!workbench.isClosing()) {
				type.set(PresentationMode.isProjector());
				workbench.getService(ICommandService.class).refreshElements(ProjectorModeHandler.COMMAND, null);
			}
		});
		Runnable end = PresentationMode.whenChanged(apply);
		display.asyncExec(() -> display.disposeExec(end));
		apply.run();
	}
}
