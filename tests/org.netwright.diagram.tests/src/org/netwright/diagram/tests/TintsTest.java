// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.model.Tint;

/** The colours of layers and notes: they change no contrast, and people who see fewer colours tell them apart. */
class TintsTest {

	private static final List<Tint> COLOURS = Tint.VALUES.stream().filter(tint -> tint != Tint.NONE).toList();
	/** What people without one kind of cones see, in linear RGB, after Machado, Oliveira and Fernandes 2009. */
	private static final double[] PROTANOPIA = { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 };
	private static final double[] DEUTERANOPIA = { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 };
	private static final double[] TRITANOPIA = { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 };

	@Test
	void thereAreEightBesideNone() {
		assertEquals(8, COLOURS.size());
		assertEquals(0, Tints.strong(Tint.NONE));
		assertTrue(COLOURS.stream().allMatch(tint -> Tints.strong(tint) >>> 24 == 0xFF));
	}

	static List<Palette> palettes() {
		return PaletteTest.palettes().toList();
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void anAreaIsAsLightAsTheCanvas(Palette palette) {
		int canvas = palette.argb(Tone.CANVAS);
		assertEquals(canvas, Tints.behind(Tint.NONE, canvas));
		for (Tint tint : COLOURS) {
			int area = Tints.behind(tint, canvas);
			assertEquals(1, Argb.contrast(area, canvas), 0.012, tint.getName());
			assertTrue(distance(area, canvas) > 2.5, tint.getName() + " is no colour of its own: " + distance(area, canvas));
			for (Tone tone : List.of(Tone.INK, Tone.INK_SECONDARY)) {
				assertTrue(Argb.contrast(palette.argb(tone), area) >= 4.5, tint.getName() + " and " + tone);
			}
			assertTrue(Argb.contrast(palette.argb(Tone.EDGE_POSITIVE), area) >= 3, tint.getName());
			assertTrue(Argb.contrast(palette.argb(Tone.EDGE_NEGATIVE), area) >= 3, tint.getName());
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void notesCanBeRead(Palette palette) {
		int paper = palette.argb(Tone.PAPER);
		assertEquals(paper, Tints.paper(Tint.NONE, paper));
		for (Tint tint : COLOURS) {
			assertNotEquals(paper, Tints.paper(tint, paper));
			assertTrue(Argb.contrast(palette.argb(Tone.PAPER_INK), Tints.paper(tint, paper)) >= 5.5, tint.getName());
		}
	}

	@Test
	void everybodyTellsThemApart() {
		tellApart("everybody", 20, argb -> argb);
		tellApart("protanopia", 14, argb -> seen(argb, PROTANOPIA));
		tellApart("deuteranopia", 14, argb -> seen(argb, DEUTERANOPIA));
		tellApart("tritanopia", 11, argb -> seen(argb, TRITANOPIA));
	}

	private static void tellApart(String who, double least, IntUnaryOperator eye) {
		for (Tint one : COLOURS) {
			for (Tint other : COLOURS) {
				if (one.getValue() < other.getValue()) {
					double distance = distance(eye.applyAsInt(Tints.strong(one)), eye.applyAsInt(Tints.strong(other)));
					assertTrue(distance >= least, who + ": " + one.getName() + " and " + other.getName() + " are " + distance + " apart");
				}
			}
		}
	}

	@Test
	void noneIsTakenForTheAccent() {
		int accent = Palette.light().argb(Tone.ACCENT);
		for (Tint tint : COLOURS) {
			assertTrue(distance(Tints.strong(tint), accent) > 15, tint.getName() + ": " + distance(Tints.strong(tint), accent));
		}
	}

	/** 100 times the distance in Oklab; 2 is just seen side by side. */
	private static double distance(int one, int other) {
		double[] a = oklab(one);
		double[] b = oklab(other);
		return 100 * Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	private static double[] oklab(int argb) {
		double r = linear(argb >> 16 & 255);
		double g = linear(argb >> 8 & 255);
		double b = linear(argb & 255);
		double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
		double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
		double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
				0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}

	private static int seen(int argb, double[] matrix) {
		double[] rgb = { linear(argb >> 16 & 255), linear(argb >> 8 & 255), linear(argb & 255) };
		int result = 0xFF;
		for (int row = 0; row < 3; row++) {
			double sum = 0;
			for (int column = 0; column < 3; column++) {
				sum += matrix[3 * row + column] * rgb[column];
			}
			result = result << 8 | coded(sum);
		}
		return result;
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static int coded(double linear) {
		double value = Math.clamp(linear, 0.0, 1.0);
		return (int) Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055));
	}
}
