// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of the style sheets for what they do not reach: rows of tables and trees, what is drawn. UI thread only. */
public enum Ink {
	/** What matters. */
	PRIMARY(0x1d2126, 0xe8ebf0),
	/** What is less important than others. */
	SECONDARY(0x5a616b, 0xa4abb5),
	/** What is the case now. */
	NOW(0x8f5a00, 0xffb938),
	/** What pages are filled with. */
	PAPER(0xffffff, 0x25282d),
	/** What is wrong. */
	WRONG(0xb3261e, 0xff8a80),
	/** What is as it should be. */
	RIGHT(0x1a7f45, 0x5fcf8a);

	private final Color light;
	private final Color dark;

	Ink(int light, int dark) {
		this.light = color(light);
		this.dark = color(dark);
	}

	private static Color color(int rgb) {
		return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
	}

	/**
	 * The colour for the theme as it is now.
	 *
	 * @return an opaque colour, which needs no disposal
	 */
	public Color color() {
		return WorkbenchTheme.isDark() ? dark : light;
	}
}
