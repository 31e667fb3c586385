// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.CurvePlot;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.function.ActivationFunction;

class ViewDrawingTest {

	private static final Box AREA = new Box(10, 20, 380, 230);

	@Test
	void theCurveNamesWhatTheNeuronDoes() {
		List<String> words = plot(TestFunctions.TANH, 0.8, 0.664036770).words();
		assertTrue(words.containsAll(List.of("+1", "\u22121", "\u22123", "+3", "0.8", "0.664", "dashed: derivative, 0.559 here")),
				words.toString());
	}

	@Test
	void withoutAnOperatingPointTheDerivativeIsOnlyNamed() {
		List<String> words = plot(TestFunctions.TANH, Double.NaN, Double.NaN).words();
		assertTrue(words.contains("dashed: derivative"), words.toString());
	}

	@Test
	void withoutAnOperatingPointNothingIsAmber() {
		RecordingCanvas canvas = plot(TestFunctions.TANH, Double.NaN, Double.NaN);
		assertTrue(!canvas.uses(Palette.light().argb(Tone.ACCENT)));
		assertTrue(plot(TestFunctions.TANH, 1, 0.76).uses(Palette.light().argb(Tone.ACCENT)));
	}

	@Test
	void boundThatIsCloseToTheAxisIsReadBesideItsEnds() {
		ActivationFunction dip = TestFunctions.of(z -> z / (1 + Math.exp(-z)), -0.27846454276107411, Double.POSITIVE_INFINITY);
		RecordingCanvas canvas = plot(dip, 0.8, 0.5519793);
		assertTrue(canvas.words().containsAll(List.of("\u22120.278", "\u22123", "+3")), canvas.words().toString());
		for (RecordingCanvas.Text text : canvas.texts) {
			canvas.texts.stream().filter(other -> other != text)
					.forEach(other -> assertFalse(text.box().intersects(other.box()), text + " over " + other));
		}
	}

	@Test
	void everythingStaysWithinTheArea() {
		for (ActivationFunction function : List.of(TestFunctions.TANH, TestFunctions.RELU, TestFunctions.STEP,
				TestFunctions.SIGMOID, TestFunctions.IDENTITY, TestFunctions.unbounded(Math::exp))) {
			for (double z : new double[] { -1000, -3, -0.01, 0, 0.8, 3, 50 }) {
				double[] value = { z };
				function.apply(value, 0, 1);
				RecordingCanvas canvas = plot(function, z, value[0]);
				canvas.texts.forEach(t -> assertTrue(AREA.contains(t.box()), t.toString()));
				canvas.marks.forEach(m -> assertTrue(AREA.grow(4).contains(m.box()), m.toString()));
			}
		}
	}

	@Test
	void whatCannotBeDrawnIsSaid() {
		assertEquals(List.of("function missing"), plot(null, 1, 1).words());
		ActivationFunction broken = TestFunctions.unbounded(z -> {
			throw new IllegalStateException("broken on purpose");
		});
		assertEquals(List.of("function missing"), plot(broken, 1, 1).words());
	}

	@Test
	void cellsAreSquareCentredAndFound() {
		PixelGrid grid = PixelGrid.fit(3, 3, AREA);
		assertEquals(new Box(85, 20, 230, 230), grid.bounds());
		for (int i = 0; i < 9; i++) {
			Box cell = grid.cell(i);
			assertEquals(cell.width(), cell.height(), 1e-9);
			assertEquals(i, grid.cellAt(cell.x() + 0.01, cell.y() + 0.01));
			assertEquals(i, grid.cellAt(cell.right() - 0.01, cell.bottom() - 0.01));
		}
		assertEquals(-1, grid.cellAt(84, 100));
		assertEquals(-1, grid.cellAt(100, 250));
		assertThrows(IndexOutOfBoundsException.class, () -> grid.cell(9));
		assertThrows(IllegalArgumentException.class, () -> PixelGrid.fit(0, 3, AREA));
	}

	@Test
	void cellsShowTheirGreyAndNumber() {
		RecordingCanvas canvas = new RecordingCanvas();
		PixelGrid.fit(3, 3, AREA).paint(canvas, Palette.light(), i -> Argb.grey(i * 20), true, -1, -1);
		assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), canvas.words());
		assertEquals(Argb.grey(160), canvas.marks("fillRectangle").getLast().argb());
		assertEquals(9, canvas.marks("fillRectangle").size());
		RecordingCanvas small = new RecordingCanvas();
		PixelGrid.fit(28, 28, AREA).paint(small, Palette.light(), i -> Argb.grey(0), true, -1, -1);
		assertEquals(List.of(), small.words());
	}

	@Test
	void cellsThatDoNotMatterAreCheckered() {
		RecordingCanvas canvas = new RecordingCanvas();
		PixelGrid.fit(1, 1, AREA).paint(canvas, Palette.light(), i -> PixelGrid.DONT_CARE, false, -1, -1);
		assertEquals(18, canvas.marks("fillRectangle").stream()
				.filter(m -> m.argb() == Palette.light().argb(Tone.CHECK_DARK)).count());
	}

	@Test
	void theFocusedCellHasARing() {
		RecordingCanvas canvas = new RecordingCanvas();
		PixelGrid grid = PixelGrid.fit(3, 3, AREA);
		grid.paint(canvas, Palette.light(), i -> Argb.grey(255), true, 2, 4);
		List<RecordingCanvas.Mark> rings = canvas.marks("strokeRectangle").stream()
				.filter(m -> m.argb() == Palette.light().argb(Tone.MARK_DARK)).toList();
		assertEquals(2, rings.size());
		assertTrue(grid.cell(2).contains(rings.get(0).box()));
		assertTrue(grid.cell(4).contains(rings.get(1).box().grow(rings.get(1).width() / 2)));
	}

	private static RecordingCanvas plot(ActivationFunction function, double z, double a) {
		RecordingCanvas canvas = new RecordingCanvas();
		new CurvePlot(function, z, a).paint(canvas, Palette.light(), AREA);
		return canvas;
	}
}
