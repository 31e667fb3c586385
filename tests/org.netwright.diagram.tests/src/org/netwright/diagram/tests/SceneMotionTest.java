// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneMotion;
import org.netwright.model.Network;
import org.netwright.model.Position;

/** What is seen on the way from one layout to another. */
class SceneMotionTest {
	private final Network network = Networks.shapes();
	private final Scene before = new SceneBuilder(network).build();

	@Test
	void aNeuronMovesStraightAndTakesItsTextsAlong() {
		Scene after = moveFirstShape();
		int moved = before.layers().get(2).firstNeuron();
		SceneMotion motion = motion(after);
		assertEquals(before.node(moved).x(), motion.at(0).node(moved).x(), 1e-9);
		assertEquals(before.node(moved).bounds().y(), motion.at(0).node(moved).bounds().y(), 1e-9);
		assertEquals((before.node(moved).x() + after.node(moved).x()) / 2, motion.at(0.5).node(moved).x(), 1e-9);
		assertEquals((before.node(moved).y() + after.node(moved).y()) / 2, motion.at(0.5).node(moved).y(), 1e-9);
		assertEquals(before.node(0), motion.at(0.5).node(0));
		assertSame(after, motion.at(1));
	}

	@Test
	void connectionsStayAtTheirEnds() {
		Scene after = moveFirstShape();
		int moved = before.layers().get(2).firstNeuron();
		Scene middle = motion(after).at(0.25);
		for (int e = 0; e < middle.edges().size(); e++) {
			SceneEdge edge = middle.edges().get(e);
			double[] was = PathPoints.of(after.edges().get(e).path()).getLast();
			double[] is = PathPoints.of(edge.path()).getLast();
			double dx = middle.node(edge.target()).x() - after.node(edge.target()).x();
			double dy = middle.node(edge.target()).y() - after.node(edge.target()).y();
			assertArrayEquals(new double[] { was[0] + dx, was[1] + dy }, is, 1e-9);
			if (edge.source() != moved && edge.target() != moved) {
				assertSame(after.edges().get(e), edge, "what does not move is not made anew");
			}
		}
	}

	@Test
	void aLayerMovesWithItsTitle() {
		network.getLayers().get(2).setPosition(new Position(500, 300));
		Scene after = new SceneBuilder(network).build();
		Scene middle = motion(after).at(0.5);
		assertEquals((before.layers().get(2).titleX() + after.layers().get(2).titleX()) / 2, middle.layers().get(2).titleX(), 1e-9);
		assertEquals((before.layers().get(2).titleBaseline() + after.layers().get(2).titleBaseline()) / 2, middle.layers().get(2).titleBaseline(), 1e-9);
		assertEquals(after.bounds(), middle.bounds());
	}

	@Test
	void whatIsNewIsWhereItWillBe() {
		network.getLayers().get(1).getNeurons().getFirst().setPosition(new Position(10, 20));
		Scene after = new SceneBuilder(network).build();
		int moved = before.layers().get(1).firstNeuron();
		int[] neurons = IntStream.range(0, after.nodes().size()).map(n -> n == moved ? -1 : n).toArray();
		Scene start = new SceneMotion(before, after, neurons, same(after.layers().size())).at(0);
		assertEquals(after.node(moved), start.node(moved));
	}

	@Test
	void aMotionCanBeginInTheMiddleOfAnother() {
		Scene after = moveFirstShape();
		int moved = before.layers().get(2).firstNeuron();
		Scene middle = motion(after).at(0.3);
		Scene back = new SceneMotion(middle, before, same(before.nodes().size()), same(before.layers().size())).at(0);
		assertEquals(middle.node(moved).x(), back.node(moved).x(), 1e-9);
	}

	@Test
	void theSameLayoutIsStill() {
		assertTrue(motion(new SceneBuilder(network).build()).isStill());
		assertFalse(motion(moveFirstShape()).isStill());
	}

	private Scene moveFirstShape() {
		network.getLayers().get(2).getNeurons().getFirst().setPosition(new Position(700, 40));
		return new SceneBuilder(network).build();
	}

	private SceneMotion motion(Scene after) {
		return new SceneMotion(before, after, same(after.nodes().size()), same(after.layers().size()));
	}

	private static int[] same(int size) {
		return IntStream.range(0, size).toArray();
	}
}
