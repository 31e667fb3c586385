// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file that metrics and outlines need, read without AWT: {@code head}, {@code hhea},
 * {@code hmtx}, {@code cmap} (format 4), {@code OS/2}, {@code loca} and {@code glyf}. Immutable after construction.
 */
final class FontFile {

	private static final int BASIC_PLANE = 0x10000;

	private final ByteBuffer data;
	private final Map<String, Integer> tables = new HashMap<>();
	private final int unitsPerEm;
	private final boolean longOffsets;
	private final int metricCount;
	private final char[] glyphs = new char[BASIC_PLANE];

	/**
	 * Reads a file.
	 *
	 * @param bytes the whole file; kept, not modified
	 * @throws IllegalArgumentException if a table is missing
	 */
	FontFile(byte[] bytes) {
		data = ByteBuffer.wrap(bytes);
		int count = unsigned(4);
		for (int i = 0; i < count; i++) {
			int at = 12 + 16 * i;
			tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), data.getInt(at + 8));
		}
		unitsPerEm = unsigned(table("head") + 18);
		longOffsets = data.getShort(table("head") + 50) != 0;
		metricCount = unsigned(table("hhea") + 34);
		readCharacters(characterMap());
	}

	/** {@return the em in font units} */
	int unitsPerEm() {
		return unitsPerEm;
	}

	/** {@return how far letters reach above the baseline, in font units} */
	int ascent() {
		return data.getShort(table("hhea") + 4);
	}

	/** {@return how far letters reach below the baseline, in font units} */
	int descent() {
		return -data.getShort(table("hhea") + 6);
	}

	/** {@return the height of capitals in font units} */
	int capHeight() {
		return data.getShort(table("OS/2") + 88);
	}

	/**
	 * The glyph of a character.
	 *
	 * @param codePoint any
	 * @return 0 if there is none
	 */
	int glyph(int codePoint) {
		return codePoint < BASIC_PLANE ? glyphs[codePoint] : 0;
	}

	/**
	 * How far the pen moves.
	 *
	 * @param glyph a glyph number
	 * @return in font units
	 */
	int advance(int glyph) {
		return unsigned(table("hmtx") + 4 * Math.min(glyph, metricCount - 1));
	}

	/**
	 * Where the description of a glyph begins.
	 *
	 * @param glyph a glyph number
	 * @return a position in {@link #data()}, or -1 if it has no outline
	 */
	int outlineOffset(int glyph) {
		int loca = table("loca");
		long from = longOffsets ? data.getInt(loca + 4 * glyph) : 2L * unsigned(loca + 2 * glyph);
		long to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2L * unsigned(loca + 2 * glyph + 2);
		return from == to ? -1 : table("glyf") + (int) from;
	}

	/** {@return the bytes, to be read by position only} */
	ByteBuffer data() {
		return data;
	}

	/**
	 * A 16 bit number without sign.
	 *
	 * @param at position
	 * @return 0 to 65535
	 */
	int unsigned(int at) {
		return Short.toUnsignedInt(data.getShort(at));
	}

	private int table(String tag) {
		Integer offset = tables.get(tag);
		if (offset == null) {
			throw new IllegalArgumentException("the font has no table " + tag);
		}
		return offset;
	}

	private int characterMap() {
		int cmap = table("cmap");
		int count = unsigned(cmap + 2);
		for (int i = 0; i < count; i++) {
			int at = cmap + data.getInt(cmap + 8 + 8 * i);
			if (unsigned(at) == 4) {
				return at;
			}
		}
		throw new IllegalArgumentException("the font has no character map of format 4");
	}

	private void readCharacters(int map) {
		int segments = unsigned(map + 6) / 2;
		int ends = map + 14;
		int starts = ends + 2 * segments + 2;
		int deltas = starts + 2 * segments;
		int ranges = deltas + 2 * segments;
		for (int s = 0; s < segments; s++) {
			int end = unsigned(ends + 2 * s);
			int start = unsigned(starts + 2 * s);
			int delta = unsigned(deltas + 2 * s);
			int range = unsigned(ranges + 2 * s);
			for (int c = start; c <= end && c < 0xFFFF; c++) {
				int glyph = range == 0 ? c : unsigned(ranges + 2 * s + range + 2 * (c - start));
				glyphs[c] = (char) (range != 0 && glyph == 0 ? 0 : glyph + delta);
			}
		}
	}
}
