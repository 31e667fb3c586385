// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/** How an {@link SvgCanvas} writes colours. */
public interface SvgColours {

	/** As attributes: {@code fill="#336699" fill-opacity="0.5"}. */
	SvgColours ATTRIBUTES = (out, attribute, argb) -> {
		out.append(' ').append(attribute).append("=\"#");
		for (int shift = 20; shift >= 0; shift -= 4) {
			out.append(Character.forDigit(argb >> shift & 15, 16));
		}
		out.append('"');
		int alpha = argb >>> 24;
		if (alpha < 255) {
			out.append(' ').append(attribute).append("-opacity=\"").append(Math.rint(alpha / 2.55) / 100).append('"');
		}
	};

	/**
	 * Writes the colour of one element.
	 *
	 * @param out is in the middle of the element's attributes
	 * @param attribute {@code fill} or {@code stroke}; an element has one of them that is a colour
	 * @param argb the colour
	 */
	void write(StringBuilder out, String attribute, int argb);
}
