// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Network;

/** Larger texts and thicker lines for a projector. */
class EmphasisTest {

	private static final Palette PALETTE = Palette.light();

	private final Network shapes = Networks.shapes();
	private final Scene normal = Networks.scene(shapes);
	private final Scene large = projector(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));

	@Test
	void everyTextIsLarger() {
		List<RecordingCanvas.Text> before = paint(normal, cross).texts;
		List<RecordingCanvas.Text> after = paint(large, cross).texts;
		assertEquals(before.size(), after.size());
		for (int i = 0; i < before.size(); i++) {
			assertEquals(before.get(i).text(), after.get(i).text());
			double factor = after.get(i).style().size() / before.get(i).style().size();
			assertTrue(factor > 1.1 && factor < 1.41, after.get(i) + " is " + factor + " times as large");
		}
		assertEquals(16 * 1.4, size(after, "Pixels"), 1e-9);
		assertEquals(14 * 1.4, size(after, "cross"), 1e-9);
		assertEquals(12 * 1.4, size(after, "+0.66"), 1e-9);
	}

	@Test
	void edgesOutlinesAndCurvesAreThicker() {
		for (String kind : List.of("strokeCircle", "stroke")) {
			double before = paint(normal, cross).marks(kind).stream().mapToDouble(RecordingCanvas.Mark::width).sum();
			double after = paint(large, cross).marks(kind).stream().mapToDouble(RecordingCanvas.Mark::width).sum();
			assertTrue(after > 1.25 * before, kind + ": " + before + ", then " + after);
		}
		assertEquals(1.6 * normal.edges().getLast().stroke().width(), large.edges().getLast().stroke().width(), 1e-9);
	}

	@Test
	void theSelectionIsThicker() {
		assertEquals(1.6 * selectionWidth(normal), selectionWidth(large), 1e-9);
	}

	@Test
	void textsStillKeepApart() {
		for (Network network : networks()) {
			Scene laidOut = projector(network);
			RecordingCanvas canvas = paint(laidOut, Networks.state(network, new double[laidOut.layers().getFirst().count()]));
			for (RecordingCanvas.Text one : canvas.texts) {
				assertTrue(laidOut.bounds().contains(one.box()), one.text());
				canvas.texts.stream().filter(other -> other != one)
						.forEach(other -> assertFalse(one.box().intersects(other.box()), one + " " + other));
			}
		}
	}

	@Test
	void noTextIsOnANode() {
		for (RecordingCanvas.Text text : paint(large, cross).texts) {
			large.nodes().stream().filter(node -> !node.shape().contains(text.box()))
					.forEach(node -> assertFalse(node.shape().intersects(text.box()), text.text() + " on " + node.name()));
		}
	}

	@Test
	void eachNodeStaysWithinItsBounds() {
		for (Network network : networks()) {
			Scene laidOut = projector(network);
			DiagramState state = Networks.state(network, new double[laidOut.layers().getFirst().count()]);
			for (SceneNode node : laidOut.nodes()) {
				RecordingCanvas canvas = new RecordingCanvas();
				new DiagramPainter(laidOut, PALETTE).paintNode(canvas, node.neuron(), state.withSelected(Set.of(node.neuron())), Detail.FULL);
				canvas.texts.forEach(t -> assertTrue(node.bounds().contains(t.box()), node.name() + " " + t));
				canvas.marks.forEach(m -> assertTrue(node.bounds().contains(m.box().grow(m.width() / 2)), node.name() + " " + m));
			}
		}
	}

	@Test
	void thereIsALimitToIt() {
		assertThrows(IllegalArgumentException.class, () -> new Emphasis(2, 1));
		assertThrows(IllegalArgumentException.class, () -> new Emphasis(1, 0));
	}

	private static List<Network> networks() {
		return List.of(Networks.shapes(), SceneGeometryTest.shapesThatSkip(), Networks.dense(20, 30, 26), Networks.dense(2, 2, 1),
				Networks.dense(12, 12, 12), Networks.dense(200, 200, 5));
	}

	private static double size(List<RecordingCanvas.Text> texts, String word) {
		return texts.stream().filter(text -> text.text().equals(word)).findFirst().orElseThrow().style().size();
	}

	private static double selectionWidth(Scene scene) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paintNode(canvas, 12, DiagramState.EMPTY.withSelected(Set.of(12)), Detail.FULL);
		return canvas.marks("strokeCircle").stream().filter(m -> m.argb() == PALETTE.argb(Tone.SELECTION)).findFirst().orElseThrow().width();
	}

	private static Scene projector(Network network) {
		return Networks.builder(network).emphasis(Emphasis.PROJECTOR).build();
	}

	private static RecordingCanvas paint(Scene scene, DiagramState state) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paint(canvas, state, Detail.FULL);
		return canvas;
	}
}
