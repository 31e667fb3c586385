// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.Network;

/** Curved and straight connections: the same ends, another way, found where they are. */
class EdgeShapeTest {

	private final Network shapes = Networks.shapes();
	private final Scene curved = Networks.scene(shapes);
	private final Scene straight = Networks.builder(shapes).shape(EdgeShape.STRAIGHT).build();

	@Test
	void straightOnesAreLinesBetweenTheSameEnds() {
		assertEquals(curved.edges().size(), straight.edges().size());
		for (int i = 0; i < curved.edges().size(); i++) {
			Points line = Points.of(straight.edges().get(i).path());
			Points curve = Points.of(curved.edges().get(i).path());
			assertEquals(0, line.curves);
			assertEquals(2, line.xs.size());
			assertEquals(curve.xs.getFirst(), line.xs.getFirst());
			assertEquals(curve.ys.getFirst(), line.ys.getFirst());
			assertEquals(curve.xs.getLast(), line.xs.getLast());
			assertEquals(curve.ys.getLast(), line.ys.getLast());
		}
		assertTrue(curved.edges().stream().anyMatch(edge -> Points.of(edge.path()).curves > 0));
		assertEquals(curved.bounds(), straight.bounds());
	}

	/** A quarter of the way, a straight line is elsewhere than a curve: the hit follows what is drawn. */
	@Test
	void theyAreFoundWhereTheyAreDrawn() {
		SceneEdge steepest = straight.edges().stream().max((a, b) -> Double.compare(a.path().bounds().height(), b.path().bounds().height())).orElseThrow();
		Points line = Points.of(steepest.path());
		double x = 0.85 * line.xs.getFirst() + 0.15 * line.xs.getLast();
		double y = 0.85 * line.ys.getFirst() + 0.15 * line.ys.getLast();
		assertEquals(0, steepest.path().distance(x, y), 1e-6);
		SceneEdge same = curved.edges().stream().filter(edge -> edge.connection() == steepest.connection()).findFirst().orElseThrow();
		assertTrue(same.path().distance(x, y) > 10, "the curve is elsewhere");
		assertEquals(0, straight.edgeAt(x, y, 2).orElseThrow().path().distance(x, y), 4);
	}

	@Test
	void straightOnesPassLayersThatTheySkip() {
		Network network = Networks.dense(3, 9, 2);
		Networks.connect(network.getLayers().get(0).getNeurons().get(1), network.getLayers().get(2).getNeurons().get(0), 1);
		Scene scene = Networks.builder(network).shape(EdgeShape.STRAIGHT).build();
		SceneEdge skipping = scene.edges().stream().filter(edge -> edge.source() == 1 && edge.target() == 12).findFirst().orElseThrow();
		Points bent = Points.of(skipping.path());
		assertEquals(0, bent.curves);
		assertEquals(4, bent.xs.size(), "a bend before and behind the layer");
		double way = bent.ys.get(1);
		assertTrue(way < scene.layers().get(1).box().y() || way > scene.layers().get(1).box().bottom(), "over or under it");
	}

	/** The ends of the parts of a path. */
	private static final class Points implements Path.Sink {
		private final List<Double> xs = new ArrayList<>();
		private final List<Double> ys = new ArrayList<>();
		private int curves;

		static Points of(Path path) {
			Points points = new Points();
			path.replay(points);
			return points;
		}

		@Override
		public void moveTo(double x, double y) {
			lineTo(x, y);
		}

		@Override
		public void lineTo(double x, double y) {
			xs.add(x);
			ys.add(y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			curves++;
			lineTo(x, y);
		}

		@Override
		public void close() {
			// edges are open
		}
	}
}
