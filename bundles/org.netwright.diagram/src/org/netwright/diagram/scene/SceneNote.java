// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.model.Tint;

/**
 * A note as it is drawn.
 *
 * @param note its place in the document, which is the order of drawing
 * @param text what it says, empty if nothing
 * @param lines what of that finds room, line by line
 * @param complete whether that is all of it
 * @param tint the colour of its paper
 * @param box its paper
 * @param emphasis how large its text is
 */
public record SceneNote(int note, String text, List<String> lines, boolean complete, Tint tint, Box box, Emphasis emphasis) {

	/** From the edge of the paper to the text, in diagram units. */
	public static final double INSET = 10;
	/** The corner that is folded over, in diagram units. */
	public static final double FOLD = 10;

	/** Copies the lines. */
	public SceneNote {
		lines = List.copyOf(lines);
	}

	/** {@return how the text is written} */
	public TextStyle style() {
		return NoteForm.style(emphasis);
	}

	/**
	 * Where a line stands.
	 *
	 * @param line its place among the lines, from 0
	 * @return the baseline, in diagram units
	 */
	public double baseline(int line) {
		TextStyle style = style();
		double height = NoteForm.lineHeight(emphasis);
		double letters = style.size() * (style.face().ascent() + style.face().descent());
		return box.y() + INSET + line * height + (height - letters) / 2 + style.size() * style.face().ascent();
	}
}
