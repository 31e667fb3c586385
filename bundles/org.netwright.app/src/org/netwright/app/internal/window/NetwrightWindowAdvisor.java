// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.netwright.app.internal.command.NetworkOpener;
import org.netwright.app.internal.perspective.FirstLook;
import org.netwright.app.internal.recent.RecentFilesTracker;
import org.netwright.app.internal.welcome.EmptyEditorArea;

/** One window: its size, its bars, and what is open in it when it comes up. */
final class NetwrightWindowAdvisor extends WorkbenchWindowAdvisor {
	private final List<Path> files;
	private final NetworkStatus status = new NetworkStatus();

	NetwrightWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
		super(configurer);
		this.files = files;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new NetwrightBarAdvisor(configurer, status);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(initialSize());
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(true);
		IWorkbenchWindow window = configurer.getWindow();
		window.getPartService().addPartListener(new RecentFilesTracker());
		window.addPerspectiveListener(new FirstLook());
		WindowTitle.keep(configurer);
	}

	/** Most of the screen, for a diagram wants room; no more than what is comfortable on a large one. */
	private static Point initialSize() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(1680, screen.width * 19 / 20), Math.min(1000, screen.height * 19 / 20));
	}

	/** Whoever comes with files wants to see them. */
	@Override
	public void openIntro() {
		if (files.isEmpty()) {
			super.openIntro();
		}
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		ToolbarOrder.apply(window);
		PlatformViews.dress(window);
		status.follow(window.getActivePage(), window.getShell());
		EmptyEditorArea.fill(window);
		FileDrop.accept(window);
		if (!files.isEmpty()) {
			NetworkOpener.open(window.getActivePage(), files);
		}
	}
}
