// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Path;

class PathTest {

	@Test
	void distanceIsToTheNearestPoint() {
		Path.Builder path = Path.builder();
		path.moveTo(0, 0);
		path.lineTo(10, 0);
		path.lineTo(10, 10);
		path.close();
		Path triangle = path.build();
		assertEquals(3, triangle.distance(5, -3), 1e-12);
		assertEquals(5, triangle.distance(13, -4), 1e-12);
		assertEquals(0, triangle.distance(5, 5), 1e-12);
		assertEquals(new Box(0, 0, 10, 10), triangle.bounds());
	}

	@Test
	void curvesAreFollowed() {
		Path.Builder path = Path.builder();
		path.moveTo(0, 0);
		path.curveTo(50, 0, 50, 100, 100, 100);
		assertEquals(0, path.build().distance(50, 50), 0.1);
		assertTrue(path.build().distance(50, 0) > 15);
	}

	@Test
	void anEmptyPathIsNowhere() {
		Path empty = Path.builder().build();
		assertTrue(empty.isEmpty());
		assertEquals(Double.POSITIVE_INFINITY, empty.distance(0, 0));
	}

	@Test
	void aPathStartsWithMoveTo() {
		assertThrows(IllegalStateException.class, () -> Path.builder().lineTo(1, 1));
	}
}
