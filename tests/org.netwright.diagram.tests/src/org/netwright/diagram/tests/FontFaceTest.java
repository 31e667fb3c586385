// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.text.Numbers;

class FontFaceTest {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final String[] TEXTS = { "Shapes 3x3", "+0.66", "\u22120.98", "cross 0.982, then X 0.971",
			"52 connections \u00B7 deep", "\u00C4\u00D6\u00FC\u00E9\u00F1 \u0142\u017C", "AVAWA To", "" };

	@ParameterizedTest
	@EnumSource
	void widthsAreThoseOfJava(FontFace face) throws Exception {
		Font font = java(face).deriveFont(100f);
		for (String text : TEXTS) {
			double expected = font.getStringBounds(text, EXACT).getWidth();
			assertEquals(expected, face.width(text, 100), 0.5, text);
		}
	}

	@ParameterizedTest
	@EnumSource
	void outlinesAreThoseOfJava(FontFace face) throws Exception {
		Font font = java(face).deriveFont(1000f);
		for (int c : "ABgjq&@\u00C4\u00E9\u0142%\u22128\u03A3".codePoints().toArray()) {
			String text = Character.toString(c);
			Rectangle2D expected = font.createGlyphVector(EXACT, text).getOutline().getBounds2D();
			Path.Builder path = Path.builder();
			face.outline(text, 0, 0, 1000, path);
			Box box = path.build().bounds();
			assertEquals(expected.getMinX(), box.x(), 12, text);
			assertEquals(expected.getMaxX(), box.right(), 12, text);
			assertEquals(expected.getMinY(), box.y(), 12, text);
			assertEquals(expected.getMaxY(), box.bottom(), 12, text);
		}
	}

	@ParameterizedTest
	@EnumSource
	void digitsAreAllEquallyWide(FontFace face) {
		for (char digit = '1'; digit <= '9'; digit++) {
			assertEquals(face.advance('0'), face.advance(digit));
		}
		assertTrue(face.covers(Numbers.MINUS));
		assertTrue(face.covers('\u221E'));
		assertFalse(face.covers('\u4E2D'));
	}

	@Test
	void textThatIsTooLongEndsWithAnEllipsis() {
		FontFace face = FontFace.REGULAR;
		String text = "a rather long name";
		assertEquals(text, face.fit(text, 12, face.width(text, 12)));
		String shorter = face.fit(text, 12, 60);
		assertTrue(shorter.endsWith("\u2026"), shorter);
		assertTrue(shorter.startsWith("a rath"), shorter);
		assertTrue(face.width(shorter, 12) <= 60);
		assertEquals("", face.fit(text, 12, 3));
	}

	@Test
	void charactersThatTheFontLacksHaveAStatedWidth() {
		assertEquals(1, FontFace.REGULAR.advance('\u4E2D'));
		assertEquals(0, FontFace.REGULAR.advance('\n'));
		assertEquals(20, FontFace.BOLD.width("\uD83D\uDE00", 20));
	}

	@Test
	void theFileCanBeLoadedByOthers() throws IOException {
		assertEquals("Roboto-Bold.ttf", FontFace.BOLD.fileName());
		try (InputStream stream = FontFace.BOLD.open()) {
			assertTrue(stream.readAllBytes().length > 100_000);
		}
	}

	private static Font java(FontFace face) throws Exception {
		try (InputStream stream = face.open()) {
			return Font.createFont(Font.TRUETYPE_FONT, stream);
		}
	}
}
