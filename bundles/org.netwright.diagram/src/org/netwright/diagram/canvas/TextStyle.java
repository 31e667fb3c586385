// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/**
 * How a text is set. Its widths come from our own metrics, so that screen, PNG and SVG agree.
 *
 * @param size the em in diagram units, above 0
 * @param face regular or bold
 * @param anchor which point of the text stands at the given x
 */
public record TextStyle(double size, FontFace face, Anchor anchor) {

	/**
	 * The same with another anchor.
	 *
	 * @param other which point of the text stands at the given x
	 * @return a style
	 */
	public TextStyle withAnchor(Anchor other) {
		return new TextStyle(size, face, other);
	}

	/**
	 * The same with another size.
	 *
	 * @param other the em in diagram units, above 0
	 * @return a style
	 */
	public TextStyle withSize(double other) {
		return new TextStyle(other, face, anchor);
	}

	/**
	 * How wide a text is.
	 *
	 * @param text any text
	 * @return the sum of its advances in diagram units
	 */
	public double width(String text) {
		return face.width(text, size);
	}

	/**
	 * As much of a text as fits.
	 *
	 * @param text any text
	 * @param width the room there is, in diagram units
	 * @return the text, or its beginning and an ellipsis, or nothing where not even that fits
	 */
	public String fit(String text, double width) {
		return face.fit(text, size, width);
	}

	/** {@return how far the baseline is below the middle of digits and capitals, in diagram units} */
	public double middle() {
		return face.capHeight() * size / 2;
	}

	/**
	 * Where the left end of a text stands.
	 *
	 * @param text any text
	 * @param x where the anchor stands
	 * @return its left end in diagram units
	 */
	public double left(String text, double x) {
		return switch (anchor) {
		case START -> x;
		case MIDDLE -> x - width(text) / 2;
		case END -> x - width(text);
		};
	}
}
