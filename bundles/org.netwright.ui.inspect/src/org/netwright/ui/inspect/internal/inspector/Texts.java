// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.graphics.GC;

/** Fits words into the room that there is. */
public final class Texts {
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private Texts() {
	}

	/** The text itself, or its beginning with an ellipsis. */
	public static String shorten(GC gc, String text, int width) {
		if (text.isEmpty() || gc.textExtent(text).x <= width) {
			return text;
		}
		int most = text.length() - 1;
		int least = 1;
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS).x <= width) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return text.substring(0, least).stripTrailing() + ELLIPSIS;
	}
}
