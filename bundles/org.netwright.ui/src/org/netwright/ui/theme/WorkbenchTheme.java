// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Whether the workbench is light or dark now, and how to change it. */
public final class WorkbenchTheme {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private WorkbenchTheme() {
	}

	/**
	 * Whether the workbench is dark.
	 *
	 * @return true when the active theme is a dark one
	 */
	public static boolean isDark() {
		IThemeEngine engine = engine();
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		return theme != null && theme.getId().contains("dark"); //$NON-NLS-1$
	}

	/** Switches between light and dark, for this session and the next ones. */
	public static void toggle() {
		IThemeEngine engine = engine();
		if (engine != null) {
			engine.setTheme(isDark() ? LIGHT : DARK, true);
		}
	}

	/**
	 * Calls back after each change of the theme, until a control's end.
	 *
	 * @param control with whose end the calls end
	 * @param changed called on the UI thread
	 */
	public static void whenChanged(Control control, Runnable changed) {
		BundleContext context = FrameworkUtil.getBundle(WorkbenchTheme.class).getBundleContext();
		EventHandler handler = event -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						changed.run();
					}
				});
			}
		};
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED);
		ServiceRegistration<EventHandler> registration = context.registerService(EventHandler.class, handler, properties);
		control.addDisposeListener(event -> registration.unregister());
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
