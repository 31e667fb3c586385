// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

class FieldTileTest {

	private static final Box AREA = new Box(10, 20, 60, 60);
	private static final int WHITE = Argb.grey(255);
	private static final int BLACK = Argb.grey(0);

	/** |first - second|: white and black, or black and white; the third does not matter; the fourth is best at 0. */
	private static ReceptiveField field() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(4).layer();
		int neuron = builder.neuron(0, TestFunctions.unbounded(Math::abs));
		int bell = builder.neuron(0, TestFunctions.of(z -> Math.exp(-z * z), 0, 1));
		builder.connect(0, neuron, 1).connect(1, neuron, -1).connect(3, bell, 1).layer();
		int sum = builder.neuron(0, TestFunctions.IDENTITY);
		builder.connect(neuron, sum, 1).connect(bell, sum, 1);
		try {
			return FieldSearch.of(Plan.compile(builder.build()), FieldDomain.levels(0, 0, 1)).field(sum, Progress.NONE);
		} catch (CyclicNetworkException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aPixelOverWhichMaximisersDisagreeIsSplit() {
		RecordingCanvas canvas = new RecordingCanvas();
		new FieldTile(field(), 2, 2).paint(canvas, Palette.light(), AREA);
		PixelGrid grid = PixelGrid.fit(2, 2, AREA);
		List<RecordingCanvas.Mark> fills = canvas.marks("fillRectangle");
		assertEquals(List.of(WHITE, BLACK), fills.subList(0, 2).stream().map(RecordingCanvas.Mark::argb).toList(),
				"the first maximiser, in whole cells");
		List<RecordingCanvas.Mark> middles = fills.subList(fills.size() - 2, fills.size());
		assertEquals(List.of(BLACK, WHITE), middles.stream().map(RecordingCanvas.Mark::argb).toList(),
				"the second one, in the middles of those in which they differ");
		for (int pixel = 0; pixel < 2; pixel++) {
			assertTrue(grid.inner(pixel).contains(middles.get(pixel).box()));
			assertEquals(grid.inner(pixel).centreX(), middles.get(pixel).box().centreX(), 1e-9);
		}
	}

	@Test
	void whatMakesNoDifferenceIsCheckered() {
		RecordingCanvas canvas = new RecordingCanvas();
		new FieldTile(field(), 2, 2).paint(canvas, Palette.dark(), AREA);
		Box third = PixelGrid.fit(2, 2, AREA).cell(2);
		List<RecordingCanvas.Mark> there = canvas.marks("fillRectangle").stream()
				.filter(mark -> third.contains(mark.box())).toList();
		assertEquals(19, there.size());
		assertTrue(there.stream().allMatch(mark -> mark.argb() == Palette.dark().argb(Tone.CHECK_LIGHT)
				|| mark.argb() == Palette.dark().argb(Tone.CHECK_DARK)));
		assertEquals(BLACK, canvas.marks("fillRectangle").get(21).argb(), "the fourth is 0, which is black in this domain");
	}

	@Test
	void oneMaximiserIsWhole() {
		for (int index = 0; index < 2; index++) {
			RecordingCanvas canvas = new RecordingCanvas();
			new FieldTile(field(), 1, 4).paint(canvas, Palette.light(), AREA, index);
			assertEquals(1, canvas.marks("fillRectangle").stream().filter(mark -> mark.argb() == WHITE).count());
			List<Integer> cells = canvas.marks("fillRectangle").stream().map(RecordingCanvas.Mark::argb).toList();
			assertEquals(index == 0 ? List.of(WHITE, BLACK) : List.of(BLACK, WHITE), cells.subList(0, 2));
		}
	}

	@Test
	void anImageOfAnotherSizeIsRefused() {
		ReceptiveField field = field();
		assertThrows(IllegalArgumentException.class, () -> new FieldTile(field, 3, 2));
	}
}
