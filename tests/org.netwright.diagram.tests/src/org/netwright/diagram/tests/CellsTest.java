// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;
import org.netwright.model.Position;

/** Large layers as one picture of cells, or as their first and last neurons. */
class CellsTest {

	private static final Palette PALETTE = Palette.light();

	private final Network network = Networks.dense(12, 128, 5);

	@Test
	void aLargeLayerIsABlockOfCellsThatSaysHowManyItHas() {
		SceneLayer hidden = Networks.scene(network).layers().get(1);
		assertEquals(8, hidden.cells().columns());
		assertEquals(16, hidden.cells().rows());
		assertEquals("128 neurons \u00B7 tanh", hidden.subtitle());
		assertNull(Networks.scene(network).layers().getFirst().cells());
	}

	@Test
	void cellsLieRowByRowSideBySide() {
		Scene scene = Networks.scene(network);
		SceneLayer hidden = scene.layers().get(1);
		double side = hidden.cells().cell();
		for (int place = 0; place < 128; place++) {
			SceneNode cell = scene.node(hidden.firstNeuron() + place);
			assertTrue(cell.cell());
			Box expected = new Box(hidden.cells().box().x() + place % 8 * side, hidden.cells().box().y() + place / 8 * side, side, side);
			assertTrue(cell.shape().grow(1e-9).contains(expected) && expected.grow(1e-9).contains(cell.shape()), cell.name());
			assertEquals(cell.neuron(), scene.neuronAt(cell.x(), cell.y()));
		}
	}

	@Test
	void aBlockIsFullWherePossibleAndElseItsLastRowIsNot() {
		for (int count : new int[] { 65, 67, 100, 128, 131, 300, 512, 1000 }) {
			Scene scene = Networks.scene(Networks.dense(3, count, 2));
			SceneLayer block = scene.layers().get(1);
			int columns = block.cells().columns();
			int rows = block.cells().rows();
			assertTrue(rows * columns >= count && (rows - 1) * columns < count, count + ": " + rows + " x " + columns);
			assertTrue(rows >= columns, count + " is not wider than high");
			assertTrue(block.box().grow(1e-9).contains(scene.node(3 + count - 1).shape()), "the last of " + count);
		}
	}

	@Test
	void eachConnectionEndsAtItsOwnPlaceOfThePanelInTheRowOfItsCell() {
		Scene scene = Networks.scene(network);
		SceneLayer hidden = scene.layers().get(1);
		Box panel = hidden.cells().panel();
		for (SceneEdge edge : scene.edges()) {
			if (edge.target() >= 12 && edge.target() < 140) {
				SceneNode cell = scene.node(edge.target());
				assertEquals(panel.x(), edge.path().bounds().right(), 1e-9);
				assertEquals(cell.y(), hidden.cells().portY(cell.place()), cell.radius());
				assertEquals(hidden.cells().portY(cell.place()), PathPoints.of(edge.path()).getLast()[1], 1e-9);
			}
		}
		assertEquals(128, IntStream.range(0, 128).mapToDouble(hidden.cells()::portY).distinct().count());
	}

	@Test
	void cellsHaveTheGreysOfTheirActivations() {
		DiagramState state = Networks.state(network, IntStream.range(0, 12).mapToDouble(i -> i / 12.0).toArray());
		RecordingCanvas canvas = layer(state, Detail.FULL);
		assertEquals(128, canvas.cells.size());
		for (int place = 0; place < 128; place++) {
			assertEquals(Grey.ACTIVATION.argb(state.activation(12 + place)), canvas.cells.get(place));
		}
		assertTrue(canvas.cells.stream().distinct().count() > 50, "activations differ");
	}

	@Test
	void whatIsSwitchedOffAndWhatIsNotComputedIsToldApart() {
		network.getLayers().get(1).getNeurons().get(7).setEnabled(false);
		RecordingCanvas canvas = layer(DiagramState.EMPTY, Detail.FULL);
		assertEquals(PALETTE.argb(Tone.NODE_IDLE), canvas.cells.get(6));
		assertEquals(PALETTE.argb(Tone.CANVAS), canvas.cells.get(7));
		assertEquals(1, canvas.marks("line").stream().filter(mark -> mark.argb() == PALETTE.argb(Tone.DISABLED)).count());
	}

