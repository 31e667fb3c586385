// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.nio.ByteBuffer;

/**
 * Turns the glyphs of a {@link FontFile} into outlines: simple ones of quadratic curves, and those that are composed of
 * others, such as accented letters. Stateless apart from the file, thus usable by any thread.
 */
final class GlyphReader {

	private static final int ON_CURVE = 1;
	private static final int SHORT_X = 2;
	private static final int SHORT_Y = 4;
	private static final int REPEAT = 8;
	private static final int SAME_X = 16;
	private static final int SAME_Y = 32;

	private static final int WORDS = 1;
	private static final int OFFSETS = 2;
	private static final int ONE_SCALE = 8;
	private static final int MORE = 32;
	private static final int TWO_SCALES = 64;
	private static final int MATRIX = 128;
	private static final int DEEPEST = 6;

	private final FontFile file;

	GlyphReader(FontFile file) {
		this.file = file;
	}

	/** Places font units, y up, in a drawing, y down. */
	record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {

		double x(double px, double py) {
			return xx * px + xy * py + dx;
		}

		double y(double px, double py) {
			return yx * px + yy * py + dy;
		}

		Placement within(Placement outer) {
			return new Placement(outer.xx * xx + outer.xy * yx, outer.xx * xy + outer.xy * yy,
					outer.yx * xx + outer.yy * yx, outer.yx * xy + outer.yy * yy, outer.x(dx, dy), outer.y(dx, dy));
		}
	}

	/**
	 * Appends a glyph's outline.
	 *
	 * @param glyph a glyph number
	 * @param placement where it goes
	 * @param sink who takes it
	 */
	void outline(int glyph, Placement placement, Path.Sink sink) {
		outline(glyph, placement, sink, 0);
	}

	private void outline(int glyph, Placement placement, Path.Sink sink, int depth) {
		int at = file.outlineOffset(glyph);
		if (at < 0 || depth > DEEPEST) {
			return;
		}
		int contours = file.data().getShort(at);
		if (contours < 0) {
			parts(at + 10, placement, sink, depth);
		} else {
			contours(at + 10, contours, placement, sink);
		}
	}

	private void parts(int start, Placement placement, Path.Sink sink, int depth) {
		ByteBuffer data = file.data();
		int at = start;
		int flags;
		do {
			flags = file.unsigned(at);
			int glyph = file.unsigned(at + 2);
			boolean words = (flags & WORDS) != 0;
			boolean offsets = (flags & OFFSETS) != 0;
			double dx = !offsets ? 0 : words ? data.getShort(at + 4) : data.get(at + 4);
			double dy = !offsets ? 0 : words ? data.getShort(at + 6) : data.get(at + 5);
			at += words ? 8 : 6;
			double xx = 1;
			double xy = 0;
			double yx = 0;
			double yy = 1;
			if ((flags & ONE_SCALE) != 0) {
				xx = yy = fraction(at);
				at += 2;
			} else if ((flags & TWO_SCALES) != 0) {
				xx = fraction(at);
				yy = fraction(at + 2);
				at += 4;
			} else if ((flags & MATRIX) != 0) {
				xx = fraction(at);
				yx = fraction(at + 2);
				xy = fraction(at + 4);
				yy = fraction(at + 6);
				at += 8;
			}
			outline(glyph, new Placement(xx, xy, yx, yy, dx, dy).within(placement), sink, depth + 1);
		} while ((flags & MORE) != 0);
	}

	private double fraction(int at) {
		return file.data().getShort(at) / 16384.0;
	}

	private void contours(int start, int contours, Placement placement, Path.Sink sink) {
		int points = contours == 0 ? 0 : file.unsigned(start + 2 * contours - 2) + 1;
		int at = start + 2 * contours;
		at += 2 + file.unsigned(at);
		byte[] flags = new byte[points];
		for (int i = 0; i < points; i++) {
			byte flag = file.data().get(at++);
			int times = (flag & REPEAT) != 0 ? Byte.toUnsignedInt(file.data().get(at++)) : 0;
			flags[i] = flag;
			while (times-- > 0) {
				flags[++i] = flag;
			}
		}
		int[] x = new int[points];
		int[] y = new int[points];
		at = coordinates(at, flags, SHORT_X, SAME_X, x);
		coordinates(at, flags, SHORT_Y, SAME_Y, y);
		int first = 0;
		for (int c = 0; c < contours; c++) {
			int last = file.unsigned(start + 2 * c);
			contour(flags, x, y, first, last, placement, sink);
			first = last + 1;
		}
	}

	private int coordinates(int start, byte[] flags, int isShort, int isSame, int[] result) {
		int at = start;
		int value = 0;
		for (int i = 0; i < flags.length; i++) {
			if ((flags[i] & isShort) != 0) {
				int delta = Byte.toUnsignedInt(file.data().get(at++));
				value += (flags[i] & isSame) != 0 ? delta : -delta;
			} else if ((flags[i] & isSame) == 0) {
				value += file.data().getShort(at);
				at += 2;
			}
			result[i] = value;
		}
		return at;
	}

	private static void contour(byte[] flags, int[] x, int[] y, int first, int last, Placement p, Path.Sink sink) {
		if (last <= first) {
			return;
		}
		int size = last - first + 1;
		int begin = first;
		while (begin <= last && (flags[begin] & ON_CURVE) == 0) {
			begin++;
		}
		boolean allOff = begin > last;
		begin = allOff ? first : begin;
		double penX = allOff ? (x[first] + x[last]) / 2.0 : x[begin];
		double penY = allOff ? (y[first] + y[last]) / 2.0 : y[begin];
		double startX = penX;
		double startY = penY;
		sink.moveTo(p.x(penX, penY), p.y(penX, penY));
		int steps = allOff ? size : size - 1;
		for (int k = 0; k < steps; k++) {
			int i = first + (begin - first + k + (allOff ? 0 : 1)) % size;
			if ((flags[i] & ON_CURVE) != 0) {
				sink.lineTo(p.x(x[i], y[i]), p.y(x[i], y[i]));
				penX = x[i];
				penY = y[i];
				continue;
			}
			int next = first + (i - first + 1) % size;
			boolean ends = k == steps - 1;
			boolean on = (flags[next] & ON_CURVE) != 0;
			double toX = ends ? startX : on ? x[next] : (x[i] + x[next]) / 2.0;
			double toY = ends ? startY : on ? y[next] : (y[i] + y[next]) / 2.0;
			quadratic(penX, penY, x[i], y[i], toX, toY, p, sink);
			penX = toX;
			penY = toY;
			k += on && !ends ? 1 : 0;
		}
		sink.close();
	}

	private static void quadratic(double x0, double y0, double cx, double cy, double x, double y, Placement p,
			Path.Sink sink) {
		double x1 = (x0 + 2 * cx) / 3;
		double y1 = (y0 + 2 * cy) / 3;
		double x2 = (x + 2 * cx) / 3;
		double y2 = (y + 2 * cy) / 3;
		sink.curveTo(p.x(x1, y1), p.y(x1, y1), p.x(x2, y2), p.y(x2, y2), p.x(x, y), p.y(x, y));
	}
}
