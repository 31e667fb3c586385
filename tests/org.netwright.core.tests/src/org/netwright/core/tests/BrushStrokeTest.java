// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.Brush;
import org.netwright.core.input.BrushStroke;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;

/** Strokes, and what else is done to images of few pixels. */
class BrushStrokeTest {
	private static final ImageShape FIVE = new ImageShape(5, 5);
	private static final ImageShape THREE = new ImageShape(3, 3);

	@Test
	void aPixelBrushPaintsTheWholeWayBetweenTwoPoints() {
		BrushStroke stroke = new BrushStroke(new double[25], FIVE, Brush.PIXEL, 1);
		stroke.to(0.5, 0.5);
		assertArrayEquals(image("#....", ".#...", "..#..", "...#.", "....#"), stroke.to(4.5, 4.5));
		assertArrayEquals(image("#....", ".#...", "..#..", "...#.", "#####"), stroke.to(0.5, 4.5));
	}

	@Test
	void aWideBrushPaintsSquaresAndStaysInTheImage() {
		assertArrayEquals(image("##...", "##...", ".....", ".....", "....."), new BrushStroke(new double[25], FIVE, new Brush(2, false), 1).to(1, 1));
		assertArrayEquals(image("##...", "##...", ".....", ".....", "....."), new BrushStroke(new double[25], FIVE, new Brush(3, false), 1).to(0.5, 0.5));
		assertArrayEquals(new double[25], new BrushStroke(new double[25], FIVE, new Brush(3, true), 1).to(-9, 2), "outside");
	}

	@Test
	void aSoftBrushPaintsPixelsAtItsEdgeInPart() {
		double[] dot = new BrushStroke(new double[9], THREE, new Brush(1, true), 1).to(1.5, 1.5);
		assertArrayEquals(new double[] { 0, 0, 0, 0, 1, 0, 0, 0, 0 }, dot);
		double[] between = new BrushStroke(new double[9], THREE, new Brush(1, true), 1).to(2, 1.5);
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0.5, 0.5, 0, 0, 0 }, between);
		BrushStroke line = new BrushStroke(new double[25], FIVE, new Brush(2, true), 1);
		line.to(0, 2.5);
		double[] row = line.to(5, 2.5);
		for (int column = 0; column < 5; column++) {
			assertEquals(0.5, row[5 + column]);
			assertEquals(1, row[10 + column]);
			assertEquals(0, row[column]);
		}
	}

	@Test
	void goingOverAPlaceTwiceDoesNotPaintItTwice() {
		BrushStroke stroke = new BrushStroke(new double[] { -1, -1, -1 }, new ImageShape(1, 3), new Brush(1, true), 1);
		stroke.to(1, 0.5);
		for (int i = 0; i < 50; i++) {
			stroke.to(1 + i % 2 * 1e-6, 0.5);
		}
		double[] values = stroke.to(1, 0.5);
		assertEquals(0, values[0], 1e-5, "half of the way from black to white");
		assertEquals(-1, values[2]);
	}

	@Test
	void pixelsThatAreNotThereAreNotPainted() {
		assertArrayEquals(new double[] { 0, 0, 0, 0, 1 }, new BrushStroke(new double[5], new ImageShape(2, 3), new Brush(1, false), 1).to(1.5, 1.5));
		assertArrayEquals(new double[5], new BrushStroke(new double[5], new ImageShape(2, 3), new Brush(1, false), 1).to(2.5, 1.5));
		assertThrows(IllegalArgumentException.class, () -> new BrushStroke(new double[7], new ImageShape(2, 3), Brush.PIXEL, 1));
	}

	@Test
	void theBrushSuitsTheImage() {
		assertEquals(Brush.PIXEL, Brush.suiting(THREE));
		assertEquals(Brush.PIXEL, Brush.suiting(new ImageShape(784, 1)));
		assertEquals(new Brush(1, true), Brush.suiting(new ImageShape(8, 8)));
		assertEquals(new Brush(2, true), Brush.suiting(new ImageShape(28, 28)));
	}

	@Test
	void imagesAreMirroredAndTurned() {
		double[] image = { 1, 2, 3, 4, 5, 6 };
		ImageShape shape = new ImageShape(2, 3);
		assertArrayEquals(new double[] { 3, 2, 1, 6, 5, 4 }, InputImages.mirrored(image, shape, true));
		assertArrayEquals(new double[] { 4, 5, 6, 1, 2, 3 }, InputImages.mirrored(image, shape, false));
		double[] square = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		assertArrayEquals(new double[] { 7, 4, 1, 8, 5, 2, 9, 6, 3 }, InputImages.rotated(square, THREE, true));
		assertArrayEquals(square, InputImages.rotated(InputImages.rotated(square, THREE, true), THREE, false));
		assertThrows(IllegalArgumentException.class, () -> InputImages.rotated(image, shape, true));
	}

	@Test
	void theCentreOfMassComesToTheMiddle() {
		InputDomain domain = new InputDomain(0, 1, 0);
		assertArrayEquals(image(".....", ".....", "..##.", ".....", "....."), InputImages.centred(image("...##", ".....", ".....", ".....", "....."), FIVE, domain));
		assertArrayEquals(new double[25], InputImages.centred(new double[25], FIVE, domain), "black stays");
		double[] minus = InputImages.centred(new double[] { 1, -1, -1, -1, -1, -1, -1, -1, -1 }, THREE, InputDomain.DEFAULT);
		assertArrayEquals(new double[] { -1, -1, -1, -1, 1, -1, -1, -1, -1 }, minus, "black is the minimum, and comes in");
	}

	@Test
	void anAreaIsFilledToItsEdges() {
		double[] ring = image(".....", ".###.", ".#.#.", ".###.", ".....");
		double[] inside = InputImages.filled(ring, FIVE, 12, 1);
		assertEquals(1, inside[12]);
		assertEquals(0, inside[0]);
		double[] outside = InputImages.filled(ring, FIVE, 0, 0.5);
		assertEquals(0.5, outside[24]);
		assertEquals(0, outside[12]);
		assertArrayEquals(ring, InputImages.filled(ring, FIVE, 6, 1));
		assertTrue(InputImages.filled(new double[100_000], new ImageShape(1, 100_000), 0, 1)[99_999] == 1, "large areas, too");
	}

	private static double[] image(String... rows) {
		return String.join("", rows).chars().mapToDouble(character -> character == '#' ? 1 : 0).toArray();
	}
}
