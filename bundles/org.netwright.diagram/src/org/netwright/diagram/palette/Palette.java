// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

import static org.netwright.diagram.palette.Tone.ACCENT;
import static org.netwright.diagram.palette.Tone.ACCENT_OUTLINE;
import static org.netwright.diagram.palette.Tone.BAR;
import static org.netwright.diagram.palette.Tone.BAR_TRACK;
import static org.netwright.diagram.palette.Tone.CANVAS;
import static org.netwright.diagram.palette.Tone.CHANGE_DOWN;
import static org.netwright.diagram.palette.Tone.CHANGE_NONE;
import static org.netwright.diagram.palette.Tone.CHANGE_UP;
import static org.netwright.diagram.palette.Tone.CHECK_DARK;
import static org.netwright.diagram.palette.Tone.CHECK_LIGHT;
import static org.netwright.diagram.palette.Tone.DISABLED;
import static org.netwright.diagram.palette.Tone.EDGE_NEGATIVE;
import static org.netwright.diagram.palette.Tone.EDGE_POSITIVE;
import static org.netwright.diagram.palette.Tone.HOVER;
import static org.netwright.diagram.palette.Tone.INK;
import static org.netwright.diagram.palette.Tone.INK_SECONDARY;
import static org.netwright.diagram.palette.Tone.MARK_DARK;
import static org.netwright.diagram.palette.Tone.MARK_LIGHT;
import static org.netwright.diagram.palette.Tone.NODE_IDLE;
import static org.netwright.diagram.palette.Tone.NODE_OUTLINE;
import static org.netwright.diagram.palette.Tone.PAPER;
import static org.netwright.diagram.palette.Tone.PAPER_ACCENT;
import static org.netwright.diagram.palette.Tone.PAPER_INK;
import static org.netwright.diagram.palette.Tone.PAPER_INK_SECONDARY;
import static org.netwright.diagram.palette.Tone.PAPER_RULE;
import static org.netwright.diagram.palette.Tone.SELECTION;
import static org.netwright.diagram.palette.Tone.WRONG;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a picture: a light and a dark set, both designed, and a choice of edge colours in each. Activations are
 * greys and need no palette; the accent is amber and only for <em>now</em>; changes are blue and orange; everything else is neutral. Texts have a
 * contrast of 4.5 or more to what is behind them, edges of 3 or more to the canvas. Immutable.
 */
public final class Palette {

	private static final Palette LIGHT = new Palette(light(new EnumMap<>(Tone.class)), false);
	private static final Palette DARK = new Palette(dark(new EnumMap<>(Tone.class)), true);

	private final Map<Tone, Integer> colours;
	private final boolean dark;

	private Palette(Map<Tone, Integer> colours, boolean dark) {
		this.colours = colours;
		this.dark = dark;
	}

	/** {@return the colours beside light windows and on white paper} */
	public static Palette light() {
		return LIGHT;
	}

	/** {@return the colours beside dark windows} */
	public static Palette dark() {
		return DARK;
	}

	/**
	 * A colour.
	 *
	 * @param tone what it is for
	 * @return ARGB, not premultiplied
	 */
	public int argb(Tone tone) {
		return colours.get(tone);
	}

	/** {@return whether this is a dark set} */
	public boolean isDark() {
		return dark;
	}

	/**
	 * This set with other edges, and with the canvas on which they stand out.
	 *
	 * @param edges how the sign of a weight is shown
	 * @return a palette
	 */
	public Palette withEdges(EdgeColours edges) {
		if (edges == EdgeColours.WHITE_BLACK) {
			return dark ? DARK : LIGHT;
		}
		Map<Tone, Integer> changed = new EnumMap<>(colours);
		changed.put(CANVAS, dark ? 0xFF2C3037 : 0xFFE7E9ED);
		changed.put(INK_SECONDARY, dark ? 0xFFB9BFC8 : 0xFF4B525C);
		changed.put(EDGE_POSITIVE, dark ? 0xFF5FA8E8 : 0xFF0F62B0);
		changed.put(EDGE_NEGATIVE, dark ? 0xFFEE7C4B : 0xFFC2470A);
		changed.put(DISABLED, dark ? 0xFF868D98 : 0xFF7C838D);
		changed.put(NODE_IDLE, dark ? 0xFF3A3F48 : 0xFFD6DADF);
		return new Palette(changed, dark);
	}

