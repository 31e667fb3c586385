// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Network;

class HitTest {

	private final Scene scene = Networks.scene(Networks.shapes());

	@Test
	void everyNodeIsFoundInItsMiddle() {
		scene.nodes().forEach(node -> assertEquals(node.neuron(), scene.neuronAt(node.x(), node.y())));
	}

	@Test
	void aCircleHasNoCorners() {
		SceneNode node = scene.node(9);
		assertEquals(9, scene.neuronAt(node.x() + node.radius() - 1, node.y()));
		assertEquals(-1, scene.neuronAt(node.x() + node.radius() - 1, node.y() + node.radius() - 1));
		SceneNode pixel = scene.node(3);
		assertEquals(3, scene.neuronAt(pixel.x() + pixel.radius() - 1, pixel.y() + pixel.radius() - 1));
	}

	@Test
	void theNameOfAnOutputBelongsToIt() {
		SceneNode cross = scene.node(32);
		assertEquals(32, scene.neuronAt(cross.x() + cross.radius() + 40, cross.y() - 10));
		assertEquals(-1, scene.neuronAt(cross.x() + cross.radius() + 200, cross.y()));
	}

	@Test
	void anEdgeIsFoundOnItsWayAndWithinTheTolerance() {
		for (SceneEdge edge : scene.edges()) {
			List<double[]> points = PathPoints.of(edge.path());
			double[] near = points.get(points.size() / 20);
			SceneEdge found = scene.edgeAt(near[0], near[1], 3).orElseThrow();
			assertTrue(found.path().distance(near[0], near[1]) <= edge.path().distance(near[0], near[1]) + 1e-9);
		}
		SceneEdge level = scene.edges().stream().filter(e -> e.source() == 19 && e.target() == 25).findFirst()
				.orElseThrow();
		double middle = level.path().bounds().centreX();
		double y = level.path().bounds().y();
		assertEquals(level, scene.edgeAt(middle, y + 3 + level.stroke().width() / 2, 3.1).orElseThrow());
		assertTrue(scene.edgeAt(middle, y + 8, 3).isEmpty());
	}

	@Test
	void nodesLieAboveEdges() {
		scene.nodes().forEach(node -> assertTrue(scene.edgeAt(node.x(), node.y(), 30).isEmpty()));
	}

	@Test
	void everyPixelOfAnImageIsFound() {
		Network digits = Networks.dense(64, 4);
		digits.getLayers().getFirst().setRows(8);
		digits.getLayers().getFirst().setColumns(8);
		Scene image = Networks.scene(digits);
		for (int n = 0; n < 64; n++) {
			SceneNode node = image.node(n);
			double d = node.radius() - 0.1;
			assertEquals(n, image.neuronAt(node.x() - d, node.y() - d));
			assertEquals(n, image.neuronAt(node.x() + d, node.y() + d));
		}
	}
}
