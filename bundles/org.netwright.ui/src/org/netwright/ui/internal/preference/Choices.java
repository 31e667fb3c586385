// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.preference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

/** What people choose once and for all, kept with the workspace. */
public final class Choices {
	private static final String NODE = "org.netwright.ui"; //$NON-NLS-1$

	private Choices() {
	}

	/** What was chosen, or what is usual; on any thread. */
	public static boolean get(String key, boolean usual) {
		return Platform.getPreferencesService().getBoolean(NODE, key, usual, null);
	}

	/** What was chosen, or what is usual; on any thread. */
	public static String get(String key, String usual) {
		return Platform.getPreferencesService().getString(NODE, key, usual, null);
	}

	/** Chooses, for this session and the next ones. */
	public static void set(String key, boolean value) {
		set(key, Boolean.toString(value));
	}

	/** Chooses, for this session and the next ones. */
	public static void set(String key, String value) {
		IEclipsePreferences node = node();
		node.put(key, value);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Choices.class).error("A choice could not be kept for the next session: " + key, e); //$NON-NLS-1$
		}
	}

	/** Calls back on the thread that changes the choice, until the result is run. */
	public static Runnable whenChanged(String key, Runnable changed) {
		IEclipsePreferences node = node();
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().equals(key)) {
				changed.run();
			}
		};
		node.addPreferenceChangeListener(listener);
		return () -> node.removePreferenceChangeListener(listener);
	}

	/** Calls back on the UI thread until a control's end. */
	public static void whenChanged(String key, Control control, Runnable changed) {
		Runnable end = whenChanged(key, () -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						changed.run();
					}
				});
			}
		});
		control.addDisposeListener(event -> end.run());
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
