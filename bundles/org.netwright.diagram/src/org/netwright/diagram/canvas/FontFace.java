// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The one typeface of all pictures, Roboto, which is shipped in this bundle, in its two weights. Metrics and outlines
 * are read from the font file itself, without AWT and without what is installed on the machine, so that every canvas
 * breaks, centres and shortens texts alike. There is no kerning; digits are all equally wide.
 *
 * <p>Immutable and thread-safe; a file is read when it is first needed.
 */
public enum FontFace {
	/** Weight 400. */
	REGULAR("Roboto-Regular.ttf"),
	/** Weight 700. */
	BOLD("Roboto-Bold.ttf");

	/** The family name, as font systems know it. */
	public static final String FAMILY = "Roboto";

	private static final String ELLIPSIS = "\u2026";
	private static final double FOREIGN_ADVANCE = 0.6;
	private static final double WIDE_ADVANCE = 1;

	private final String resource;
	private final Lazy lazy = new Lazy();

	FontFace(String file) {
		this.resource = "font/" + file;
	}

	/**
	 * Opens the TrueType file, for font systems that load it.
	 *
	 * @return a new stream, to be closed by the caller
	 */
	public InputStream open() {
		InputStream stream = FontFace.class.getResourceAsStream(resource);
		if (stream == null) {
			throw new IllegalStateException("the bundle org.netwright.diagram has lost its resource " + resource);
		}
		return stream;
	}

	/**
	 * The file's own name, for font systems that load it from a copy.
	 *
	 * @return without a folder
	 */
	public String fileName() {
		return resource.substring(resource.lastIndexOf('/') + 1);
	}

	/**
	 * Whether the font has a glyph for a character.
	 *
	 * @param codePoint any
	 * @return false if a canvas must look elsewhere for it
	 */
	public boolean covers(int codePoint) {
		return file().glyph(codePoint) != 0;
	}

	/**
	 * How far a character moves the pen. Characters that the font does not cover have a stated width: none for combining
	 * marks and control characters, 1 em for East Asian ones and symbols beyond the basic plane, else 0.6 em.
	 *
	 * @param codePoint any
	 * @return in em
	 */
	public double advance(int codePoint) {
		FontFile file = file();
		int glyph = file.glyph(codePoint);
		if (Character.isISOControl(codePoint)) {
			return 0;
		}
		return glyph != 0 ? (double) file.advance(glyph) / file.unitsPerEm() : foreignAdvance(codePoint);
	}

	/**
	 * How wide a text is.
	 *
	 * @param text any text
	 * @param size the em in diagram units
	 * @return the sum of all advances, in diagram units
	 */
	public double width(String text, double size) {
		double sum = 0;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			sum += advance(codePoint);
			i += Character.charCount(codePoint);
		}
		return sum * size;
	}

	/**
	 * As much of a text as fits.
	 *
	 * @param text any text
	 * @param size the em in diagram units
	 * @param width the room there is, in diagram units
	 * @return the text, or its beginning and an ellipsis, or nothing where not even that fits
	 */
	public String fit(String text, double size, double width) {
		if (width(text, size) <= width) {
			return text;
		}
		double room = width / size - advance(ELLIPSIS.charAt(0));
		int end = 0;
		while (end < text.length()) {
			int codePoint = text.codePointAt(end);
			room -= advance(codePoint);
			if (room < 0) {
				break;
			}
			end += Character.charCount(codePoint);
		}
		return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** {@return how far letters reach above the baseline, in em} */
	public double ascent() {
		return (double) file().ascent() / file().unitsPerEm();
	}

	/** {@return how far letters reach below the baseline, in em} */
	public double descent() {
		return (double) file().descent() / file().unitsPerEm();
	}

	/** {@return the height of capitals and digits, in em} */
	public double capHeight() {
		return (double) file().capHeight() / file().unitsPerEm();
	}

	/**
	 * Appends a text as outlines; characters that the font does not cover leave a gap of their width.
	 *
	 * @param text any text
	 * @param x where the pen starts
	 * @param baseline where the letters stand
	 * @param size the em in diagram units
	 * @param sink who takes the outlines
	 * @return where the pen ends
	 */
	public double outline(String text, double x, double baseline, double size, Path.Sink sink) {
		FontFile file = file();
		GlyphReader reader = new GlyphReader(file);
		double scale = size / file.unitsPerEm();
		double pen = x;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			int glyph = Character.isISOControl(codePoint) ? 0 : file.glyph(codePoint);
			if (glyph != 0) {
				reader.outline(glyph, new GlyphReader.Placement(scale, 0, 0, -scale, pen, baseline), sink);
			}
			pen += advance(codePoint) * size;
			i += Character.charCount(codePoint);
		}
		return pen;
	}

	private static double foreignAdvance(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		boolean wide = Character.isIdeographic(codePoint) || codePoint >= 0x1100 && codePoint <= 0x115F
				|| codePoint >= 0x3000 && codePoint <= 0x30FF || codePoint >= 0xAC00 && codePoint <= 0xD7A3
				|| codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint > 0xFFFF;
		return wide ? WIDE_ADVANCE : FOREIGN_ADVANCE;
	}

	private FontFile file() {
		return lazy.file(this);
	}

	/** Reads the file once, on whatever thread asks first. */
	private static final class Lazy {

		private volatile FontFile file;

		FontFile file(FontFace face) {
			FontFile known = file;
			if (known != null) {
				return known;
			}
			try (InputStream stream = face.open()) {
				known = new FontFile(stream.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException("cannot read the font " + face.resource, e);
			}
			file = known;
			return known;
		}
	}
}
