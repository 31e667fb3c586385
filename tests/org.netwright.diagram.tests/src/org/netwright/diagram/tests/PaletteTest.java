// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.EdgeColours;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

class PaletteTest {

	static Stream<Palette> palettes() {
		return Stream.of(Palette.light(), Palette.dark(), Palette.light().withEdges(EdgeColours.BLUE_ORANGE),
				Palette.dark().withEdges(EdgeColours.BLUE_ORANGE));
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void textCanBeRead(Palette palette) {
		contrast(palette, Tone.INK, Tone.CANVAS, 4.5);
		contrast(palette, Tone.INK_SECONDARY, Tone.CANVAS, 4.5);
		contrast(palette, Tone.PAPER_INK, Tone.PAPER, 4.5);
		contrast(palette, Tone.PAPER_INK_SECONDARY, Tone.PAPER, 4.5);
		contrast(palette, Tone.PAPER_ACCENT, Tone.PAPER, 4.5);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void bothEdgesStandOut(Palette palette) {
		contrast(palette, Tone.EDGE_POSITIVE, Tone.CANVAS, 3);
		contrast(palette, Tone.EDGE_NEGATIVE, Tone.CANVAS, 3);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void nodesAndRingsStandOut(Palette palette) {
		contrast(palette, Tone.NODE_OUTLINE, Tone.CANVAS, 3);
		contrast(palette, Tone.SELECTION, Tone.CANVAS, 3);
		contrast(palette, Tone.ACCENT_OUTLINE, Tone.ACCENT, 4.5);
		contrast(palette, Tone.CHECK_DARK, Tone.CHECK_LIGHT, 1.3);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void marksCanBeSeenOnEveryFill(Palette palette) {
		for (int level = 0; level < 256; level++) {
			int fill = Argb.grey(level);
			assertTrue(Argb.contrast(palette.markOn(fill), fill) >= 3.6, "level " + level);
		}
	}

	@Test
	void theAccentIsAmberAndNothingElseIs() {
		for (Palette palette : palettes().toList()) {
			int accent = palette.argb(Tone.ACCENT);
			Stream.of(Tone.values()).filter(tone -> tone != Tone.ACCENT)
					.forEach(tone -> assertTrue(palette.argb(tone) != accent, tone.name()));
		}
	}

	@Test
	void theUsualEdgesAreTheUsualPalette() {
		Palette changed = Palette.dark().withEdges(EdgeColours.BLUE_ORANGE);
		assertTrue(changed.isDark());
		assertSame(Palette.dark(), changed.withEdges(EdgeColours.WHITE_BLACK));
	}

	@Test
	void activationsAreGreys() {
		assertEquals(0, Grey.ACTIVATION.level(-1));
		assertEquals(0x80, Grey.ACTIVATION.level(0));
		assertEquals(255, Grey.ACTIVATION.level(1));
		assertEquals(0, Grey.ACTIVATION.level(-7));
		assertEquals(255, Grey.ACTIVATION.level(Double.POSITIVE_INFINITY));
		assertEquals(64, Grey.ACTIVATION.level(-0.5));
		assertEquals(0x80, Grey.ACTIVATION.level(Double.NaN));
	}

	@Test
	void inputsHaveTheirOwnRange() {
		Grey digits = new Grey(0, 0, 16);
		assertEquals(0, digits.level(0));
		assertEquals(255, digits.level(16));
		assertEquals(128, digits.level(8));
		Grey colours = new Grey(0, 127, 255);
		assertEquals(0x80, colours.level(127));
		assertEquals(0, colours.level(-3));
	}

	@Test
	void coloursMix() {
		assertEquals(0xFF808080, Argb.over(0x80FFFFFF, 0xFF000000));
		assertEquals(0x40123456, Argb.fade(0x80123456, 0.5));
		assertEquals(21, Argb.contrast(0xFFFFFFFF, 0xFF000000), 1e-9);
	}

	private static void contrast(Palette palette, Tone front, Tone back, double least) {
		double found = Argb.contrast(palette.argb(front), palette.argb(back));
		assertTrue(found >= least, front + " on " + back + (palette.isDark() ? " (dark): " : " (light): ") + found);
	}
}