	/**
	 * What stands out on a fill: the dark or the light mark.
	 *
	 * @param fill an opaque colour
	 * @return the one with more contrast
	 */
	public int markOn(int fill) {
		int darkMark = argb(MARK_DARK);
		int lightMark = argb(MARK_LIGHT);
		return Argb.contrast(darkMark, fill) >= Argb.contrast(lightMark, fill) ? darkMark : lightMark;
	}

	private static Map<Tone, Integer> light(Map<Tone, Integer> c) {
		c.put(CANVAS, 0xFF8D929B);
		c.put(INK, 0xFF12151A);
		c.put(INK_SECONDARY, 0xFF23272D);
		c.put(EDGE_POSITIVE, 0xFFFFFFFF);
		c.put(EDGE_NEGATIVE, 0xFF0B0C0E);
		c.put(DISABLED, 0xFF5C626B);
		c.put(NODE_OUTLINE, 0xFF1D2126);
		c.put(NODE_IDLE, 0xFFA9AEB6);
		c.put(BAR, 0xFF1D2126);
		c.put(BAR_TRACK, 0x4015181C);
		c.put(SELECTION, 0xFF12151A);
		c.put(HOVER, 0xB312151A);
		c.put(CHANGE_NONE, 0xFFE9EBEE);
		c.put(CHANGE_UP, 0xFF0F62B0);
		c.put(CHANGE_DOWN, 0xFFC2470A);
		c.put(PAPER, 0xFFFFFFFF);
		c.put(PAPER_INK, 0xFF1D2126);
		c.put(PAPER_INK_SECONDARY, 0xFF5A616B);
		c.put(PAPER_RULE, 0xFFC9CED5);
		c.put(PAPER_ACCENT, 0xFF8F5A00);
		return shared(c);
	}

	private static Map<Tone, Integer> dark(Map<Tone, Integer> c) {
		c.put(CANVAS, 0xFF5B6068);
		c.put(INK, 0xFFF4F6F9);
		c.put(INK_SECONDARY, 0xFFDDE1E7);
		c.put(EDGE_POSITIVE, 0xFFFFFFFF);
		c.put(EDGE_NEGATIVE, 0xFF08090A);
		c.put(DISABLED, 0xFF999FA8);
		c.put(NODE_OUTLINE, 0xFFE8EBF0);
		c.put(NODE_IDLE, 0xFF6E747D);
		c.put(BAR, 0xFFE8EBF0);
		c.put(BAR_TRACK, 0x38FFFFFF);
		c.put(SELECTION, 0xFFF4F6F9);
		c.put(HOVER, 0xB3F4F6F9);
		c.put(CHANGE_NONE, 0xFF33373E);
		c.put(CHANGE_UP, 0xFF5FA8E8);
		c.put(CHANGE_DOWN, 0xFFEE7C4B);
		c.put(PAPER, 0xFF25282D);
		c.put(PAPER_INK, 0xFFE8EBF0);
		c.put(PAPER_INK_SECONDARY, 0xFFA4ABB5);
		c.put(PAPER_RULE, 0xFF4A5059);
		c.put(PAPER_ACCENT, 0xFFFFB938);
		return shared(c);
	}

	private static Map<Tone, Integer> shared(Map<Tone, Integer> c) {
		c.put(MARK_DARK, 0xFF23272E);
		c.put(MARK_LIGHT, 0xFFF4F6F9);
		c.put(ACCENT, 0xFFFFB000);
		c.put(ACCENT_OUTLINE, 0xFF1A1D21);
		c.put(WRONG, 0xFFC0352B);
		c.put(CHECK_LIGHT, 0xFFC9CCD1);
		c.put(CHECK_DARK, 0xFFA9ADB4);
		return c;
	}
}
