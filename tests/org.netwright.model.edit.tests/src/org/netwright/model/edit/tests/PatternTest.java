// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.pattern.ImageLines;
import org.netwright.model.edit.pattern.ImageLines.Direction;
import org.netwright.model.edit.pattern.OneToOne;
import org.netwright.model.edit.pattern.RandomPairs;
import org.netwright.model.edit.pattern.SlidingWindow;

/** Which pairs the patterns name, and in which order. */
class PatternTest {

	@Test
	void allToAll() {
		assertEquals(List.of("0>0", "1>0", "2>0", "0>1", "1>1", "2>1"), pairs(new AllToAll(), 3, 2));
		assertEquals(Optional.empty(), new AllToAll().refusal(3, 2));
		assertEquals(List.of(), pairs(new AllToAll(), 0, 2));
	}

	@Test
	void oneToOne() {
		assertEquals(List.of("0>0", "1>1", "2>2"), pairs(new OneToOne(), 3, 3));
		assertEquals(Optional.of("3 sources do not go one to one with 2 targets. Choose as many targets as sources."), new OneToOne().refusal(3, 2));
	}

	@Test
	void rowsOfAnImage() {
		ImageLines rows = new ImageLines(2, 3, Direction.ROWS);
		assertEquals(List.of("0>0", "1>0", "2>0", "3>1", "4>1", "5>1"), pairs(rows, 6, 2));
		assertEquals(2, rows.targets());
		assertEquals(Optional.of("An image of 2 × 3 has 2 rows and needs 2 targets, one for each, but there are 3. Choose as many."), rows.refusal(6, 3));
		assertEquals(Optional.of("An image of 2 × 3 has 6 pixels, but there are 5 sources. Choose all neurons of one image."), rows.refusal(5, 2));
	}

	@Test
	void columnsOfAnImage() {
		ImageLines columns = new ImageLines(2, 3, Direction.COLUMNS);
		assertEquals(List.of("0>0", "3>0", "1>1", "4>1", "2>2", "5>2"), pairs(columns, 6, 3));
		assertEquals(3, columns.targets());
		assertEquals(Optional.of("An image of 2 × 3 has 3 columns and needs 3 targets, one for each, but there are 2. Choose as many."),
				columns.refusal(6, 2));
		assertThrows(IllegalArgumentException.class, () -> new ImageLines(0, 3, Direction.COLUMNS));
	}

	@Test
	void windowMovesInReadingOrder() {
		SlidingWindow window = new SlidingWindow(3, 3, 2, 2, 1, 1);
		assertEquals(4, window.targets());
		assertEquals(List.of("0>0", "1>0", "3>0", "4>0", "1>1", "2>1", "4>1", "5>1", "3>2", "4>2", "6>2", "7>2", "4>3", "5>3", "7>3", "8>3"),
				pairs(window, 9, 4));
	}

	@Test
	void windowStaysInsideWhateverTheStride() {
		SlidingWindow window = new SlidingWindow(4, 6, 2, 3, 3, 2);
		assertEquals(1, window.placesDown());
		assertEquals(2, window.placesAcross());
		assertEquals(List.of("0>0", "1>0", "2>0", "6>0", "7>0", "8>0", "2>1", "3>1", "4>1", "8>1", "9>1", "10>1"), pairs(window, 24, 2));
	}

	@Test
	void windowSaysHowManyTargetsItNeeds() {
		SlidingWindow window = new SlidingWindow(28, 28, 5, 5, 1, 1);
		assertEquals(576, window.targets());
		assertEquals(Optional.of("The window has 24 × 24 places in the image and needs 576 targets, one for each, but there are 10. Choose as many."),
				window.refusal(784, 10));
		assertEquals(Optional.empty(), window.refusal(784, 576));
		assertEquals(Optional.of("An image of 28 × 28 has 784 pixels, but there are 785 sources. Choose all neurons of one image."), window.refusal(785, 576));
		assertEquals(Optional.of("A window of 2 × 4 is larger than the image of 3 × 3. Choose a smaller one."),
				new SlidingWindow(3, 3, 2, 4, 1, 1).refusal(9, 1));
		assertThrows(IllegalArgumentException.class, () -> new SlidingWindow(3, 3, 2, 2, 0, 1));
	}

	@Test
	void randomPairsAreAnExactShare() {
		ConnectionPattern half = new RandomPairs(0.5, 7);
		List<String> pairs = pairs(half, 10, 20);
		assertEquals(100, pairs.size());
		assertEquals(100, new HashSet<>(pairs).size());
		assertTrue(pairs(new AllToAll(), 10, 20).containsAll(pairs));
		List<String> ordered = new ArrayList<>(pairs(new AllToAll(), 10, 20));
		ordered.retainAll(pairs);
		assertEquals(ordered, pairs, "by target, then by source");
		assertEquals(List.of(), pairs(new RandomPairs(0, 7), 10, 20));
		assertEquals(pairs(new AllToAll(), 10, 20), pairs(new RandomPairs(1, 7), 10, 20));
		assertThrows(IllegalArgumentException.class, () -> new RandomPairs(1.1, 7));
		assertThrows(IllegalArgumentException.class, () -> new RandomPairs(Double.NaN, 7));
	}

	@Test
	void seedsDecideRandomPairs() {
		assertEquals(pairs(new RandomPairs(0.3, 7), 10, 20), pairs(new RandomPairs(0.3, 7), 10, 20));
		assertTrue(!pairs(new RandomPairs(0.3, 7), 10, 20).equals(pairs(new RandomPairs(0.3, 8), 10, 20)));
	}

	@Test
	void everyPairIsAsLikelyAsAnyOther() {
		int[] counts = new int[6];
		for (int seed = 0; seed < 6000; seed++) {
			new RandomPairs(0.5, seed).forEach(3, 2, (source, target) -> counts[target * 3 + source]++);
		}
		for (int count : counts) {
			assertEquals(3000, count, 200);
		}
	}

	private static List<String> pairs(ConnectionPattern pattern, int sources, int targets) {
		List<String> pairs = new ArrayList<>();
		pattern.forEach(sources, targets, (source, target) -> pairs.add(source + ">" + target));
		return pairs;
	}
}