	@Test
	void aSelectedCellHasARingAndALineToEachSideWhereItsConnectionsEnd() {
		Scene scene = Networks.scene(network);
		SceneNode cell = scene.node(12 + 27);
		RecordingCanvas canvas = layer(DiagramState.EMPTY.withSelected(Set.of(12 + 27)), Detail.FULL);
		RecordingCanvas.Mark ring = canvas.marks("strokeRectangle").getLast();
		assertEquals(PALETTE.argb(Tone.SELECTION), ring.argb());
		assertTrue(ring.box().contains(cell.shape()));
		List<RecordingCanvas.Mark> lines = canvas.marks("line").stream().filter(mark -> mark.argb() == PALETTE.argb(Tone.SELECTION)).toList();
		Box panel = scene.layers().get(1).cells().panel();
		assertEquals(2, lines.size());
		assertEquals(panel.x(), lines.getFirst().box().x(), 1e-9);
		assertEquals(cell.shape().x(), lines.getFirst().box().right(), 4);
		assertEquals(cell.shape().right(), lines.getLast().box().x(), 4);
		assertEquals(panel.right(), lines.getLast().box().right(), 1e-9);
	}

	@Test
	void theRingOfATinyCellIsStillNinePixels() {
		double zoom = 0.1;
		RecordingCanvas canvas = layer(DiagramState.EMPTY.withHovered(12 + 27), new Detail(zoom));
		assertTrue(canvas.marks("strokeRectangle").getLast().box().width() * zoom >= 9);
	}

	@Test
	void linesBetweenCellsAreLeftOutWhereTheyWouldBeAllThatIsSeen() {
		double cell = Networks.scene(network).layers().get(1).cells().cell();
		assertEquals(1, layer(DiagramState.EMPTY, new Detail(5.1 / cell)).marks("stroke").size());
		assertEquals(0, layer(DiagramState.EMPTY, new Detail(4.9 / cell)).marks("stroke").size());
	}

	@Test
	void cellsThatAreLargeEnoughShowTheirNumbers() {
		DiagramState state = Networks.state(network, IntStream.range(0, 12).mapToDouble(i -> i / 6.0 - 1).toArray());
		Scene scene = Networks.scene(network);
		double cell = scene.layers().get(1).cells().cell();
		assertEquals(List.of(), layer(state, new Detail(47 / cell)).words());
		RecordingCanvas canvas = layer(state, new Detail(49 / cell));
		assertEquals(128, canvas.texts.size());
		for (int place = 0; place < 128; place++) {
			RecordingCanvas.Text text = canvas.texts.get(place);
			assertEquals(Numbers.compact(state.activation(12 + place)), text.text());
			assertTrue(scene.node(12 + place).shape().contains(text.box()), text + " is in its cell");
		}
		assertEquals(List.of(), layer(DiagramState.EMPTY, new Detail(49 / cell)).words());
	}

	@Test
	void textsAreLeftOutWhereNobodyCanReadThem() {
		DiagramState state = Networks.state(network, new double[12]);
		assertTrue(all(Networks.scene(network), state, 1).words().contains("128 neurons \u00B7 tanh"));
		assertEquals(List.of(), all(Networks.scene(network), state, 0.25).words());
		hidden().setDisplay(LayerDisplay.ENDS);
		assertTrue(all(Networks.scene(network), state, 1).words().contains("118 more"));
		assertEquals(List.of(), all(Networks.scene(network), state, 0.25).words());
	}

	@Test
	void anExpandedLayerShowsItsFirstAndLastNeurons() {
		hidden().setDisplay(LayerDisplay.ENDS);
		Scene scene = Networks.scene(network);
		SceneLayer layer = scene.layers().get(1);
		assertNull(layer.cells());
		assertEquals(118, layer.leftOut().count());
		List<Integer> shown = IntStream.range(0, 128).filter(place -> !scene.node(12 + place).leftOut()).boxed().toList();
		assertEquals(List.of(0, 1, 2, 3, 4, 123, 124, 125, 126, 127), shown);
		assertTrue(scene.node(12 + 4).y() < layer.leftOut().box().y());
		assertTrue(scene.node(12 + 123).shape().y() > layer.leftOut().box().bottom());
		assertEquals(-1, scene.neuronAt(layer.leftOut().box().centreX(), layer.leftOut().box().centreY()));
	}

