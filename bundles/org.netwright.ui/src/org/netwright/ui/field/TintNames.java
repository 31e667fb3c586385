// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import java.util.Locale;

import org.netwright.model.Tint;
import org.netwright.model.edit.step.SetTint;

/** What people call the colours of layers and notes, where they choose one. */
public final class TintNames {
	private TintNames() {
	}

	/**
	 * The name of a colour.
	 *
	 * @param tint the colour
	 * @return a word that begins with a capital
	 */
	public static String of(Tint tint) {
		String name = SetTint.nameOf(tint);
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
