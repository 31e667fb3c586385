// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.netwright.model.edit.history.ChangeKind.LAYOUT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.edit.layout.Alignment;
import org.netwright.model.edit.layout.Box;
import org.netwright.model.edit.layout.Distribution;
import org.netwright.model.edit.layout.Grid;
import org.netwright.model.edit.step.SetPositions;

/** Where elements go when they are aligned, distributed and snapped. */
class LayoutTest extends StepTestBase {

	private static final Map<String, Box> BOXES = ordered("small", new Box(10, 20, 20, 10), "large", new Box(50, 0, 40, 60), "low", new Box(0, 70, 20, 20));

	private static Map<String, Box> ordered(String first, Box one, String second, Box two, String third, Box three) {
		Map<String, Box> boxes = new LinkedHashMap<>();
		boxes.put(first, one);
		boxes.put(second, two);
		boxes.put(third, three);
		return boxes;
	}

	@ParameterizedTest
	@CsvSource({ "LEFT, 0, 20, 0, 0, 0, 70", "CENTRE, 35, 20, 25, 0, 35, 70", "RIGHT, 70, 20, 50, 0, 70, 70", // beside
			"TOP, 10, 0, 50, 0, 0, 0", "MIDDLE, 10, 40, 50, 15, 0, 35", "BOTTOM, 10, 80, 50, 30, 0, 70" })
	void alignedToTheBoxAroundAll(Alignment alignment, double x1, double y1, double x2, double y2, double x3, double y3) {
		Map<String, Position> positions = alignment.align(BOXES);
		assertEquals(Map.of("small", new Position(x1, y1), "large", new Position(x2, y2), "low", new Position(x3, y3)), positions);
		assertEquals(List.of("small", "large", "low"), List.copyOf(positions.keySet()));
	}

	@Test
	void alignedToOneOfThem() {
		Box reference = BOXES.get("large");
		assertEquals(new Position(60, 20), Alignment.CENTRE.align(BOXES, reference).get("small"));
		assertEquals(new Position(50, 0), Alignment.CENTRE.align(BOXES, reference).get("large"));
		assertEquals(new Position(0, 40), Alignment.BOTTOM.align(BOXES, reference).get("low"));
		assertEquals(Map.of(), Alignment.LEFT.align(Map.of()));
	}

	@Test
	void equalGapsAcross() {
		Map<String, Box> boxes = ordered("right", new Box(90, 5, 10, 10), "wide", new Box(20, 6, 40, 10), "left", new Box(0, 7, 10, 10));
		assertEquals(Map.of("left", new Position(0, 7), "wide", new Position(30, 6), "right", new Position(90, 5)), Distribution.ACROSS.distribute(boxes));
		assertEquals(List.of("right", "wide", "left"), List.copyOf(Distribution.ACROSS.distribute(boxes).keySet()));
	}

	@Test
	void equalGapsDown() {
		assertEquals(Map.of("small", new Position(10, 0), "large", new Position(50, 10), "low", new Position(0, 70)),
				Distribution.DOWN.distribute(ordered("small", new Box(10, 0, 20, 10), "large", new Box(50, 2, 40, 60), "low", new Box(0, 70, 20, 20))));
	}

	@Test
	void overlapsAreEqualWhereThereIsNoRoom() {
		Map<String, Box> boxes = ordered("a", new Box(0, 0, 20, 0), "b", new Box(5, 0, 20, 0), "c", new Box(20, 0, 20, 0));
		assertEquals(Map.of("a", new Position(0, 0), "b", new Position(10, 0), "c", new Position(20, 0)), Distribution.ACROSS.distribute(boxes));
	}

	@Test
	void twoStayWhereTheyAre() {
		Map<String, Box> two = new LinkedHashMap<>(BOXES);
		two.remove("low");
		assertEquals(Map.of("small", new Position(10, 20), "large", new Position(50, 0)), Distribution.ACROSS.distribute(two));
		assertEquals(Map.of(), Distribution.DOWN.distribute(Map.of()));
	}

	@Test
	void grid() {
		Grid grid = new Grid(8);
		assertEquals(new Position(8, -8), grid.snap(new Position(4, -4.1)));
		assertEquals(new Position(0, 0), grid.snap(new Position(3.9, -4)));
		assertEquals("0.0,0.0", grid.snap(new Position(-0.0, -1)).toString());
		assertEquals(Map.of("a", new Position(16, 24)), grid.snap(Map.of("a", new Position(15, 25))));
		assertThrows(IllegalArgumentException.class, () -> new Grid(0));
		assertThrows(IllegalArgumentException.class, () -> new Grid(Double.NaN));
	}

	@Test
	void positionsAreSetAsOneStep() {
		Map<Neuron, Box> boxes = new LinkedHashMap<>();
		boxes.put(neuron("a"), new Box(120, 40, 30, 30));
		boxes.put(neuron("b"), new Box(100, 90, 30, 30));
		expect(SetPositions.move(Alignment.LEFT.align(boxes)), "Move 2 neurons", Set.of(LAYOUT), () -> {
			assertEquals(new Position(100, 40), neuron("a").getPosition());
			assertEquals(new Position(100, 90), neuron("b").getPosition());
		});
	}
}
