// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.layout.LayoutGraph;
import org.netwright.diagram.layout.LayoutGraph.Edge;

/**
 * In which column each node stands. Ranks follow each other from left to right; within a rank a node stands behind all that lead to
 * it. What is in a circle, or behind one, stands as far left as the rest allows.
 */
public final class Columns {
	private final int[] column;
	private int count;

	/** Finds the columns of a graph. */
	public Columns(LayoutGraph graph) {
		int nodes = graph.nodes().size();
		int[] depth = depths(graph);
		column = new int[nodes];
		int[] ranks = graph.nodes().stream().mapToInt(LayoutGraph.Node::rank).distinct().sorted().toArray();
		for (int rank : ranks) {
			int deepest = 0;
			for (int n = 0; n < nodes; n++) {
				if (graph.nodes().get(n).rank() == rank) {
					column[n] = count + depth[n];
					deepest = Math.max(deepest, depth[n]);
				}
			}
			count += deepest + 1;
		}
	}

	/** Of each node, the longest way to it within its rank. */
	private static int[] depths(LayoutGraph graph) {
		int[] depth = new int[graph.nodes().size()];
		int[] open = new int[depth.length];
		List<List<Integer>> targets = new ArrayList<>();
		for (int n = 0; n < depth.length; n++) {
			targets.add(new ArrayList<>());
		}
		for (Edge edge : graph.edges()) {
			if (graph.nodes().get(edge.source()).rank() == graph.nodes().get(edge.target()).rank()) {
				targets.get(edge.source()).add(edge.target());
				open[edge.target()]++;
			}
		}
		ArrayDeque<Integer> ready = new ArrayDeque<>();
		for (int n = 0; n < depth.length; n++) {
			if (open[n] == 0) {
				ready.add(n);
			}
		}
		while (!ready.isEmpty()) {
			int n = ready.poll();
			for (int target : targets.get(n)) {
				depth[target] = Math.max(depth[target], depth[n] + 1);
				if (--open[target] == 0) {
					ready.add(target);
				}
			}
		}
		return depth;
	}

	/** {@return the column of a node, from 0} */
	public int of(int node) {
		return column[node];
	}

	/** {@return how many columns there are} */
	public int count() {
		return count;
	}
}
