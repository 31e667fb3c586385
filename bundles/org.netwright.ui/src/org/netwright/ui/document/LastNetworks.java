// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import org.netwright.ui.internal.preference.Choices;

/** Whether the networks that are open when Netwright ends are open again when it starts. */
public final class LastNetworks {
	private static final String KEY = "openLastNetworks"; //$NON-NLS-1$

	private LastNetworks() {
	}

	/**
	 * Whether they are opened again.
	 *
	 * @return true unless somebody chose otherwise
	 */
	public static boolean areOpenedAgain() {
		return Choices.get(KEY, true);
	}

	/**
	 * Chooses, from the next start on.
	 *
	 * @param again whether they are opened again
	 */
	public static void setOpenedAgain(boolean again) {
		Choices.set(KEY, again);
	}
}
