// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.layout.LayoutGraph;
import org.netwright.diagram.layout.LayoutGraph.Edge;
import org.netwright.diagram.layout.LayoutGraph.Node;
import org.netwright.engine.progress.Progress;
import org.netwright.layout.LayeredLayout;

/** The layout of irregular graphs. */
class LayeredLayoutTest {
	private static final double DOWN = 10;
	private static final double ACROSS = 150;

	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	@Test
	void ranksStandFromLeftToRightAtTheDistanceAskedFor() {
		nodes(0, 2);
		nodes(1, 1);
		edges.add(new Edge(0, 2));
		edges.add(new Edge(1, 2));
		List<Box> boxes = layout();
		assertEquals(0, boxes.get(0).x());
		assertEquals(0, boxes.get(1).x());
		assertEquals(40 + ACROSS, boxes.get(2).x());
		assertEquals((boxes.get(0).centreY() + boxes.get(1).centreY()) / 2, boxes.get(2).centreY(), 1e-9);
	}

	@Test
	void aChainWithinOneRankGoesToTheRight() {
		nodes(0, 1);
		nodes(1, 3);
		nodes(2, 1);
		edges.addAll(List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 3), new Edge(3, 4)));
		List<Box> boxes = layout();
		for (Edge edge : edges) {
			assertEquals(boxes.get(edge.source()).right() + ACROSS, boxes.get(edge.target()).x(), edge.toString());
			assertEquals(boxes.get(edge.source()).y(), boxes.get(edge.target()).y(), 1e-9, "a chain is straight");
		}
	}

	@Test
	void crossingsGoAway() {
		nodes(0, 6);
		nodes(1, 6);
		for (int i = 0; i < 6; i++) {
			edges.add(new Edge(i, 6 + (i * 5 + 3) % 6));
		}
		assertTrue(crossings(columns()) > 0, "without being laid out they cross");
		assertEquals(0, crossings(layout()));
	}

	@Test
	void nothingOverlapsInRandomGraphsAndEveryLineLeadsToTheRight() {
		for (int seed = 1; seed <= 40; seed++) {
			random(new Random(seed));
			List<Box> boxes = layout();
			assertEquals(nodes.size(), boxes.size());
			for (int a = 0; a < boxes.size(); a++) {
				assertEquals(nodes.get(a).width(), boxes.get(a).width());
				assertEquals(nodes.get(a).height(), boxes.get(a).height());
				assertTrue(Double.isFinite(boxes.get(a).x()) && Double.isFinite(boxes.get(a).y()));
				for (int b = 0; b < a; b++) {
					assertFalse(boxes.get(a).grow(-1e-6).intersects(boxes.get(b)), "seed " + seed + ": " + a + " lies on " + b);
					if (nodes.get(b).rank() < nodes.get(a).rank()) {
						assertTrue(boxes.get(b).right() < boxes.get(a).x(), "seed " + seed + ": ranks from left to right");
					}
				}
			}
			for (Edge edge : edges) {
				assertTrue(boxes.get(edge.source()).right() < boxes.get(edge.target()).x(), "seed " + seed + ": " + edge);
			}
			assertEquals(0, boxes.stream().mapToDouble(Box::y).min().orElse(0), 1e-9);
		}
	}

	@Test
	void theSameGraphIsLaidOutTheSameWay() {
		random(new Random(7));
		assertEquals(layout(), layout());
	}

	@Test
	void aCircleALineBackAndALonelyNodeAreBorne() {
		nodes(0, 1);
		nodes(1, 3);
		nodes(2, 1);
		edges.addAll(List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 1), new Edge(4, 0), new Edge(1, 1), new Edge(1, 4), new Edge(1, 4)));
		List<Box> boxes = layout();
		assertTrue(boxes.get(0).right() < boxes.get(1).x());
		assertTrue(boxes.get(2).right() < boxes.get(4).x());
		for (int a = 0; a < boxes.size(); a++) {
			for (int b = 0; b < a; b++) {
				assertFalse(boxes.get(a).intersects(boxes.get(b)), a + " lies on " + b);
			}
		}
	}

	@Test
	void anEmptyGraphHasNoPlaces() {
		assertEquals(List.of(), layout());
	}

	@Test
	void aLineToNowhereIsRefused() {
		nodes(0, 1);
		assertThrows(IndexOutOfBoundsException.class, () -> new LayoutGraph(nodes, List.of(new Edge(0, 1)), DOWN, ACROSS));
	}

	@Test
	void workTellsHowFarItIsAndStopsWhenItIsCancelled() {
		random(new Random(3));
		AtomicLong told = new AtomicLong();
		Progress watching = new Progress() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void worked(long done, long total) {
				assertTrue(done > told.get() && done <= total);
				told.set(done);
			}
		};
		new LayeredLayout().layout(graph(), watching);
		assertTrue(told.get() > 0, "it told something");
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				// nobody is watching
			}
		};
		assertThrows(CancellationException.class, () -> new LayeredLayout().layout(graph(), cancelled));
	}

	private void nodes(int rank, int count) {
		for (int i = 0; i < count; i++) {
			nodes.add(new Node(40, 20, rank));
		}
	}

	/** Four ranks, lines that skip some, and lines within the two in the middle. */
	private void random(Random random) {
		nodes.clear();
		edges.clear();
		for (int rank = 0; rank < 4; rank++) {
			int count = 3 + random.nextInt(10);
			for (int i = 0; i < count; i++) {
				nodes.add(new Node(20 + random.nextInt(60), 20 + random.nextInt(40), rank));
			}
		}
		for (int target = 0; target < nodes.size(); target++) {
			for (int source = 0; source < target; source++) {
				boolean inner = nodes.get(source).rank() > 0 && nodes.get(target).rank() < 3;
				if ((nodes.get(source).rank() < nodes.get(target).rank() || inner) && random.nextInt(8) == 0) {
					edges.add(new Edge(source, target));
				}
			}
		}
	}

	private LayoutGraph graph() {
		return new LayoutGraph(nodes, edges, DOWN, ACROSS);
	}

	private List<Box> layout() {
		return new LayeredLayout().layout(graph(), Progress.NONE);
	}

	/** As columns in the given order would have it. */
	private List<Box> columns() {
		List<Box> boxes = new ArrayList<>();
		int[] next = new int[4];
		for (Node node : nodes) {
			boxes.add(new Box(200 * node.rank(), 40 * next[node.rank()]++, node.width(), node.height()));
		}
		return boxes;
	}

	private int crossings(List<Box> boxes) {
		int count = 0;
		for (Edge one : edges) {
			for (Edge other : edges) {
				if (boxes.get(one.source()).y() < boxes.get(other.source()).y() && boxes.get(one.target()).y() > boxes.get(other.target()).y()) {
					count++;
				}
			}
		}
		return count;
	}
}
