// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.ui.theme.PresentationMode;

/** The type of pages that we draw ourselves: three sizes and a title, which grow with the font of the system. */
final class Type {
	static final TextStyle TITLE = new TextStyle(34, FontFace.BOLD, Anchor.START);
	static final TextStyle HEADING = new TextStyle(15, FontFace.BOLD, Anchor.START);
	static final TextStyle STRONG = new TextStyle(14, FontFace.BOLD, Anchor.START);
	static final TextStyle TEXT = new TextStyle(14, FontFace.REGULAR, Anchor.START);
	static final TextStyle SMALL = new TextStyle(12.5, FontFace.REGULAR, Anchor.START);
	/** From baseline to baseline, as a multiple of the size. */
	static final double LEADING = 1.36;

	private static final double USUAL_POINTS = 10;

	private Type() {
	}

	/** How much larger than usual the system wants its texts, or a projector. */
	static double scale(Control control) {
		FontData[] data = control.getDisplay().getSystemFont().getFontData();
		double projector = PresentationMode.isProjector() ? PresentationMode.TYPE : 1;
		return Math.clamp(projector * data[0].getHeight() / USUAL_POINTS, 0.8, 2);
	}

	/** A text in lines of at most a width. */
	static List<String> wrap(String text, TextStyle style, double width) {
		List<String> lines = new ArrayList<>();
		String line = ""; //$NON-NLS-1$
		for (String word : text.split(" ")) { //$NON-NLS-1$
			String longer = line.isEmpty() ? word : line + " " + word; //$NON-NLS-1$
			if (!line.isEmpty() && style.width(longer) > width) {
				lines.add(line);
				line = word;
			} else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	/** The same in at most so many lines; what is left out shows as an ellipsis. */
	static List<String> wrap(String text, TextStyle style, double width, int most) {
		List<String> lines = wrap(text, style, width);
		if (lines.size() <= most) {
			return lines;
		}
		List<String> shown = new ArrayList<>(lines.subList(0, most - 1));
		shown.add(style.fit(String.join(" ", lines.subList(most - 1, lines.size())), width)); //$NON-NLS-1$
		return shown;
	}
}
