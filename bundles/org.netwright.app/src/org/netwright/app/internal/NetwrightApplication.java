// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.netwright.app.internal.splash.Splash;
import org.netwright.app.internal.window.NetwrightWorkbenchAdvisor;

/** The workbench as an Equinox application; its arguments are the network files to open. */
public final class NetwrightApplication implements IApplication {
	private static final String DISABLED_IMAGES = "org.eclipse.swt.image.disablement"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		fadeDisabledImages();
		Display.setAppName("Netwright"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			Splash splash = Splash.show(display);
			int code = PlatformUI.createAndRunWorkbench(display, new NetwrightWorkbenchAdvisor(LaunchArguments.files((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)), splash::close));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** SWT makes images of what is disabled brighter by default, which on dark makes them more prominent than the others. */
	private static void fadeDisabledImages() {
		if (System.getProperty(DISABLED_IMAGES) == null) {
			System.setProperty(DISABLED_IMAGES, "desaturated"); //$NON-NLS-1$
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
