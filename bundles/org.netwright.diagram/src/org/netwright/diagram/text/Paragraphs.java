// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.text;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.TextStyle;

/** Breaks texts into lines that fit. All methods are pure. */
public final class Paragraphs {

	private static final String TAB = "    ";
	private static final String ELLIPSIS = "\u2026";

	private Paragraphs() {
	}

	/**
	 * Breaks a text where it says so, else between words, and within a word only if that is wider than a line.
	 *
	 * @param text any text; tabs stand for four blanks
	 * @param style how it is written
	 * @param width the room there is for a line, in diagram units, above 0
	 * @return its lines, from the top; empty for an empty text
	 */
	public static List<String> wrap(String text, TextStyle style, double width) {
		List<String> lines = new ArrayList<>();
		if (!text.isEmpty()) {
			for (String line : text.replace("\t", TAB).split("\r\n|\r|\n", -1)) {
				wrapLine(line, style, width, lines);
			}
		}
		return lines;
	}

	/** Blanks at the beginning of a line are kept, those at which it is broken are not. */
	private static void wrapLine(String line, TextStyle style, double width, List<String> lines) {
		String rest = line;
		while (style.width(rest.stripTrailing()) > width) {
			int fits = fitting(rest, style, width);
			int space = rest.lastIndexOf(' ', fits);
			int end = space > 0 && !rest.substring(0, space).isBlank() ? space : fits;
			lines.add(rest.substring(0, end).stripTrailing());
			rest = rest.substring(end).stripLeading();
			if (rest.isEmpty()) {
				return;
			}
		}
		lines.add(rest.stripTrailing());
	}

	/** How many characters fit, at least one. */
	private static int fitting(String text, TextStyle style, double width) {
		double room = width;
		int end = 0;
		while (end < text.length()) {
			int codePoint = text.codePointAt(end);
			room -= style.face().advance(codePoint) * style.size();
			if (room < 0 && end > 0) {
				break;
			}
			end += Character.charCount(codePoint);
		}
		return end;
	}

	/**
	 * The first lines of a text that is longer, with an ellipsis at the end.
	 *
	 * @param lines not modified; more than the most
	 * @param most how many there is room for, 1 or more
	 * @param style how they are written
	 * @param width the room there is for a line, in diagram units
	 * @return so many lines
	 */
	public static List<String> cut(List<String> lines, int most, TextStyle style, double width) {
		List<String> first = new ArrayList<>(lines.subList(0, most));
		String last = first.getLast();
		while (!last.isEmpty() && style.width(last + ELLIPSIS) > width) {
			last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
		}
		first.set(most - 1, last + ELLIPSIS);
		return first;
	}
}