	@Test
	void connectionsOfWhatIsLeftOutAreHiddenAndCounted() {
		hidden().setDisplay(LayerDisplay.ENDS);
		Scene scene = Networks.scene(network);
		assertEquals(10 * 12 + 10 * 5, scene.edges().size());
		assertEquals(118 * (12 + 5), scene.hiddenCount());
		assertEquals(0, scene.hiddenShare(12));
		assertTrue(scene.hiddenShare(140) > 0.5, "most of what an output sees is left out");
	}

	@Test
	void theDotsAreMarkedForWhatTheyStandFor() {
		hidden().setDisplay(LayerDisplay.ENDS);
		assertFalse(layer(DiagramState.EMPTY.withSelected(Set.of(12)), Detail.FULL).uses(PALETTE.argb(Tone.SELECTION)));
		assertTrue(layer(DiagramState.EMPTY.withSelected(Set.of(60)), Detail.FULL).uses(PALETTE.argb(Tone.SELECTION)));
	}

	@Test
	void everyLayerSaysWhatShowsMoreOfItAndLess() {
		assertEquals(Arrays.asList(LayerDisplay.ENDS, null), choices());
		hidden().setDisplay(LayerDisplay.ENDS);
		assertEquals(List.of(LayerDisplay.NEURONS, LayerDisplay.AUTOMATIC), choices());
		hidden().setDisplay(LayerDisplay.NEURONS);
		assertEquals(Arrays.asList(null, LayerDisplay.AUTOMATIC), choices());
		SceneLayer input = Networks.scene(network).layers().getFirst();
		assertNull(input.more());
		assertNull(input.less());
	}

	@Test
	void aLayerOfUsualSizeIsCellsOnlyOnDemand() {
		Network usual = Networks.dense(3, 30, 2);
		assertNull(Networks.scene(usual).layers().get(1).cells());
		assertEquals(LayerDisplay.CELLS, Networks.scene(usual).layers().get(1).less());
		usual.getLayers().get(1).setDisplay(LayerDisplay.CELLS);
		SceneLayer cells = Networks.scene(usual).layers().get(1);
		assertNotNull(cells.cells());
		assertEquals(LayerDisplay.AUTOMATIC, cells.more());
		Network small = Networks.dense(3, 16, 2);
		small.getLayers().get(1).setDisplay(LayerDisplay.CELLS);
		assertNull(Networks.scene(small).layers().get(1).cells());
	}

	@Test
	void aPlaceOfItsOwnCountsOnlyOnceTheLayerIsExpanded() {
		hidden().getNeurons().get(50).setPosition(new Position(-200, -100));
		Scene scene = Networks.scene(network);
		assertTrue(scene.layers().get(1).cells().box().contains(scene.node(62).x(), scene.node(62).y()));
		hidden().setDisplay(LayerDisplay.ENDS);
		scene = Networks.scene(network);
		assertEquals(-200, scene.node(62).shape().x());
		assertFalse(scene.node(62).leftOut());
		assertEquals(117, scene.layers().get(1).leftOut().count());
	}

	private Layer hidden() {
		return network.getLayers().get(1);
	}

	/** What shows more and what shows less. */
	private List<LayerDisplay> choices() {
		SceneLayer layer = Networks.scene(network).layers().get(1);
		return Arrays.asList(layer.more(), layer.less());
	}

	private RecordingCanvas layer(DiagramState state, Detail detail) {
		Scene scene = Networks.scene(network);
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paintLayer(canvas, scene.layers().get(1), state, detail);
		assertEquals(0, canvas.depth);
		return canvas;
	}

	private static RecordingCanvas all(Scene scene, DiagramState state, double zoom) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paint(canvas, state, new Detail(zoom));
		return canvas;
	}
}
