// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.widgets.Control;
import org.netwright.ui.internal.preference.Choices;

/**
 * Whether the workbench is shown on a projector now: larger type, thicker lines. Asking is possible on any thread, the rest on the UI
 * thread. Diagrams and views follow by themselves; whoever draws texts of its own asks here.
 */
public final class PresentationMode {
	/** How many times larger the type of views is on a projector. */
	public static final double TYPE = 1.3;

	private static final String KEY = "projectorMode"; //$NON-NLS-1$

	private PresentationMode() {
	}

	/**
	 * Whether type is larger and lines are thicker.
	 *
	 * @return false unless somebody switched it on, in this session or an earlier one
	 */
	public static boolean isProjector() {
		return Choices.get(KEY, false);
	}

	/**
	 * Switches it on or off, for this session and the next ones.
	 *
	 * @param projector whether the workbench is shown on a projector
	 */
	public static void setProjector(boolean projector) {
		Choices.set(KEY, projector);
	}

	/**
	 * Calls back after each change, until a control's end.
	 *
	 * @param control with whose end the calls end
	 * @param changed called on the UI thread
	 */
	public static void whenChanged(Control control, Runnable changed) {
		Choices.whenChanged(KEY, control, changed);
	}

	/**
	 * Calls back after each change, for whoever lives as long as the workbench.
	 *
	 * @param changed called on the thread that changes it
	 * @return ends the calls when run
	 */
	public static Runnable whenChanged(Runnable changed) {
		return Choices.whenChanged(KEY, changed);
	}
}
