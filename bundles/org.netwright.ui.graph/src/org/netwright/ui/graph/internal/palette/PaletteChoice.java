// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

/** Whether a person wants the palette docked beside every diagram; nobody may have said so yet. Kept for the next sessions. */
final class PaletteChoice {
	private static final String NODE = "org.netwright.ui.graph"; //$NON-NLS-1$
	private static final String KEY = "paletteDocked"; //$NON-NLS-1$

	private PaletteChoice() {
	}

	/** What was chosen; empty until somebody did. */
	static Optional<Boolean> docked() {
		return Optional.ofNullable(node().get(KEY, null)).map(Boolean::valueOf);
	}

	/** Chooses. */
	static void setDocked(boolean docked) {
		node().putBoolean(KEY, docked);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(PaletteChoice.class).error("Where the palette is could not be kept for the next session", e); //$NON-NLS-1$
		}
	}

	/** Calls back on the UI thread after each change, until a control's end. */
	static void whenChanged(Control control, Runnable changed) {
		IEclipsePreferences node = node();
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().equals(KEY) && !control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						changed.run();
					}
				});
			}
		};
		node.addPreferenceChangeListener(listener);
		control.addDisposeListener(event -> node.removePreferenceChangeListener(listener));
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
