// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.theme.PresentationMode;

/** Keeps the type of the workbench as people chose it, from the start on, and the marks of menus that say so. */
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
		Runnable endMotion = Motion.whenChanged(() -> display.asyncExec(() -> {
			if (!workbench.isClosing()) {
				workbench.getService(ICommandService.class).refreshElements(MotionHandler.COMMAND, null);
			}
		}));
		display.asyncExec(() -> {
			display.disposeExec(end);
			display.disposeExec(endMotion);
		});
		apply.run();
	}
}
