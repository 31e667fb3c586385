// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.netwright.ui.internal.appearance.SystemMotion;
import org.netwright.ui.internal.preference.Choices;

/** Whether changes are shown as movements. A person chooses, here and in the system for all programs. UI thread only. */
public final class Motion {
	private static final String KEY = "animatedChanges"; //$NON-NLS-1$

	private Motion() {
	}

	/**
	 * Whether movements are shown.
	 *
	 * @return false if the person or the system wants none
	 */
	public static boolean isOn() {
		return isChosen() && SystemMotion.isOn();
	}

	/**
	 * What the person has chosen.
	 *
	 * @return true unless somebody switched it off, in this session or an earlier one
	 */
	public static boolean isChosen() {
		return Choices.get(KEY, true);
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param on whether movements are shown
	 */
	public static void choose(boolean on) {
		Choices.set(KEY, on);
	}

	/**
	 * Calls back after each choice, for whoever lives as long as the workbench.
	 *
	 * @param changed called on the thread that chooses
	 * @return ends the calls when run
	 */
	public static Runnable whenChanged(Runnable changed) {
		return Choices.whenChanged(KEY, changed);
	}
}
