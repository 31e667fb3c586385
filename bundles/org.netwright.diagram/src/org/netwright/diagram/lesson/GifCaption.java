// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Paragraphs;

/** The words below a picture of an animation, in pixels. */
final class GifCaption {

	private static final int MOST_LINES = 8;

	private record Line(String text, TextStyle style, Tone tone) {
	}

	private final Palette palette;
	private final int width;
	private final double inset;
	private final TextStyle heading;
	private final TextStyle text;
	private final TextStyle small;

	GifCaption(Palette palette, int width) {
		this.palette = palette;
		this.width = width;
		double size = Math.clamp(width / 60.0, 10, 40);
		inset = 1.2 * size;
		heading = new TextStyle(1.25 * size, FontFace.BOLD, Anchor.START);
		text = new TextStyle(size, FontFace.REGULAR, Anchor.START);
		small = new TextStyle(0.9 * size, FontFace.REGULAR, Anchor.START);
	}

	private List<Line> lines(IllustratedStep step) {
		double room = width - 2 * inset;
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(heading.fit(step.heading(), room - 5 * small.size()), heading, Tone.PAPER_INK));
		if (!step.title().isBlank()) {
			lines.add(new Line(small.fit(step.place(), room), small, Tone.PAPER_INK_SECONDARY));
		}
		add(lines, step.note(), text, Tone.PAPER_INK, room);
		if (step.rows().size() == 1) {
			add(lines, step.rows().getFirst().arithmetic(), text, Tone.PAPER_INK, room);
		}
		add(lines, step.summary(), small, Tone.PAPER_INK_SECONDARY, room);
		return lines;
	}

	private static void add(List<Line> lines, String text, TextStyle style, Tone tone, double room) {
		List<String> wrapped = Paragraphs.wrap(text, style, room);
		List<String> shown = wrapped.size() > MOST_LINES ? Paragraphs.cut(wrapped, MOST_LINES, style, room) : wrapped;
		shown.forEach(line -> lines.add(new Line(line, style, tone)));
	}

	private static double lineHeight(Line line) {
		return 1.4 * line.style.size();
	}

	/** How high the words of a step are. */
	int height(IllustratedStep step) {
		return (int) Math.ceil(lines(step).stream().mapToDouble(GifCaption::lineHeight).sum() + 2 * inset);
	}

	/** Writes the words of a step from the origin down. */
	void paint(Canvas canvas, IllustratedStep step, int number, int count, double height) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		double y = inset;
		for (Line line : lines(step)) {
			y += lineHeight(line);
			canvas.text(line.text, inset, y - 0.3 * lineHeight(line), line.style, palette.argb(line.tone));
		}
		canvas.text(number + " / " + count, width - inset, inset + 0.7 * 1.4 * heading.size(), small.withAnchor(Anchor.END), palette.argb(Tone.PAPER_INK_SECONDARY));
	}
}
