// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.widgets.Control;
import org.netwright.ui.internal.preference.Choices;

/**
 * Whether diagrams show positive and negative weights in white and black, or in a pair of colours that colour-blind people tell apart.
 * Asking is possible on any thread, the rest on the UI thread.
 */
public final class DiagramColours {
	private static final String KEY = "colouredConnections"; //$NON-NLS-1$

	private DiagramColours() {
	}

	/**
	 * Whether connections are coloured.
	 *
	 * @return false for white and black, the default
	 */
	public static boolean areColoured() {
		return Choices.get(KEY, false);
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param coloured whether connections are coloured
	 */
	public static void setColoured(boolean coloured) {
		Choices.set(KEY, coloured);
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
}
