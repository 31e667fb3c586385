// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the workbench is light or dark now, and how to change it. */
public final class WorkbenchTheme {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	/** Where the platform keeps the theme. */
	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String KEY = "themeid"; //$NON-NLS-1$

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

	/** What people choose. */
	public enum Choice {
		/** Light, whatever the system is. */
		LIGHT,
		/** Dark, whatever the system is. */
		DARK,
		/** Light or dark as the system is when Netwright starts. */
		SYSTEM
	}

	/**
	 * What was chosen.
	 *
	 * @return the system until somebody chose otherwise
	 */
	public static Choice choice() {
		String id = InstanceScope.INSTANCE.getNode(NODE).get(KEY, null);
		return id == null ? Choice.SYSTEM : id.contains("dark") ? Choice.DARK : Choice.LIGHT; //$NON-NLS-1$
	}

	/**
	 * Chooses. Light and dark hold at once, the system's theme from the next start on: while Netwright runs, its own theme hides what
	 * the system's is.
	 *
	 * @param choice for this session and the next ones
	 */
	public static void choose(Choice choice) {
		IThemeEngine engine = engine();
		if (choice == Choice.SYSTEM) {
			forget();
		} else if (engine != null && choice != choice()) {
			engine.setTheme(choice == Choice.DARK ? DARK : LIGHT, true);
		}
	}

	/** Without a stored theme the platform asks the system when it starts. */
	private static void forget() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.remove(KEY);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(WorkbenchTheme.class).error("The theme of the next session could not be kept", e); //$NON-NLS-1$
		}
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
