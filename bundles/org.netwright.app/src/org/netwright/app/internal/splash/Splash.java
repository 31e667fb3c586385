// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.splash;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.netwright.diagram.palette.Palette;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.GcResources;

/** The picture that is there while the workbench starts: drawn, not stored, so that it is crisp on every screen. */
public final class Splash {
	private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String THEME = "themeid"; //$NON-NLS-1$

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Shows it in the middle of the screen, and has it painted before the start goes on.
	 *
	 * @param display before the workbench has it
	 * @return what takes it away again
	 */
	public static Splash show(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS);
		shell.setText("Netwright"); //$NON-NLS-1$
		shell.setSize(SplashPicture.WIDTH, SplashPicture.HEIGHT);
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		shell.setLocation(screen.x + (screen.width - SplashPicture.WIDTH) / 2, screen.y + (screen.height - SplashPicture.HEIGHT) / 2);
		boolean[] painted = { false };
		Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		canvas.setSize(SplashPicture.WIDTH, SplashPicture.HEIGHT);
		GcResources resources = new GcResources(canvas);
		Palette palette = isDark() ? Palette.dark() : Palette.light();
		canvas.addPaintListener(event -> {
			try (GcCanvas target = new GcCanvas(event.gc, resources)) {
				SplashPicture.paint(target, palette, version());
			}
			painted[0] = true;
		});
		shell.setVisible(true);
		long end = System.nanoTime() + 300_000_000;
		while (!painted[0] && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		return new Splash(shell);
	}

	/** What the workbench will look like: the theme that was chosen last. */
	private static boolean isDark() {
		String theme = InstanceScope.INSTANCE.getNode(THEMES).get(THEME, ConfigurationScope.INSTANCE.getNode(THEMES).get(THEME, "")); //$NON-NLS-1$
		return theme.contains("dark"); //$NON-NLS-1$
	}

	/** The version of the product without its build. */
	static String version() {
		var version = Platform.getBundle("org.netwright.app").getVersion(); //$NON-NLS-1$
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes it away. */
	public void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
