// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.SvgCanvas;
import org.netwright.diagram.canvas.SvgColours;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;

/**
 * Draws a picture twice, in light and in dark colours, and makes one of both whose colours are classes of a style sheet. Where both
 * differ in more than colours, the light one is taken for both.
 */
final class ThemedDrawing {

	/** Stands where a colour comes; no text of a picture can have it. */
	private static final char PLACE = '\u0001';

	private record Sketch(String text, List<String> attributes, List<Integer> colours) {
	}

	private final DiagramPainter light;
	private final DiagramPainter dark;
	private final ColourClasses classes;

	ThemedDrawing(DiagramPainter light, DiagramPainter dark, ColourClasses classes) {
		this.light = light;
		this.dark = dark;
		this.classes = classes;
	}

	/** The elements of the first level, each with the line break at its end. */
	List<String> elements(DiagramState state, String idPrefix) {
		Sketch day = sketch(light, state, idPrefix);
		Sketch night = sketch(dark, state, idPrefix);
		return elements(coloured(day, day.text.equals(night.text) ? night : day));
	}

	private static Sketch sketch(DiagramPainter painter, DiagramState state, String idPrefix) {
		List<String> attributes = new ArrayList<>();
		List<Integer> colours = new ArrayList<>();
		SvgColours recorder = (out, attribute, argb) -> {
			out.append(PLACE);
			attributes.add(attribute);
			colours.add(argb);
		};
		SvgCanvas canvas = new SvgCanvas(1, idPrefix, recorder);
		Box box = painter.scene().bounds();
		canvas.save();
		canvas.translate(-box.x(), -box.y());
		painter.paint(canvas, state, Detail.FULL);
		canvas.restore();
		return new Sketch(canvas.finish(), attributes, colours);
	}

	private String coloured(Sketch day, Sketch night) {
		StringBuilder text = new StringBuilder(day.text.length());
		int place = 0;
		for (int i = 0; i < day.text.length(); i++) {
			char c = day.text.charAt(i);
			if (c == PLACE) {
				text.append(" class=\"").append(classes.of(day.attributes.get(place), day.colours.get(place), night.colours.get(place))).append('"');
				place++;
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	private static List<String> elements(String text) {
		List<String> elements = new ArrayList<>();
		StringBuilder element = new StringBuilder();
		int depth = 0;
		for (String line : text.split("\n")) {
			depth += line.startsWith("<g>") || line.startsWith("<g ") ? 1 : line.equals("</g>") ? -1 : 0;
			element.append(line).append('\n');
			if (depth == 0) {
				elements.add(element.toString());
				element.setLength(0);
			}
		}
		if (!element.isEmpty()) {
			throw new IllegalStateException("a group is not closed");
		}
		return elements;
	}
}
