// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.netwright.app.internal.perspective.InspectPerspective;

/** What is asked of the workbench once: its perspective, that it comes back as it was left, and the files to open. */
public final class NetwrightWorkbenchAdvisor extends WorkbenchAdvisor {
	private final List<Path> files;
	private final Runnable started;

	/**
	 * Asks for a workbench.
	 *
	 * @param files   to open at once
	 * @param started called when the window is there
	 */
	public NetwrightWorkbenchAdvisor(List<Path> files, Runnable started) {
		this.files = files;
		this.started = started;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public void preStartup() {
		PlatformCommands.reduce(getWorkbenchConfigurer().getWorkbench());
	}

	@Override
	public void postStartup() {
		MacMenu.connect(getWorkbenchConfigurer().getWorkbench());
		started.run();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return InspectPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new NetwrightWindowAdvisor(configurer, files);
	}
}
