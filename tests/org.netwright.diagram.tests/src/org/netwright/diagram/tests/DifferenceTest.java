// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.Difference;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Network;

/** What differs, drawn in place of activations. */
class DifferenceTest {

	private static final Palette PALETTE = Palette.light();

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramPainter painter = new DiagramPainter(scene, PALETTE);
	private final DiagramState state = Networks.state(shapes, Networks.sample("X"));

	/** From the inverted cross to the X. */
	private Difference difference(Difference.Weights weights, int connections) {
		Trace before = Networks.trace(shapes, Networks.sample("inverted cross"));
		double[] changes = new double[scene.nodes().size()];
		for (int n = 0; n < changes.length; n++) {
			changes[n] = state.activation(n) - before.activation(n);
		}
		return new Difference("inverted cross", "X", changes, 9, weights, connections);
	}

	private RecordingCanvas paint(DiagramState shown) {
		RecordingCanvas canvas = new RecordingCanvas();
		painter.paint(canvas, shown, Detail.FULL);
		return canvas;
	}

	private static long count(RecordingCanvas canvas, String what, int argb) {
		return canvas.marks(what).stream().filter(mark -> mark.argb() == argb).count();
	}

	@Test
	void whatFallsIsOrangeWhatRisesIsBlueAndTheRestIsPale() {
		RecordingCanvas canvas = paint(state.withDifference(difference((source, target) -> 0, 0)));
		assertEquals(1, count(canvas, "fillRectangle", PALETTE.argb(Tone.CHANGE_DOWN)), "the centre is the only pixel");
		assertEquals(8, count(canvas, "fillRectangle", PALETTE.argb(Tone.CHANGE_NONE)));
		assertEquals(2, count(canvas, "fillCircle", PALETTE.argb(Tone.CHANGE_UP)), "two lines change most");
		List<String> words = canvas.words();
		assertTrue(words.containsAll(List.of("\u22122", "+0.32", "\u22120.22", "0.982 (+0.012)", "0.971 (\u22120.012)")), words.toString());
		assertEquals("change from inverted cross to X: blue more, orange less, up to 0.32 \u00B7 52 connections, none hidden", words.getLast());
	}

	@Test
	void otherWeightsAreInFrontInTheColourOfTheirChange() {
		SceneEdge edge = scene.edges().get(20);
		Difference one = difference((source, target) -> source == edge.source() && target == edge.target() ? -0.5 : 0, 1);
		DiagramState shown = state.withDifference(one);
		RecordingCanvas canvas = paint(shown);
		assertEquals(1, count(canvas, "stroke", PALETTE.argb(Tone.CHANGE_DOWN)));
		assertTrue(canvas.words().getLast().contains("1 connection differs"));
		byte[] emphasis = painter.emphasis(shown);
		assertNotEquals(0, emphasis[20]);
		assertEquals(0, emphasis[19]);
		assertEquals(0.3, painter.restOpacity(shown));
		byte[] opposite = painter.emphasis(state.withDifference(difference((source, target) -> source == edge.source() && target == edge.target() ? 0.5 : 0, 1)));
		assertNotEquals(opposite[20], emphasis[20], "a picture of them is out of date");
		assertArrayEquals(new byte[emphasis.length], painter.emphasis(shown.withDifference(null)));
	}

	@Test
	void aDifferenceOfAnotherNetworkIsIgnored() {
		Difference other = new Difference("a", "b", new double[] { 1, 2 }, 1, (source, target) -> 1, 5);
		assertEquals(paint(state).words(), paint(state.withDifference(other)).words());
		assertEquals(0, count(paint(state.withDifference(other)), "stroke", PALETTE.argb(Tone.CHANGE_UP)));
	}

	@Test
	void whatIsNotKnownYetHasNoColour() {
		RecordingCanvas canvas = paint(DiagramState.EMPTY.withDifference(difference((source, target) -> 0, 0)));
		assertEquals(0, count(canvas, "fillRectangle", PALETTE.argb(Tone.CHANGE_NONE)));
		assertEquals(24, count(canvas, "fillCircle", PALETTE.argb(Tone.NODE_IDLE)));
	}

	@Test
	void selectionAndHoveringKeepIt() {
		Difference difference = difference((source, target) -> 0, 0);
		DiagramState shown = state.withDifference(difference);
		assertEquals(difference, shown.withSelected(java.util.Set.of(3)).withHovered(2).withDecision("so").atRest().difference());
	}

	@Test
	void bothColoursAreToldApartByMoreThanTheirHue() {
		for (Palette palette : List.of(Palette.light(), Palette.dark())) {
			for (Tone tone : List.of(Tone.CHANGE_UP, Tone.CHANGE_DOWN)) {
				assertTrue(Argb.contrast(palette.argb(tone), palette.argb(Tone.CHANGE_NONE)) >= 3.5, tone.name());
				int fill = palette.argb(tone);
				assertTrue(Argb.contrast(palette.markOn(fill), fill) >= 4.5, "text on " + tone);
			}
			assertFalse((palette.argb(Tone.CHANGE_UP) & 0xFF) < (palette.argb(Tone.CHANGE_UP) >> 16 & 0xFF), "more is blue");
		}
	}
}
