// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;

/** The characters of a text that our own font lacks, as outlines from the machine's fonts. */
final class ForeignText {

	private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

	private ForeignText() {
	}

	/** Whether a text has such characters. */
	static boolean isIn(String text, FontFace face) {
		return !text.codePoints().allMatch(c -> Character.isISOControl(c) || face.covers(c));
	}

	/** Their outlines, each where our metrics place it. */
	static Shape outline(String text, double left, double baseline, TextStyle style) {
		Font font = new Font(Font.SANS_SERIF, style.face() == FontFace.BOLD ? Font.BOLD : Font.PLAIN, 1)
				.deriveFont((float) style.size());
		Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double pen = left;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			int end = i + Character.charCount(codePoint);
			if (!Character.isISOControl(codePoint) && !style.face().covers(codePoint)) {
				outline.append(font.createGlyphVector(FRACTIONAL, text.substring(i, end))
						.getOutline((float) pen, (float) baseline), false);
			}
			pen += style.face().advance(codePoint) * style.size();
			i = end;
		}
		return outline;
	}
}
