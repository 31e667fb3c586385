// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;

/** One window: its size, its bars, and what is open in it when it comes up. */
final class NetwrightWindowAdvisor extends WorkbenchWindowAdvisor {
	/** The network of the tutorial: what a newcomer sees first. */
	private static final String FIRST_EXAMPLE = "shapes-3x3"; //$NON-NLS-1$

	private final List<Path> files;

	NetwrightWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
		super(configurer);
		this.files = files;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(initialSize());
		configurer.setShowCoolBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle(Platform.getProduct().getName());
	}

	/** Most of the screen, for a diagram wants room; no more than what is comfortable on a large one. */
	private static Point initialSize() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(1680, screen.width * 19 / 20), Math.min(1000, screen.height * 19 / 20));
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		try {
			for (Path file : files) {
				NetworkEditors.open(page, NetworkEditorInput.ofFile(file.toAbsolutePath().normalize()));
			}
			if (page.getEditorReferences().length == 0) {
				NetworkEditors.open(page, ExampleInputs.of(FIRST_EXAMPLE));
			}
		} catch (PartInitException e) {
			ILog.of(NetwrightWindowAdvisor.class).log(e.getStatus());
		}
	}
}
