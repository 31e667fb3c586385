// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.Pulses;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Network;

/** A walk in the picture: what is not known yet, what leads to where it is, and what runs there. */
class WalkDrawingTest {

	private static final int LINE_1 = 9;

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramPainter painter = new DiagramPainter(scene, Palette.light());
	private final DiagramState complete = Networks.state(shapes, Networks.sample("inverted cross"));
	private final DiagramState walked = DiagramState.of(complete.trace().upTo(LINE_1 + 1), -1, -1, 0).withCurrent(Set.of(LINE_1));

	@Test
	void whatLeadsToTheCurrentNeuronStandsOutAndWhereItLeadsDoesNot() {
		byte[] emphasis = painter.emphasis(walked);
		byte[] selected = painter.emphasis(walked.withSelected(Set.of(LINE_1)));
		for (int i = 0; i < emphasis.length; i++) {
			assertEquals(scene.edges().get(i).target() == LINE_1 ? 1 : 0, emphasis[i]);
		}
		assertArrayEquals(emphasis, selected, "the walk selects it, too");
		assertTrue(painter.restOpacity(walked) < 1);
		assertEquals(1, painter.restOpacity(walked.atRest()));
		assertTrue(painter.emphasis(walked.withHovered(LINE_1))[outgoing(LINE_1)] > 0, "the pointer shows both ways");
	}

	private int outgoing(int neuron) {
		return scene.edges().indexOf(scene.edges().stream().filter(edge -> edge.source() == neuron).findFirst().orElseThrow());
	}

	@Test
	void whatIsNotKnownHasNoNumber() {
		RecordingCanvas canvas = new RecordingCanvas();
		painter.paintNode(canvas, LINE_1, walked, Detail.FULL);
		assertTrue(canvas.words().contains("+0.66"), canvas.words().toString());
		RecordingCanvas later = new RecordingCanvas();
		painter.paintNode(later, LINE_1 + 1, walked, Detail.FULL);
		assertEquals(List.of(), later.words());
	}

	@Test
	void aDotRunsAlongEachConnectionThatAddsSomething() {
		Pulses pulses = Pulses.into(painter, walked, Set.of(LINE_1));
		assertEquals(3, pulses.count());
		assertEquals(0, Pulses.into(painter, Networks.state(shapes, new double[9]), Set.of(LINE_1)).count(), "grey adds nothing");
		assertEquals(0, Pulses.into(painter, DiagramState.EMPTY, Set.of(LINE_1)).count());
		assertEquals(0, Pulses.into(painter, complete, Set.of(0)).count(), "nothing leads to an input");
		Network large = Networks.dense(100, 3);
		Scene many = Networks.scene(large);
		double[] ones = new double[100];
		Arrays.fill(ones, 1);
		assertEquals(Pulses.MOST, Pulses.into(new DiagramPainter(many, Palette.light()), Networks.state(large, ones), Set.of(100)).count());
	}

	@Test
	void dotsBeginAtTheSourceAndEndAtTheTarget() {
		Pulses pulses = Pulses.into(painter, walked, Set.of(LINE_1));
		SceneNode target = scene.node(LINE_1);
		SceneEdge first = scene.edges().stream().filter(edge -> edge.target() == LINE_1).findFirst().orElseThrow();
		SceneNode source = scene.node(first.source());
		assertTrue(bounds(pulses, 0).x() < source.x() + 2 * source.radius());
		Box end = bounds(pulses, 1);
		assertTrue(target.x() - end.centreX() < 2 * target.radius(), end.toString());
		assertFalse(end.right() > target.x());
	}

	private Box bounds(Pulses pulses, double share) {
		RecordingCanvas canvas = new RecordingCanvas();
		painter.paintPulses(canvas, pulses, share);
		return canvas.marks.stream().map(RecordingCanvas.Mark::box).reduce(Box::union).orElseThrow();
	}
}
