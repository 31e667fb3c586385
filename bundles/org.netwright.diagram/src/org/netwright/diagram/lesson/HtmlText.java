// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

/** Texts of people as parts of a page. All methods are pure. */
final class HtmlText {

	private HtmlText() {
	}

	/** A text that means nothing but itself, in an element or an attribute. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '&' -> escaped.append("&amp;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			case '\t', '\n', '\r' -> escaped.append(' ');
			default -> {
				boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
				if (!Character.isISOControl(c) && !lone && c != 0xFFFE && c != 0xFFFF) {
					escaped.appendCodePoint(c);
				}
			}
			}
		});
		return escaped.toString();
	}

	/** One paragraph for each line; nothing for an empty text. */
	static String paragraphs(String text, String kind) {
		StringBuilder paragraphs = new StringBuilder();
		text.lines().filter(line -> !line.isBlank())
				.forEach(line -> paragraphs.append("<p class=\"").append(kind).append("\">").append(escape(line)).append("</p>\n"));
		return paragraphs.toString();
	}
}
