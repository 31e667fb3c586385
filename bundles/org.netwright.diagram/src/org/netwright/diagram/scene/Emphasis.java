// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;

/**
 * How large texts and how thick lines are beside the nodes. A picture for a projector has larger ones, and the room that
 * they take: that is more than a zoom, which makes everything larger.
 *
 * @param text what the sizes of texts are multiplied by, 1 or more, at most 1.4
 * @param line what the widths of lines are multiplied by, above 0, at most 1.6
 */
public record Emphasis(double text, double line) {

	/** For a screen or a page. */
	public static final Emphasis NORMAL = new Emphasis(1, 1);
	/** To be read from the last row of a room. */
	public static final Emphasis PROJECTOR = new Emphasis(1.4, 1.6);

	/** Checks that there is room for it. */
	public Emphasis {
		if (!(text >= 1 && text <= 1.4) || !(line > 0 && line <= 1.6)) {
			throw new IllegalArgumentException("texts " + text + " and lines " + line + " are not between 1 and 1.4, 0 and 1.6");
		}
	}

	/** {@return titles of layers} */
	public TextStyle title() {
		return of(Measures.TITLE);
	}

	/** {@return names of outputs and values of inputs} */
	public TextStyle name() {
		return of(Measures.NAME);
	}

	/** {@return values, subtitles, numbers, the footer} */
	public TextStyle small() {
		return of(Measures.SMALL);
	}

	/**
	 * A line of this emphasis.
	 *
	 * @param stroke a usual line
	 * @return the same with another width
	 */
	public Stroke of(Stroke stroke) {
		return line == 1 ? stroke : new Stroke(stroke.width() * line, stroke.on(), stroke.off());
	}

	private TextStyle of(TextStyle style) {
		return text == 1 ? style : style.withSize(style.size() * text);
	}
}
